import { asShown } from "../../../src/cells/cell-value";
import { covers } from "../../../src/integrity/covers";
import { placeOf, sheetOf } from "../plain-book/find-in-book";
import {
  changeCells,
  contentOf,
  emptyCell,
  shownOf,
  type PlainBook,
  type PlainCell,
  type PlainSheet,
} from "../plain-book/plain-book";
import { movedCell, redirected, rewriteFormulas } from "../plain-book/rewrite-formulas";
import { shiftLines } from "../plain-book/shift-lines";
import type { Place, Step } from "./step";

type StepOf<Kind extends Step["do"]> = Extract<Step, { readonly do: Kind }>;

interface Found {
  readonly sheet: PlainSheet;
  readonly row: number;
  readonly column: number;
}

const find = (book: PlainBook, place: Place): Found => {
  const { row, column } = place;
  if ("sheet" in place) return { sheet: sheetOf(book, place.sheet), row, column };
  const { sheet, area } = placeOf(book, place.name);
  return { sheet, row: area.row + row, column: area.column + column };
};

const cellAt = ({ sheet, row, column }: Found): PlainCell =>
  sheet.cells[row]?.[column] ?? emptyCell;

const change = (
  { sheet, row, column }: Found,
  its: Partial<PlainCell>,
  [rows, columns]: readonly [rows: number, columns: number] = [1, 1],
): void => changeCells(sheet, { row, column, rows, columns }, (cell) => ({ ...cell, ...its }));

/** A new heading of the data table is the column's new name in every formula. */
const write = (book: PlainBook, { at, value }: StepOf<"write">): void => {
  const found = find(book, at);
  const { table } = book;
  const content = contentOf(value);
  const isHeading =
    found.sheet.title === table?.title &&
    covers({ ...table.area, rows: 1 }, { ...found, rows: 1, columns: 1 });
  if (isHeading) {
    const [before, after] = [cellAt(found).content, content].map((its) => `${table.name}[${its}]`);
    rewriteFormulas(book, (formula) => formula.replaceAll(String(before), String(after)));
  }
  change(find(book, at), { content, shown: shownOf(content) });
};

const formula = (book: PlainBook, step: StepOf<"formula">): void => {
  const found = find(book, step.at);
  const { shown } = cellAt(found);
  const comesTo = step.comesTo === undefined ? shown : shownOf(contentOf(step.comesTo));
  change(found, { content: step.formula, shown: comesTo });
};

const copy = (book: PlainBook, step: StepOf<"copy">): void => {
  const [from, to] = [find(book, step.from), find(book, step.to)];
  const cells = from.sheet.cells.map((row) => [...row]);
  const [down, right] = [to.row - from.row, to.column - from.column];
  const area = { row: to.row, column: to.column, rows: step.rows, columns: step.columns };
  changeCells(to.sheet, area, (_, row, column) =>
    movedCell(cells[from.row + row]?.[from.column + column] ?? emptyCell, down, right),
  );
};

/** Contents and formats change places; what the cells take stays where it is. */
const sort = (book: PlainBook, { by, rows, first, columns }: StepOf<"sort">): void => {
  const { sheet, row, column } = find(book, by);
  const lines = sheet.cells
    .slice(row, row + rows)
    .map((cells, index) => ({ cells: [...cells], index }));
  const key = ({ cells }: (typeof lines)[number]) => Number(cells[column]?.content);
  const sorted = lines.toSorted((one, other) => key(one) - key(other));
  changeCells(sheet, { row, column: first, rows, columns }, (cell, down, right) => {
    const { cells, index } = sorted[down] ?? { cells: [], index: down };
    const moved = movedCell(cells[first + right] ?? emptyCell, down - index, 0);
    return { ...moved, accepts: cell.accepts };
  });
};

const hide = (book: PlainBook, { what, at }: StepOf<"hide">): void => {
  const { sheet, row, column } = find(book, at);
  sheet.hidden[what].push(what === "rows" ? row : column);
};

const renameSheet = (book: PlainBook, step: StepOf<"rename-sheet">): void => {
  sheetOf(book, step.sheet).title = step.title;
  rewriteFormulas(book, (its) =>
    redirected(its, (at) => (at.title === step.sheet ? { ...at, title: step.title } : at)),
  );
  if (book.table?.title === step.sheet) book.table = { ...book.table, title: step.title };
  book.lists = book.lists.map((table) =>
    table.title === step.sheet ? { ...table, title: step.title } : table,
  );
};

const deleteSheet = (book: PlainBook, title: string): void => {
  book.sheets = book.sheets.filter((sheet) => sheet.title !== title);
  rewriteFormulas(book, (its) => redirected(its, (at) => (at.title === title ? null : at)));
  if (book.table?.title === title) book.table = null;
  book.lists = book.lists.filter((table) => table.title !== title);
};

/** Does to a plain workbook what the step says, and to all that points there what Excel would. */
const act = (book: PlainBook, step: Step): void => {
  switch (step.do) {
    case "write":
      return write(book, step);
    case "formula":
      return formula(book, step);
    case "make-formula": {
      const found = find(book, step.at);
      return change(found, { content: `="${asShown(cellAt(found).shown)}"` });
    }
    case "calculated":
      return change(find(book, step.at), { shown: shownOf(contentOf(step.value)) });
    case "copy":
      return copy(book, step);
    case "format":
      return change(find(book, step.at), { format: step.format });
    case "rule": {
      const [low, high] = step.between ?? [];
      const accepts = low && high ? ({ kind: "decimal", low, high } as const) : null;
      return change(find(book, step.at), { accepts }, [step.rows, 1]);
    }
    case "lock": {
      const { sheet, area } = placeOf(book, step.name);
      return changeCells(sheet, area, (cell) => ({ ...cell, locked: true }));
    }
    case "unmark": {
      const { sheet, area } = placeOf(book, step.name);
      sheet.highlights = sheet.highlights.filter((marked) => !covers(area, marked));
      return;
    }
    case "insert":
    case "delete": {
      const { sheet, row, column } = find(book, step.at);
      const first = step.what === "rows" ? row : column;
      return shiftLines(book, sheet, { ...step, first });
    }
    case "hide":
      return hide(book, step);
    case "sort":
      return sort(book, step);
    case "rename-sheet":
      return renameSheet(book, step);
    case "hide-sheet":
      sheetOf(book, step.sheet).visible = false;
      return;
    case "delete-sheet":
      return deleteSheet(book, step.sheet);
    case "copy-sheet": {
      const sheet = structuredClone(sheetOf(book, step.sheet));
      book.sheets.push({ ...sheet, title: `${step.sheet} (2)` });
      return;
    }
    case "unprotect":
      sheetOf(book, step.sheet).isProtected = false;
      return;
    case "delete-name":
      book.names.delete(step.name);
      return;
    case "point-name":
      book.names.set(step.name, step.formula);
      return;
    case "own-name":
      sheetOf(book, step.sheet).localNames.push(step.name);
      return;
    case "table-to-cells":
      book.table = null;
  }
};

/** Does one step after the other to a plain workbook. */
export const tamperPlainly = (book: PlainBook, steps: readonly Step[]): void => {
  for (const step of steps) act(book, step);
};
