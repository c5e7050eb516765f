import { asShown } from "../cells/cell-value";
import { entryAt, type Grid } from "../cells/grid";
import { supplementNames } from "../sheets/defined-names";
import type { Reading } from "../sheets/reading";
import { canonicalRow, records } from "./canonical-rows";
import { digestRows, type RowDigest } from "./digest-rows";
import type { Signer } from "./digest";
import { sha256 } from "./sha256";

/** A supplementary seal as its sheet holds it: it names the digest before it, the seal's or that of the one before. */
export interface Supplement extends Signer {
  readonly number: string;
  readonly before: string;
  readonly digest: string;
  /** "" without a key */
  readonly publicKey: string;
  readonly signature: string;
}

/** A row of records as the sheet of supplements holds it, with the supplement that covered it first. */
export interface CoveredRow {
  readonly number: string;
  readonly key: string;
  readonly digest: string;
}

const textAt = (grid: Grid, row: number, column: number): string =>
  asShown(entryAt(grid, row, column).value).trim();

/** The supplementary seals of a workbook, oldest first. */
export const readSupplements = ({ named }: Reading): readonly Supplement[] => {
  const grid = named.get(supplementNames.log);
  if (!grid) return [];
  return grid.cells.map((_, row) => {
    const at = (column: number) => textAt(grid, row, column);
    const [number, by, time, before] = [at(0), at(1), at(2), at(3)];
    return { number, by, time, before, digest: at(4), publicKey: at(5), signature: at(6) };
  });
};

/** The rows they cover, in the order in which they were covered. */
export const readCoveredRows = ({ named }: Reading): readonly CoveredRow[] => {
  const grid = named.get(supplementNames.rows);
  if (!grid) return [];
  return grid.cells.map((_, row) => {
    const at = (column: number) => textAt(grid, row, column);
    return { number: at(0), key: at(1), digest: at(2) };
  });
};

/** Digests the records after the seal; the digest does not say where in its list a row stands, so that one is known that moved. */
export const digestAfter = (reading: Reading): readonly RowDigest[] =>
  digestRows(
    records(reading, "after").map(({ key, where, values }) => ({
      ...canonicalRow("records", key.slice(0, key.indexOf(":")), { where, values }),
      key,
    })),
  );

/** The digest of a supplement: of the form's name, number, signer, time, the digest before it and all rows covered so far. */
export const supplementDigest = (
  { number, by, time, before }: Pick<Supplement, "number" | "by" | "time" | "before">,
  covered: readonly CoveredRow[],
): Promise<string> =>
  sha256(
    [
      ...["tanping-supplement-1", number, by, time, before],
      ...covered.map((row) => `${row.number} ${row.key} ${row.digest}`),
    ].join("\n"),
  );
