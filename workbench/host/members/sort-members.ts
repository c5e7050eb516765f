import type { Area } from "../../book/area";
import { type Arguments, flagArgument, isAbsent, wordArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import type { Session } from "../model/session";
import type { OfTable } from "../model/object-reference";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument, notImplemented } from "../refusals";
import { partOf, tableOfReference } from "./table-area";

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

/** The levels Excel sorts by. */
const mostFields = 64;

const isField = (field: unknown): field is SortField =>
  typeof field === "object" && field !== null && "key" in field && Number.isInteger(field.key);

function fieldsOf(value: unknown): readonly SortField[] {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isField))
    throw invalidArgument("fields must name at least one column by its offset.");
  if (value.length > mostFields)
    throw invalidArgument(`Excel sorts by at most ${mostFields} fields.`);
  if (value.some(({ sortOn = "Value" }) => sortOn !== "Value"))
    throw notImplemented("Sorting by colour or icon");
  return value;
}

/** Sorting is stable, so several keys are the last one first. */
function sortBy(
  { sheetId, ...body }: RangeRef,
  { fields, lines }: { readonly fields: unknown; readonly lines: "rows" | "columns" },
  { book }: Session,
): void {
  const area = areaOf({ sheetId, ...body });
  const [first, count] = lines === "rows" ? [area.column, area.columns] : [area.row, area.rows];
  for (const { key, ascending } of [...fieldsOf(fields)].reverse()) {
    if (key < 0 || key >= count) throw invalidArgument(`There is no line ${key} to sort by.`);
    const order = ascending === false ? "descending" : "ascending";
    book.sort({ sheetId, area }, { lines, by: first + key, order }, "add-in");
  }
}

function linesOf(orientation: unknown): "rows" | "columns" {
  if (orientation === "Rows") return "rows";
  if (orientation === "Columns") return "columns";
  throw invalidArgument("The orientation is Rows or Columns.");
}

/** Without the headings, where there are any: the first row of rows, the first column of columns. */
function bodyOf(area: Area, lines: "rows" | "columns", args: Arguments): Area {
  if (!flagArgument(args, 2, false)) return area;
  return lines === "rows"
    ? { ...area, row: area.row + 1, rows: area.rows - 1 }
    : { ...area, column: area.column + 1, columns: area.columns - 1 };
}

/** By Pinyin or by strokes: what Excel sorts Chinese texts by; the workbench knows one order. */
function requireMethod(method: unknown): void {
  if (!isAbsent(method)) wordArgument(method, ["PinYin", "StrokeCount"], "method");
}

function apply(self: RangeRef, args: Arguments, session: Session): void {
  requireMethod(args[4]);
  const area = areaOf(self);
  const lines = isAbsent(args[3]) ? "rows" : linesOf(args[3]);
  sortBy({ ...self, area: bodyOf(area, lines, args) }, { fields: args[0], lines }, session);
}

/** Sorts the rows of a table's body. */
function applyToTable(self: OfTable, args: Arguments, session: Session): void {
  requireMethod(args[2]);
  const { sheet, table } = tableOfReference(self, session);
  sortBy(
    { sheetId: sheet.id, area: partOf(table, "body") },
    { fields: args[0], lines: "rows" },
    session,
  );
}

export const rangeSortMembers: MembersOf<"RangeSort"> = {
  methods: { Apply: { needs: "calculated", run: apply } },
};

export const tableSortMembers: MembersOf<"TableSort"> = {
  methods: { Apply: { needs: "calculated", run: applyToTable } },
};
