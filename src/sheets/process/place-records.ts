import { asShown, blank, isBlank, type CellValue } from "../../cells/cell-value";

/** What a column of a record is to say: nothing, a text or a number. */
export type PlacedValue = string | number | null;

/** A table of records as it stands: what each of its columns is, and its rows. */
interface Standing {
  readonly columns: readonly (string | undefined)[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Where records go: cells of rows that are there, and new rows from the first that nothing stands in or below. */
export interface PlacedRecords {
  readonly changed: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: PlacedValue;
  }[];
  readonly first: number;
  readonly added: readonly ReadonlyMap<string, PlacedValue>[];
  /** How many records change a row, and how many are there as they are. */
  readonly changes: number;
  readonly same: number;
}

/** Places records among those that stand there: one that says the same in the `known` columns is that record; any other is new, and every one where no column is known. */
export const placeRecords = (
  { columns, rows }: Standing,
  records: readonly ReadonlyMap<string, PlacedValue>[],
  known: readonly string[],
): PlacedRecords => {
  const cellIn = (row: readonly CellValue[], key: string) => row[columns.indexOf(key)] ?? blank;
  const placed = records.map((record) => {
    const isIt = (row: readonly CellValue[]) =>
      known.every((key) => saysSame(cellIn(row, key), record.get(key) ?? null));
    const row = known.length > 0 ? rows.findIndex(isIt) : -1;
    const cells = row < 0 ? [] : changesIn(rows[row] ?? [], columns, record);
    return { record, row, cells };
  });
  const there = placed.filter(({ row }) => row >= 0);
  return {
    changed: there.flatMap(({ row, cells }) => cells.map((its) => ({ row, ...its }))),
    first: rows.findLastIndex((row) => !row.every(isBlank)) + 1,
    added: placed.filter(({ row }) => row < 0).map(({ record }) => record),
    changes: there.filter(({ cells }) => cells.length > 0).length,
    same: there.filter(({ cells }) => cells.length === 0).length,
  };
};

const changesIn = (
  row: readonly CellValue[],
  columns: readonly (string | undefined)[],
  record: ReadonlyMap<string, PlacedValue>,
) =>
  [...record].flatMap(([key, value]) => {
    const column = columns.indexOf(key);
    return saysSame(row[column] ?? blank, value) ? [] : [{ column, value }];
  });

const saysSame = (cell: CellValue, value: PlacedValue): boolean =>
  typeof value === "number"
    ? cell.kind === "number" && cell.double === value
    : asShown(cell).trim() === (value ?? "").trim();
