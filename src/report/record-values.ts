import { dayOf, isDate } from "../assessment/check-date";
import { asShown, blank } from "../cells/cell-value";
import { columnEntries } from "../cells/grid";
import { nonconformityName } from "../sheets/defined-names";
import { hasPart } from "../sheets/file-format";
import { evidencePieces, listRows, type RecordRow } from "../sheets/list-rows";
import { formatIn, type Reading } from "../sheets/reading";
import {
  columnsOfList,
  recordListKeys,
  type RecordColumn,
  type RecordListKey,
} from "../standard/record-lists";
import { nonconformityKeys, type NonconformityKey } from "../standard/records";
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

/** Where files of earlier formats have what the list of nonconformities and that of closures say now. */
const earlierColumns = {
  item: columnTag("nonconformities", "item"),
  finding: columnTag("nonconformities", "fact"),
  kind: columnTag("nonconformities", "kind"),
  cause: columnTag("nonconformities", "cause"),
  correction: columnTag("nonconformities", "correction"),
  action: columnTag("nonconformities", "action"),
  owner: columnTag("nonconformities", "owner"),
  due: columnTag("nonconformities", "due"),
  verified: columnTag("closures", "closed"),
} as const satisfies Readonly<Record<NonconformityKey, string>>;

/** The nonconformities of a file of an earlier format, which has a column for each thing they say. */
const earlierNonconformities = ({ named }: Reading): readonly ValueRow[] => {
  const blanks = valuesOf("nonconformities", new Map());
  const columns = nonconformityKeys.map((key) => {
    const grid = named.get(nonconformityName(key));
    return { key, cells: grid ? columnEntries(grid) : [] };
  });
  const count = Math.max(...columns.map(({ cells }) => cells.length));
  return Array.from({ length: count }, (_, index) =>
    columns.map(({ key, cells }) => {
      const value = cells[index]?.value ?? blank;
      const text = key === "due" && isDate(value) ? dayOf(value.double) : asShown(value).trim();
      return [earlierColumns[key], text] as const;
    }),
  )
    .filter((cells) => cells.some(([, text]) => text !== ""))
    .map((cells) => new Map([...blanks, ...valuesOf("closures", new Map()), ...cells]));
};

/** A nonconformity with what its closure says, by its number; of several closures the last. */
const nonconformitiesIn = (reading: Reading): readonly ValueRow[] => {
  if (!hasPart(formatIn(reading), "lists")) return earlierNonconformities(reading);
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
export const recordValues = (reading: Reading): ReadonlyMap<string, readonly ValueRow[]> => {
  const nonconformities = nonconformitiesIn(reading);
  return new Map([
    ...recordListKeys.map((list) => {
      const rows = rowsOf(reading, list).map((row) => valuesOf(list, row));
      return [recordsTag(list), list === "evidence" ? rows.map(numbered) : rows] as const;
    }),
    [recordsTag("nonconformities"), nonconformities],
    [reportTags.nonconformityPages, nonconformities],
  ]);
};
