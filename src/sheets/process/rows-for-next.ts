import { asShown, blank, type CellValue } from "../../cells/cell-value";
import { columnsOfList, recordListKeys, type RecordListKey } from "../../standard/record-lists";
import { recordChoiceFromText } from "../../strings/record-choice-from-text";
import type { Migration } from "../plan-migration";
import { toLookAt } from "./to-look-at";

type Row = readonly CellValue[];
type Rows = readonly Row[];

/** The rows of the lists as they go over into the next assessment: nonconformities that are open, and of the others nothing that has to be declared, received or found again. */
export const rowsForNext = (lists: Migration["lists"]): Migration["lists"] => {
  const closed = new Set(
    (lists.get("closures") ?? [])
      .filter((row) => recordChoiceFromText("yes_no", textAt("closures", row, "closed")) === "yes")
      .map((row) => textAt("closures", row, "number")),
  );
  const open = (list: RecordListKey) => (rows: Rows) =>
    rows.filter((row) => {
      const number = textAt(list, row, "number");
      return number === "" || !closed.has(number);
    });
  const changes: Partial<Record<RecordListKey, (rows: Rows) => Rows>> = {
    closures: open("closures"),
    item_records: toLookAt,
    materials: without("materials", "received"),
    nonconformities: open("nonconformities"),
    team: without("team", "independent"),
  };
  return new Map(
    recordListKeys
      .map((list) => {
        const rows = lists.get(list) ?? [];
        return [list, changes[list]?.(rows) ?? rows] as const;
      })
      .filter(([, rows]) => rows.length > 0),
  );
};

/** The items that rows of a list are about. */
export const itemsOf = (list: RecordListKey, rows: Rows = []): ReadonlySet<string> =>
  new Set(rows.map((row) => textAt(list, row, "item")));

const columnOf = (list: RecordListKey, column: string): number =>
  columnsOfList(list).findIndex(([key]) => key === column);

const textAt = (list: RecordListKey, row: Row, column: string): string =>
  asShown(row[columnOf(list, column)] ?? blank).trim();

const without = (list: RecordListKey, column: string) => {
  const at = columnOf(list, column);
  return (rows: Rows): Rows =>
    rows.map((row) => row.map((value, column) => (column === at ? blank : value)));
};
