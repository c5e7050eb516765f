import type { Step, Place } from "../../unit/tampering/step";
import type { Value } from "@tanping/workbench/book/value";
import type { Book } from "@tanping/workbench/book/book";
import { cell, opened, placeOf, sheetId } from "./tampering-tools";

type StepOf<Kind extends Step["do"]> = Extract<Step, { readonly do: Kind }>;

const find = (book: Book, place: Place) => {
  const { row, column } = place;
  if ("sheet" in place) return { id: sheetId(book, place.sheet), row, column };
  const { sheet, area } = placeOf(book, place.name);
  return { id: sheet.id, row: area.row + row, column: area.column + column };
};

const put = (
  book: Book,
  place: Place,
  content: { readonly value: Value } | { readonly formula: string },
): void => {
  const { id, row, column } = find(book, place);
  book.write(id, cell(row, column), [[content]], "pasted");
};

const makeFormula = (book: Book, place: Place): void => {
  const { id, row, column } = find(book, place);
  const text = String(book.sheetById(id)?.cell(row, column)?.value ?? "");
  put(book, place, { formula: `="${text}"` });
};

const copy = (book: Book, { from, to, rows, columns }: StepOf<"copy">): void => {
  const source = find(book, from);
  const target = find(book, to);
  const area = { row: source.row, column: source.column, rows, columns };
  const place = { sheetId: target.id, row: target.row, column: target.column };
  book.copyCells({ sheetId: source.id, area }, place, "user");
};

const validate = (book: Book, { at, rows, between }: StepOf<"rule">): void => {
  const { id, row, column } = find(book, at);
  const area = { row, column, rows, columns: 1 };
  if (between === null) return book.setValidation(id, area, null, "user");
  const [formula1, formula2] = between;
  const rule = { kind: "decimal", operator: "between", formula1, formula2 } as const;
  const prompt = { show: true, title: "", message: "" };
  const alert = { ...prompt, style: "stop" } as const;
  book.setValidation(id, area, { rule, ignoreBlanks: true, alert, prompt }, "user");
};

/** What was merged cannot be sorted. */
const sort = (book: Book, { by, rows, first, columns }: StepOf<"sort">): void => {
  const { id, row, column } = find(book, by);
  for (const merge of [...(book.sheetById(id)?.merges ?? [])])
    if (merge.row >= row && merge.row < row + rows) book.unmerge(id, merge, "user");
  const area = { row, column: first, rows, columns };
  book.sort({ sheetId: id, area }, { lines: "rows", by: column, order: "ascending" }, "user");
};

const shift = (book: Book, step: Extract<Step, { readonly count: number }>): void => {
  const { id, row, column } = find(book, step.at);
  const line = step.what === "rows" ? row : column;
  if (step.do === "insert") book.insert(id, step.what, line, step.count, "user");
  else book.delete(id, step.what, line, step.count, "user");
};

/** Does what the step says; a sheet's protection stops nobody who takes it off and puts it on again. */
const act = (book: Book, step: Step): void => {
  switch (step.do) {
    case "write":
      return put(book, step.at, { value: step.value as Value });
    case "formula":
      return put(book, step.at, { formula: step.formula });
    case "make-formula":
      return makeFormula(book, step.at);
    case "calculated":
      return;
    case "copy":
      return copy(book, step);
    case "format": {
      const { id, row, column } = find(book, step.at);
      return book.setStyle(id, cell(row, column), { numberFormat: step.format }, "user");
    }
    case "rule":
      return validate(book, step);
    case "lock": {
      const { sheet, area } = placeOf(book, step.name);
      return book.setStyle(sheet.id, area, { locked: true }, "user");
    }
    case "unmark": {
      const { sheet, area } = placeOf(book, step.name);
      return book.removeConditionalFormats(sheet.id, area, "user");
    }
    case "insert":
    case "delete":
      return shift(book, step);
    case "hide": {
      const { id, row, column } = find(book, step.at);
      return book.setHidden(
        id,
        step.what,
        step.what === "rows" ? row : column,
        1,
        "hidden",
        "user",
      );
    }
    case "sort":
      return sort(book, step);
    case "rename-sheet":
      return book.renameSheet(sheetId(book, step.sheet), step.title, "user");
    case "hide-sheet": {
      const { visibility } = step;
      return book.setSheetView(sheetId(book, step.sheet), { visibility }, "user");
    }
    case "delete-sheet":
      return book.deleteSheet(sheetId(book, step.sheet), "user");
    case "copy-sheet":
      return void book.copySheet(sheetId(book, step.sheet), "user");
    case "unprotect":
      return book.unprotect(sheetId(book, step.sheet), null, "user");
    case "delete-name":
      return book.deleteName(step.name, null, "user");
    case "point-name":
      return book.setName(step.name, null, { formula: step.formula }, "user");
    case "own-name": {
      const { name, formula } = step;
      const its = { name, formula, sheetId: sheetId(book, step.sheet), visible: true, comment: "" };
      return book.addName(its, "user");
    }
    case "table-to-cells":
      return book.tableToRange(book.table("TanpingMonitoring")?.table.id ?? "", "user");
  }
};

/** Does one step after the other to a workbook in Excel's stand-in. */
export const tamper = (book: Book, steps: readonly Step[]): void => {
  for (const step of steps)
    if (step.do === "unprotect") act(book, step);
    else opened((its) => act(its, step))(book);
};
