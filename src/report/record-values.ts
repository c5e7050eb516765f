import { dayOf, isDate } from "../assessment/check-date";
import { asShown, blank } from "../cells/cell-value";
import { evidencePieces, listRows, type RecordRow } from "../sheets/list-rows";
import type { Reading } from "../sheets/reading";
import {
  columnsOfList,
  recordListKeys,
  type RecordColumn,
  type RecordListKey,
} from "../standard/record-lists";
import type { ValueRow } from "./document-values";
import { columnTag, recordsTag, reportTags } from "./tags";

/** What a column of a row says, a date as its ISO day; "" where it says nothing. */
export const saidIn = <List extends RecordListKey>(
  list: List,
  row: RecordRow,
  column: RecordColumn<List>,
): string => {
  const value = row.get(column)?.value ?? blank;
  const kind = columnsOfList(list).find(([key]) => key === column)?.[1];
  return kind === "date" && isDate(value) ? dayOf(value.double) : asShown(value).trim();
};

/** The rows of a list, pieces of evidence with what they take from the piece before; none where it is not there. */
export const rowsOf = (reading: Reading, list: RecordListKey): readonly RecordRow[] => {
  const read = reading.lists.get(list);
  if (!read) return [];
  return list === "evidence" ? evidencePieces(read) : listRows(list, read);
};

const valuesOf = (list: RecordListKey, row: RecordRow): ValueRow =>
  new Map(
    columnsOfList(list).map(([key]) => {
      const column = key as RecordColumn<typeof list>;
      return [columnTag(list, column), saidIn(list, row, column)];
    }),
  );

/** A nonconformity with what its closure says, by its number; of several closures the last. */
const nonconformityPages = (reading: Reading): readonly ValueRow[] => {
  const closures = rowsOf(reading, "closures");
  return rowsOf(reading, "nonconformities").map((row) => {
    const number = saidIn("nonconformities", row, "number");
    const closure = closures.findLast((its) => saidIn("closures", its, "number") === number);
    return new Map([
      ...valuesOf("nonconformities", row),
      ...valuesOf("closures", closure ?? new Map()),
    ]);
  });
};

const numbered = (row: ValueRow, index: number): ValueRow =>
  new Map([...row, [reportTags.evidenceNumber, `E${index + 1}`]]);

/** The rows of every list of records, by the tags of the lists. */
export const recordValues = (reading: Reading): ReadonlyMap<string, readonly ValueRow[]> =>
  new Map([
    ...recordListKeys.map((list) => {
      const rows = rowsOf(reading, list).map((row) => valuesOf(list, row));
      return [recordsTag(list), list === "evidence" ? rows.map(numbered) : rows] as const;
    }),
    [reportTags.nonconformityPages, nonconformityPages(reading)],
  ]);
