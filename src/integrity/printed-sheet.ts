import { maximumColumns, type Area } from "../cells/address";
import { fontSize, looks, type LookDetails } from "../sheets/looks";
import { margins } from "../sheets/margins";
import { pageHeight } from "../sheets/page-breaks";
import type { Reading } from "../sheets/reading";
import type { SheetPlan } from "../sheets/sheet-plan";
import { covers } from "./covers";
import { placeSheet, plannedBy, type Placement } from "./place-sheet";
import { plannedLooks } from "./planned-looks";
import type { CellContent, NamedArea, SheetSurvey } from "./survey";

/** A cell that is printed, as it stands now. */
export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** With all cells that are merged with it. */
  readonly area: Area;
  /** The font's size in points. */
  readonly size: number;
  readonly wraps: boolean;
  readonly isEntry: boolean;
}

/** What is printed of a planned sheet as it stands now, which may have more rows than were planned. */
export interface PrintedSheet {
  readonly plan: SheetPlan;
  readonly survey: SheetSurvey;
  readonly placement: Placement;
  readonly rows: number;
  readonly columns: number;
  /** Rows down to the last that says something. */
  readonly used: number;
  /** The planned row of each row; undefined for one that nobody planned. */
  readonly plannedRow: (row: number) => number | undefined;
  readonly plannedColumn: (column: number) => number | undefined;
}

/** Of the monitoring data only what stands above their rows, which may be very many and which Excel fits itself, and of a seal and a list no row that waits for an entry. */
export const printedSheet = (
  plan: SheetPlan,
  survey: SheetSurvey,
  names: ReadonlyMap<string, NamedArea | null>,
): PrintedSheet => {
  const placement = placeSheet(plan, survey, names);
  const placed = (lines: readonly (number | null)[]) =>
    Math.max(-1, ...lines.filter((line) => line !== null)) + 1;
  const columns = placed(placement.columns.slice(0, plan.printed.columns));
  const says = (cells: readonly CellContent[]) =>
    cells.slice(0, columns).some((content) => content !== "");
  const used = survey.contents.findLastIndex(says) + 1;
  const ends = plan.key === "seal" || plan.table !== null;
  const rows =
    plan.key === "monitoring"
      ? placed(placement.rows.slice(0, (plan.table?.area.row ?? 0) + 1))
      : Math.max(ends ? 0 : placed(placement.rows.slice(0, plan.printed.rows)), used);
  return {
    plan,
    survey,
    placement,
    rows,
    columns,
    used,
    plannedRow: plannedBy(placement.rows),
    plannedColumn: plannedBy(placement.columns),
  };
};

/** What the cells of names show, by sheet and cell: also where an entry is a formula, or a text that begins like one. */
export type Shown = (sheet: string, row: number, column: number) => string | undefined;

export const shownIn = ({ named }: Reading): Shown => {
  const sheets = new Map<string, Map<number, string>>();
  for (const { sheet, row, column, cells } of named.values()) {
    const texts = sheets.get(sheet) ?? new Map<number, string>();
    sheets.set(sheet, texts);
    cells.forEach((values, down) =>
      values.forEach((value, right) => {
        if (value.kind === "text") texts.set(cellNumber(row + down, column + right), value.text);
      }),
    );
  }
  return (sheet, row, column) => sheets.get(sheet)?.get(cellNumber(row, column));
};

const cellNumber = (row: number, column: number): number => row * maximumColumns + column;

/** The texts that are printed; what other formulas show was given its room when the sheet was laid out. */
export const printedTexts = (sheet: PrintedSheet, shown: Shown): readonly PrintedCell[] => {
  const { plan, survey, rows, columns, plannedRow, plannedColumn } = sheet;
  const planned = plannedLooks(plan);
  const merged = new Map(survey.merges.map((area) => [`${area.row},${area.column}`, area]));
  return survey.contents.slice(0, rows).flatMap((cells, row) =>
    cells.slice(0, columns).flatMap((content, column): PrintedCell[] => {
      const isFormula = typeof content === "string" && content.startsWith("=");
      const text = isFormula ? shown(survey.title, row, column) : content;
      if (typeof text !== "string" || text === "") return [];
      const at = { row: plannedRow(row), column: plannedColumn(column) };
      const look = planned.get(`${at.row},${at.column}`);
      const { size = fontSize, wrap }: Partial<LookDetails> = look ? looks[look] : { wrap: true };
      return [
        {
          row,
          column,
          text,
          area: merged.get(`${row},${column}`) ?? { row, column, rows: 1, columns: 1 },
          size,
          wraps: wrap === true,
          isEntry: isEntry(plan, at),
        },
      ];
    }),
  );
};

/** A row that nobody planned takes what its column takes elsewhere; a list takes texts below its headings. */
const isEntry = (
  { key, entries, table }: SheetPlan,
  { row, column }: Readonly<Record<"row" | "column", number | undefined>>,
): boolean => {
  if (column === undefined) return false;
  const isListed = table !== null && key !== "monitoring" && (row ?? Infinity) > table.area.row;
  const isIn = (area: Area) => covers(area, { row: row ?? area.row, column, rows: 1, columns: 1 });
  return isListed || entries.some(isIn);
};

/** Points of the columns of an area together, as wide as they are now. */
export const widthOf = ({ survey }: PrintedSheet, { column, columns }: Area): number =>
  survey.widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);

/** Points of rows that a page holds, as wide as the columns are now. */
export const pageRoom = (sheet: PrintedSheet): number => {
  const width = widthOf(sheet, { row: 0, column: 0, rows: 1, columns: sheet.columns });
  return pageHeight(sheet.plan.orientation, { width, ...margins });
};

/** The same of a cell as wide as its columns were laid out. */
export const plannedWidthOf = (
  { plan, plannedColumn }: PrintedSheet,
  { area: { column, columns } }: PrintedCell,
): number => {
  const first = plannedColumn(column) ?? column;
  return plan.columnWidths.slice(first, first + columns).reduce((sum, width) => sum + width, 0);
};
