import type { CellAddress } from "../cells/address";
import type { Where } from "../faults/problem";
import { sealChange, type SealChange, type SectionKey } from "../faults/seal-change";
import {
  columnNames,
  names,
  nonconformityName,
  recordsTable,
  sealNames,
} from "../sheets/defined-names";
import type { Reading } from "../sheets/reading";
import { recordListKeys } from "../standard/record-lists";
import { blockOf } from "./data-digests";
import { digestReading, digestSections, sealDigest } from "./digest";
import type { RowDigest } from "./digest-rows";
import { hasFormulas, readLog, readSeal, type StoredSeal } from "./seal-state";
import { signatureStatus, type SignatureStatus } from "./signature";

/** How a workbook stands to its seal. */
export type SealReport =
  | { readonly status: "unsealed" }
  | {
      readonly status: "intact" | "changed";
      readonly seal: StoredSeal;
      readonly signature: SignatureStatus;
      readonly changes: readonly SealChange[];
    };

/**
 * Digests the workbook anew, the rows of its monitoring data apart, and compares with the seal, row by row; the public
 * key is one that publicKeyIn answers.
 */
export const verifySeal = async (
  reading: Reading,
  data: readonly RowDigest[],
  publicKey: string | null,
): Promise<SealReport> => {
  const seal = readSeal(reading);
  if (!seal) return { status: "unsealed" };
  const signature = await signatureStatus(seal, publicKey);
  const changes = [
    ...changedRows((await digestReading(reading, data)).rows, seal),
    ...(await alterations(seal, reading)),
    ...signatureChanges(signature, publicKey),
  ];
  return { status: changes.length > 0 ? "changed" : "intact", seal, signature, changes };
};

const changedRows = (rows: readonly RowDigest[], seal: StoredSeal): readonly SealChange[] => {
  const stored = new Map(seal.rows.map((row) => [row.key, row.digest]));
  const present = new Map(rows.map((row) => [row.key, row]));
  const removed = seal.rows.filter(({ key }) => !present.has(key));
  return [
    ...rows.flatMap(({ key, digest, where }): SealChange[] => {
      const before = stored.get(key);
      if (before === digest) return [];
      return [changeOf(before === undefined ? "added" : "changed", { where, key })];
    }),
    ...removed.map(({ key, section }) =>
      changeOf("removed", { where: placeOf(section, key), key }),
    ),
  ];
};

/** A change of a row, or somewhere in a block of the monitoring data. */
const changeOf = (
  what: "changed" | "added" | "removed",
  at: { readonly where: Where; readonly key: string },
): SealChange => {
  const block = blockOf(at.key);
  return block
    ? sealChange(`rows-${what}`, at, block)
    : sealChange(`row-${what}`, at, { key: at.key });
};

/** Where a row that is gone would be looked for. */
const placeOf = (section: SectionKey, key: string) => {
  const list =
    section === "records" ? recordListKeys.find((its) => key.startsWith(`${its}:`)) : null;
  return { name: list ? recordsTable(list) : (listNames[section] ?? sealNames.rows) };
};

const listNames: Partial<Record<SectionKey, string>> = {
  items: columnNames.id,
  exclusions: names.excludedYear,
  monitoring: names.monitoring,
  nonconformities: nonconformityName("item"),
};

/** Whether the seal's own digests still fit each other, rows to sections, sections to the whole, the log's last act fits the seal, and nothing of it is a formula. */
const alterations = async (seal: StoredSeal, reading: Reading): Promise<readonly SealChange[]> => {
  const keys = [...seal.sections.keys()];
  const sections = await digestSections(seal.rows, keys);
  const whole = await sealDigest(seal.sections, seal, seal.stood);
  const fits = keys.every((key) => sections.get(key) === seal.sections.get(key));
  const [, by, time, subject = ""] = readLog(reading).at(-1) ?? [];
  // Below the digest a line may say what was open.
  const [digest] = subject.split(/\s/);
  const isLogged = by === seal.by && time === seal.time && digest === seal.digest;
  if (fits && whole === seal.digest && isLogged && !hasFormulas(reading)) return [];
  return [sealChange("seal-altered", at(sealNames.digest), {})];
};

const at = (
  name: string,
): { readonly where: CellAddress | { name: string }; readonly key: string } => ({
  where: { name },
  key: name,
});

const signatureChanges = (
  status: SignatureStatus,
  publicKey: string | null,
): readonly SealChange[] => {
  if (status === "invalid") return [sealChange("signature-invalid", at(sealNames.signature), {})];
  if (publicKey === null || status === "given-key") return [];
  return status === "none"
    ? [sealChange("not-signed", at(sealNames.signature), {})]
    : [sealChange("key-differs", at(sealNames.publicKey), {})];
};
