import { type Arguments, flagArgument, isAbsent } from "../model/arguments";
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

const isField = (field: unknown): field is SortField =>
  typeof field === "object" && field !== null && "key" in field && Number.isInteger(field.key);

function fieldsOf(value: unknown): readonly SortField[] {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isField))
    throw invalidArgument("fields must name at least one column by its offset.");
  if (value.some(({ sortOn = "Value" }) => sortOn !== "Value"))
    throw notImplemented("Sorting by colour or icon");
  return value;
}

/** Sorting is stable, so several keys are the last one first. */
function sortBy(body: RangeRef, fields: unknown, { book }: Session): void {
  const area = areaOf(body);
  for (const { key, ascending } of [...fieldsOf(fields)].reverse()) {
    if (key < 0 || key >= area.columns) throw invalidArgument(`There is no column ${key}.`);
    const order = ascending === false ? "descending" : "ascending";
    book.sort(body.sheetId, area, area.column + key, order, "add-in");
  }
}

function apply(self: RangeRef, args: Arguments, session: Session): void {
  const area = areaOf(self);
  if (!isAbsent(args[3]) && args[3] !== "Rows") throw notImplemented("Sorting columns");
  const body = flagArgument(args, 2, false)
    ? { ...area, row: area.row + 1, rows: area.rows - 1 }
    : area;
  sortBy({ ...self, area: body }, args[0], session);
}

/** Sorts the rows of a table's body. */
function applyToTable(self: OfTable, args: Arguments, session: Session): void {
  const { sheet, table } = tableOfReference(self, session);
  sortBy({ sheetId: sheet.id, area: partOf(table, "body") }, args[0], session);
}

export const rangeSortMembers: MembersOf<"RangeSort"> = {
  methods: { Apply: { needs: "calculated", run: apply } },
};

export const tableSortMembers: MembersOf<"TableSort"> = {
  methods: { Apply: { needs: "calculated", run: applyToTable } },
};
