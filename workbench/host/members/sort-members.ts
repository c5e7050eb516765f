import { type Arguments, flagArgument, isAbsent } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import type { Session } from "../model/session";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument, notImplemented } from "../refusals";

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
function apply(self: RangeRef, args: Arguments, { book }: Session): void {
  const area = areaOf(self);
  if (!isAbsent(args[3]) && args[3] !== "Rows") throw notImplemented("Sorting columns");
  const body = flagArgument(args, 2, false)
    ? { ...area, row: area.row + 1, rows: area.rows - 1 }
    : area;
  for (const { key, ascending } of [...fieldsOf(args[0])].reverse()) {
    if (key < 0 || key >= area.columns) throw invalidArgument(`There is no column ${key}.`);
    const order = ascending === false ? "descending" : "ascending";
    book.sort(self.sheetId, body, area.column + key, order, "add-in");
  }
}

export const rangeSortMembers: MembersOf<"RangeSort"> = {
  methods: { Apply: { needs: "calculated", run: apply } },
};
