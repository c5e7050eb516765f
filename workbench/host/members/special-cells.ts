import type { Area } from "../../book/area";
import { cellArea, intersection, lastRow } from "../../book/areas";
import type { Cell } from "../../book/cell";
import { type Arguments, isAbsent, wordArgument } from "../model/arguments";
import { type Session, sheetOf } from "../model/session";
import { objectReference } from "../model/object-reference";
import type { RangeRef, Region } from "../ranges/range-ref";
import { areaOf, valueType } from "../ranges/read-grid";
import { itemNotFound, notImplemented } from "../refusals";

/** Some areas of a sheet, of which there is at least one. */
export function regionOf({ ranges }: Session, sheetId: string, areas: readonly Area[]): Region {
  const [first, ...rest] = areas.map((area) => ranges.at(sheetId, area));
  if (first === undefined) throw itemNotFound("such cell");
  return [first, ...rest];
}

/** Cells as few areas: runs in a column, and equal runs in neighbouring columns together. */
export function mergeCells(cells: readonly (readonly [row: number, column: number])[]): Area[] {
  const byColumn = [...cells].sort(([r1, c1], [r2, c2]) => c1 - c2 || r1 - r2);
  const runs: Area[] = [];
  for (const [row, column] of byColumn) {
    const last = runs.at(-1);
    if (last?.column === column && lastRow(last) + 1 === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push(cellArea(row, column));
  }
  return runs.reduce<Area[]>((areas, run) => {
    const beside = areas.findIndex(
      (area) =>
        area.row === run.row && area.rows === run.rows && area.column + area.columns === run.column,
    );
    if (beside < 0) return [...areas, run];
    return areas.map((area, index) =>
      index === beside ? { ...area, columns: area.columns + 1 } : area,
    );
  }, []);
}

const kinds = ["Constants", "Formulas", "Blanks"] as const;
const typesOf: Readonly<Record<string, readonly string[]>> = {
  All: ["String", "Double", "Boolean", "Error"],
  Errors: ["Error"],
  ErrorsLogical: ["Error", "Boolean"],
  ErrorsNumbers: ["Error", "Double"],
  ErrorsText: ["Error", "String"],
  ErrorsLogicalNumber: ["Error", "Boolean", "Double"],
  ErrorsLogicalText: ["Error", "Boolean", "String"],
  ErrorsNumberText: ["Error", "Double", "String"],
  Logical: ["Boolean"],
  LogicalNumbers: ["Boolean", "Double"],
  LogicalText: ["Boolean", "String"],
  LogicalNumbersText: ["Boolean", "Double", "String"],
  Numbers: ["Double"],
  NumbersText: ["Double", "String"],
  Text: ["String"],
};

const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.value === null && cell.formula === null);

function blanks(self: RangeRef, session: Session): (readonly [number, number])[] {
  const sheet = sheetOf(session, self.sheetId);
  const used = sheet.usedArea();
  const area = used === null ? null : intersection(used, areaOf(self));
  if (area === null) return [];
  return Array.from({ length: area.rows * area.columns }, (_, index): [number, number] => [
    area.row + Math.floor(index / area.columns),
    area.column + (index % area.columns),
  ]).filter(([row, column]) => isBlank(sheet.cell(row, column)));
}

/** Constants, formulas or blanks of the range, within the used range as in Excel. */
export function getSpecialCells(self: RangeRef, args: Arguments, session: Session) {
  const wanted = String(args[0]);
  if (!kinds.some((kind) => kind === wanted)) throw notImplemented(`SpecialCellType ${wanted}`);
  if (wanted === "Blanks")
    return objectReference(
      "RangeAreas",
      regionOf(session, self.sheetId, mergeCells(blanks(self, session))),
    );
  const valueKind = isAbsent(args[1]) ? "All" : args[1];
  const types = typesOf[wordArgument(valueKind, Object.keys(typesOf), "cellValueType")] ?? [];
  const found = [...sheetOf(session, self.sheetId).cells(areaOf(self))].filter(
    ({ cell }) =>
      !isBlank(cell) &&
      // What an array shows is no constant of the cell's own, nor its formula.
      cell.spilled !== true &&
      (cell.formula !== null) === (wanted === "Formulas") &&
      types.includes(valueType(cell.value)),
  );
  const cells = found.map(({ row, column }) => [row, column] as const);
  return objectReference("RangeAreas", regionOf(session, self.sheetId, mergeCells(cells)));
}
