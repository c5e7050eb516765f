import type { ListReading, Reading } from "../../../src/sheets/reading";
import type { RecordListKey } from "../../../src/standard/record-lists";
import { gridOf, type Typed } from "../assessment/sketch";

type Rows = readonly (readonly Typed[])[];

/** Lists of records as they are typed: their headings, then their rows. */
export type Lists = Readonly<Partial<Record<RecordListKey, Rows>>>;

const listOf = ([headings = [], ...rows]: Rows): ListReading => {
  const place = { sheet: "清单", row: 2, column: 0 };
  return {
    headers: gridOf(place, [headings]),
    rows: gridOf({ ...place, row: 3 }, rows),
  };
};

/** The lists as they are read, each on a sheet of its own from A3 on. */
export const listsOf = (lists: Lists): Reading["lists"] =>
  new Map(
    (Object.entries(lists) as [RecordListKey, Rows][]).map(([list, rows]) => [list, listOf(rows)]),
  );
