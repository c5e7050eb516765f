import { supplementNames } from "../sheets/defined-names";
import type { Reading } from "../sheets/reading";
import type { Signer } from "./digest";
import type { RowDigest } from "./digest-rows";
import { supplementPlaces } from "./lay-out-supplements";
import type { SealList } from "./seal-patch";
import { signDigest } from "./signature";
import {
  readCoveredRows,
  readSupplements,
  supplementDigest,
  type CoveredRow,
} from "./supplement-chain";

/** What the next supplement writes onto the sheet of supplements: the acts and rows so far, and its own, signed if a private key (PEM text) is given. */
export const supplementPatch = async (
  reading: Reading,
  { rows, seal }: { readonly rows: readonly RowDigest[]; readonly seal: string },
  { by, time, key }: Signer & { readonly key: string | null },
): Promise<readonly SealList[]> => {
  const [supplements, covered] = [readSupplements(reading), readCoveredRows(reading)];
  const number = String(supplements.length + 1);
  const before = supplements.at(-1)?.digest ?? seal;
  const known = new Set(covered.map((row) => row.key));
  const added = rows.filter((row) => !known.has(row.key));
  const all: readonly CoveredRow[] = [
    ...covered,
    ...added.map((row) => ({ number, key: row.key, digest: row.digest })),
  ];
  const digest = await supplementDigest({ number, by, time, before }, all);
  const signed = key === null ? null : await signDigest(digest, key);
  const made = { number, by, time, before, digest, publicKey: "", signature: "", ...signed };
  return [
    {
      name: supplementNames.rows,
      place: supplementPlaces.rows,
      rows: all.map((row) => [row.number, row.key, row.digest]),
    },
    {
      name: supplementNames.log,
      place: supplementPlaces.log,
      rows: [...supplements, made].map((its) => [
        ...[its.number, its.by, its.time, its.before, its.digest, its.publicKey, its.signature],
      ]),
    },
  ];
};
