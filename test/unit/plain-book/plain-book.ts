import type { Area } from "../../../src/cells/address";
import { absoluteReference } from "../../../src/cells/address";
import { blank, type CellValue } from "../../../src/cells/cell-value";
import type { CellContent } from "../../../src/integrity/survey";
import type { Typed } from "../assessment/sketch";
import { monitoringTable } from "../../../src/sheets/defined-names";
import { looks, type LookDetails } from "../../../src/sheets/looks";
import type { EntryRule, SheetPlan, WorkbookPlan } from "../../../src/sheets/sheet-plan";

/** A cell of a workbook that no Excel holds. */
export interface PlainCell {
  readonly content: CellContent;
  /** What it shows: of a formula what it comes to, which nobody calculates here. */
  readonly shown: CellValue;
  readonly format: string;
  readonly locked: boolean;
  readonly accepts: EntryRule["accepts"] | null;
}

/** A worksheet as a value that can be changed: what people see of it, cell by cell from A1. */
export interface PlainSheet {
  title: string;
  visible: boolean;
  isProtected: boolean;
  cells: PlainCell[][];
  hidden: { rows: number[]; columns: number[] };
  columnWidths: readonly number[];
  merges: readonly Area[];
  highlights: Area[];
  localNames: string[];
}

/** A workbook as a value that can be changed; its names refer to what their formulas say. */
export interface PlainBook {
  sheets: PlainSheet[];
  names: Map<string, string>;
  /** The table of the data. */
  table: PlainTable | null;
  /** The tables of the lists of records. */
  lists: PlainTable[];
}

export interface PlainTable {
  name: string;
  title: string;
  area: Area;
}

export const emptyCell: PlainCell = {
  content: "",
  shown: blank,
  format: "General",
  locked: true,
  accepts: null,
};

/** What is in a cell after it was typed; an error cannot be. */
export const contentOf = (typed: Typed): CellContent =>
  typed === null || typeof typed === "object" ? "" : typed;

/** What a content shows that is no formula. */
export const shownOf = (content: CellContent): CellValue => {
  if (content === "") return blank;
  if (typeof content === "number") return { kind: "number", double: content };
  return typeof content === "boolean"
    ? { kind: "boolean", truth: content }
    : { kind: "text", text: content };
};

/** Changes every cell of an area; the sheet grows as far as the area reaches. */
export const changeCells = (
  sheet: PlainSheet,
  area: Area,
  change: (cell: PlainCell, row: number, column: number) => PlainCell,
): void => {
  const { cells } = sheet;
  const width = Math.max(cells[0]?.length ?? 0, area.column + area.columns);
  while (cells.length < area.row + area.rows) cells.push([]);
  for (const row of cells) while (row.length < width) row.push(emptyCell);
  for (let row = 0; row < area.rows; row += 1)
    for (let column = 0; column < area.columns; column += 1) {
      const its = cells[area.row + row] ?? [];
      its[area.column + column] = change(its[area.column + column] ?? emptyCell, row, column);
    }
};

const isFormula = (content: CellContent): content is string =>
  typeof content === "string" && content.startsWith("=");

/** Excel drops quotes that a formula does not need, and takes a text of digits for a number where the cell is not one of text. */
const takenBy = ({ format }: PlainCell, content: CellContent): CellContent => {
  if (isFormula(content)) return content.replaceAll(/'(\p{L}[\p{L}\p{N}_]*)'!/gu, "$1!");
  const isDigits = typeof content === "string" && /^\d+(\.\d+)?$/.test(content);
  return isDigits && format !== "@" ? Number(content) : content;
};

/** Lays a planned sheet out; a formula shows nothing until it is told what it comes to. */
const layOutPlain = (plan: SheetPlan): PlainSheet => {
  const { hiddenColumns, contents } = plan;
  const sheet: PlainSheet = {
    title: plan.title,
    visible: true,
    isProtected: plan.protection === "protected",
    cells: [],
    hidden: {
      rows: [],
      columns: Array.from(
        { length: hiddenColumns?.columns ?? 0 },
        (_, at) => at + (hiddenColumns?.column ?? 0),
      ),
    },
    columnWidths: plan.columnWidths,
    merges: plan.merges,
    highlights: plan.highlights.map(({ area }) => area),
    localNames: [],
  };
  const whole = { row: 0, column: 0, rows: contents.length, columns: contents[0]?.length ?? 0 };
  changeCells(sheet, whole, (cell) => cell);
  for (const { area, look } of plan.looks) {
    const { format }: LookDetails = looks[look];
    if (format) changeCells(sheet, area, (cell) => ({ ...cell, format }));
  }
  changeCells(sheet, whole, (cell, row, column) => {
    const content = takenBy(cell, contents[row]?.[column] ?? "");
    return { ...cell, content, shown: isFormula(content) ? blank : shownOf(content) };
  });
  for (const area of plan.entries) changeCells(sheet, area, (cell) => ({ ...cell, locked: false }));
  for (const { area, accepts } of plan.rules)
    changeCells(sheet, area, (cell) => ({ ...cell, accepts }));
  return sheet;
};

/** A workbook as it is laid out by the plan, or with the plan's sheets added to those it has. */
export const layOutBook = (
  plan: WorkbookPlan,
  book: PlainBook = { sheets: [], names: new Map(), table: null, lists: [] },
): PlainBook => {
  for (const sheet of plan.sheets) {
    book.sheets.push(layOutPlain(sheet));
    for (const [name, area] of sheet.names)
      book.names.set(name, `=${absoluteReference(sheet.title, area)}`);
    if (!sheet.table) continue;
    const table = { ...sheet.table, title: sheet.title };
    if (table.name === monitoringTable) book.table = table;
    else book.lists.push(table);
  }
  for (const [name, formula] of plan.formulaNames) book.names.set(name, formula);
  return book;
};
