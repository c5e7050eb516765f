import type { Where } from "../faults/problem";
import { sealChange, type SealChange } from "../faults/seal-change";
import { recordsTable, supplementNames } from "../sheets/defined-names";
import type { Reading } from "../sheets/reading";
import { recordListKeys } from "../standard/record-lists";
import type { RowDigest } from "./digest-rows";
import { signatureStatus, type SignatureStatus } from "./signature";
import {
  digestAfter,
  readCoveredRows,
  readSupplements,
  supplementDigest,
  type CoveredRow,
  type Supplement,
} from "./supplement-chain";

/** How the records after the seal stand to the supplementary seals. */
export interface RecordsReport {
  /** There are none; some are not covered yet; all are covered and as they were; or something covered is not. */
  readonly status: "none" | "open" | "intact" | "changed";
  /** Rows that no supplement covers. */
  readonly open: number;
  readonly supplements: readonly (Supplement & { readonly signed: SignatureStatus })[];
  readonly changes: readonly SealChange[];
}

/** Compares the records after the seal with the supplements, which must follow one another from the seal's digest on; null while the workbook is not sealed. */
export const verifyRecords = async (
  reading: Reading,
  seal: string | null,
  publicKey: string | null,
): Promise<RecordsReport> => {
  const [rows, covered] = [digestAfter(reading), readCoveredRows(reading)];
  const supplements = await Promise.all(
    readSupplements(reading).map(async (its) => ({
      ...its,
      signed: await signatureStatus(its, publicKey),
    })),
  );
  const known = new Set(covered.map(({ key }) => key));
  const open = rows.filter(({ key }) => !known.has(key) && !isHeading(key)).length;
  const changes =
    seal === null || supplements.length + covered.length === 0
      ? []
      : [
          ...(await alteredSupplements({ reading, supplements, covered }, seal)),
          ...supplements.flatMap((its) => signatureChanges(its, publicKey)),
          ...changedRows(rows, covered),
        ];
  return { status: statusOf({ changes, open, rows }), open, supplements, changes };
};

const isHeading = (key: string): boolean => key.endsWith(":0");

const statusOf = ({
  changes,
  open,
  rows,
}: Pick<RecordsReport, "changes" | "open"> & {
  readonly rows: readonly RowDigest[];
}): RecordsReport["status"] => {
  if (changes.length > 0) return "changed";
  if (open > 0) return "open";
  return rows.every(({ key }) => isHeading(key)) ? "none" : "intact";
};

interface Stored {
  readonly reading: Reading;
  readonly supplements: readonly Supplement[];
  readonly covered: readonly CoveredRow[];
}

const at = (number: string, name: string = supplementNames.log) => ({
  where: { name },
  key: `supplement:${number}`,
});

/** Supplements whose own digest does not fit, or that do not follow the one before, the first the seal. */
const alteredSupplements = async (
  { reading, supplements, covered }: Stored,
  seal: string,
): Promise<readonly SealChange[]> => {
  const numbers = new Set(supplements.map(({ number }) => number));
  const isStray = covered.some(({ number }) => !numbers.has(number));
  const whole =
    hasFormulas(reading) || isStray
      ? [sealChange("supplement-altered", at("", supplementNames.rows), { number: "" })]
      : [];
  const each = await Promise.all(
    supplements.map(async (its, index): Promise<readonly SealChange[]> => {
      const { number } = its;
      const before = supplements[index - 1]?.digest;
      const soFar = covered.filter((row) => Number(row.number) <= index + 1);
      const fits =
        number === String(index + 1) && (await supplementDigest(its, soFar)) === its.digest;
      return [
        ...(fits ? [] : [sealChange("supplement-altered", at(number), { number })]),
        ...(before === undefined && its.before !== seal
          ? [sealChange("supplement-of-other-seal", at(number), { number })]
          : []),
        ...(before !== undefined && its.before !== before
          ? [sealChange("supplement-chain-broken", at(number), { number })]
          : []),
      ];
    }),
  );
  return [...whole, ...each.flat()];
};

/** Whether a cell of the supplements is a formula, in a reading that has formulas: it may come to say something else. */
const hasFormulas = ({ named }: Reading): boolean =>
  Object.values(supplementNames).some((name) =>
    named.get(name)?.cells.some((row) => row.some(({ formula }) => formula !== undefined)),
  );

const signatureChanges = (
  { number, signed }: { readonly number: string; readonly signed: SignatureStatus },
  publicKey: string | null,
): readonly SealChange[] => {
  if (signed === "invalid")
    return [sealChange("supplement-signature-invalid", at(number), { number })];
  if (publicKey === null || signed === "given-key") return [];
  const code = signed === "none" ? "supplement-not-signed" : "supplement-key-differs";
  return [sealChange(code, at(number), { number })];
};

/** Covered rows that are not where and what they were. */
const changedRows = (
  rows: readonly RowDigest[],
  covered: readonly CoveredRow[],
): readonly SealChange[] => {
  const present = new Map(rows.map((row) => [row.key, row]));
  const listed = new Set(rows.map((row) => `${listOf(row.key)} ${row.digest}`));
  const stored = new Set(covered.map((row) => `${listOf(row.key)} ${row.digest}`));
  return covered.flatMap(({ key, digest }): readonly SealChange[] => {
    const now = present.get(key);
    if (now?.digest === digest) return [];
    const place = { where: now?.where ?? tableOf(key), key };
    const isElsewhere = listed.has(`${listOf(key)} ${digest}`);
    const isTaken = now === undefined || stored.has(`${listOf(key)} ${now.digest}`);
    const gone = isTaken ? "record-removed" : "record-changed";
    return [sealChange(isElsewhere ? "record-moved" : gone, place, { key })];
  });
};

const listOf = (key: string): string => key.slice(0, key.indexOf(":"));

const tableOf = (key: string): Where => {
  const list = recordListKeys.find((its) => its === listOf(key));
  return { name: list ? recordsTable(list) : supplementNames.rows };
};
