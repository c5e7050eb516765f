import { type Area, sheetColumns, sheetRows } from "./area";
import { areaBetween, isSameArea, lastColumn, lastRow } from "./areas";
import type { Sheet } from "./sheet";

/** The block of filled cells around an area, bounded by blank rows and columns and by the edges of the sheet. */
export const surroundingRegion = (sheet: Sheet, from: Area): Area => {
  const grown = sides.reduce((area, side) => growTo(sheet, area, side), from);
  return isSameArea(grown, from) ? from : surroundingRegion(sheet, grown);
};

/** How an area reaches one line further, and that line with the cells at its corners. */
interface Side {
  readonly further: (area: Area) => Area;
  readonly line: (area: Area) => Area;
}

const down = (area: Area): Area => ({ ...area, rows: area.rows + 1 });
const right = (area: Area): Area => ({ ...area, columns: area.columns + 1 });
const up = (area: Area): Area => ({ ...down(area), row: area.row - 1 });
const left = (area: Area): Area => ({ ...right(area), column: area.column - 1 });
const wide = (area: Area): Area => left(right(area));
const high = (area: Area): Area => up(down(area));

const sides: readonly Side[] = [
  { further: down, line: (area) => ({ ...wide(area), row: lastRow(area) + 1, rows: 1 }) },
  { further: up, line: (area) => ({ ...wide(area), row: area.row - 1, rows: 1 }) },
  { further: right, line: (area) => ({ ...high(area), column: lastColumn(area) + 1, columns: 1 }) },
  { further: left, line: (area) => ({ ...high(area), column: area.column - 1, columns: 1 }) },
];

/** One side after the other as far as it goes: a long table is looked at once, not once for each of its rows. */
const growTo = (sheet: Sheet, from: Area, { further, line }: Side): Area => {
  let area = from;
  while (holdsContent(sheet, line(area))) area = further(area);
  return area;
};

const holdsContent = (sheet: Sheet, line: Area): boolean => {
  const onSheet = areaBetween(
    Math.max(line.row, 0),
    Math.max(line.column, 0),
    Math.min(lastRow(line), sheetRows - 1),
    Math.min(lastColumn(line), sheetColumns - 1),
  );
  if (onSheet.rows < 1 || onSheet.columns < 1) return false;
  for (const { cell } of sheet.cells(onSheet))
    if (cell.value !== null || cell.formula !== null) return true;
  return false;
};
