import type { CellAddress } from "../cells/address";
import { sealChange, sectionKeys, type SealChange, type SectionKey } from "../faults/seal-change";
import { columnNames, names, nonconformityName, sealNames } from "../sheets/defined-names";
import type { Reading } from "../sheets/reading";
import { digestReading, digestSections, sealDigest } from "./digest";
import { readLog, readSeal, type SealAct, type StoredSeal } from "./seal-state";
import { isSignedBy } from "./signature";

/** What a signature proves: nothing, that the holder of some key sealed, or that the holder of the given key did. */
export type SignatureStanding = "none" | "unknown-key" | "given-key" | "invalid";

/** How a workbook stands to its seal. */
export type SealReport =
  | { readonly status: "unsealed" }
  | {
      readonly status: "intact" | "changed";
      readonly seal: StoredSeal;
      readonly signature: SignatureStanding;
      readonly changes: readonly SealChange[];
    };

/** Digests the workbook anew and compares with the seal, row by row; the public key is one that publicKeyIn answers. */
export const verifySeal = async (
  reading: Reading,
  publicKey: string | null,
): Promise<SealReport> => {
  const seal = readSeal(reading);
  if (!seal) return { status: "unsealed" };
  const signature = await standingOf(seal, publicKey);
  const changes = [
    ...(await changedRows(reading, seal)),
    ...(await alterations(seal, readLog(reading).at(-1))),
    ...signatureChanges(signature, publicKey),
  ];
  return { status: changes.length > 0 ? "changed" : "intact", seal, signature, changes };
};

const changedRows = async (reading: Reading, seal: StoredSeal): Promise<readonly SealChange[]> => {
  const { rows } = await digestReading(reading);
  const stored = new Map(seal.rows.map((row) => [row.key, row.digest]));
  const present = new Map(rows.map((row) => [row.key, row]));
  const removed = seal.rows.filter(({ key }) => !present.has(key));
  return [
    ...rows.flatMap(({ key, digest, where }): SealChange[] => {
      const before = stored.get(key);
      if (before === digest) return [];
      const code = before === undefined ? "row-added" : "row-changed";
      return [sealChange(code, { where, key }, { key })];
    }),
    ...removed.map(({ key, section }) =>
      sealChange("row-removed", { where: placeOf(section), key }, { key }),
    ),
  ];
};

/** Where a row that is gone would be looked for. */
const placeOf = (section: SectionKey) => ({ name: listNames[section] ?? sealNames.rows });

const listNames: Partial<Record<SectionKey, string>> = {
  items: columnNames.id,
  exclusions: names.excludedYear,
  monitoring: names.monitoring,
  nonconformities: nonconformityName("item"),
};

/** Whether the seal's own digests still fit each other, rows to sections, sections to the whole; and the log's last act to the seal. */
const alterations = async (
  seal: StoredSeal,
  lastAct: SealAct | undefined,
): Promise<readonly SealChange[]> => {
  const sections = await digestSections(seal.rows);
  const whole = await sealDigest(seal.sections, seal);
  const fits = sectionKeys.every((key) => sections.get(key) === seal.sections.get(key));
  const [, by, time, digest] = lastAct ?? [];
  const isLogged = by === seal.by && time === seal.time && digest === seal.digest;
  if (fits && whole === seal.digest && isLogged) return [];
  return [sealChange("seal-altered", at(sealNames.digest), {})];
};

const at = (
  name: string,
): { readonly where: CellAddress | { name: string }; readonly key: string } => ({
  where: { name },
  key: name,
});

const standingOf = async (
  { digest, signature, publicKey }: StoredSeal,
  given: string | null,
): Promise<SignatureStanding> => {
  if (signature === "") return "none";
  if (!(await isSignedBy(digest, { signature, publicKey }))) return "invalid";
  return given === publicKey ? "given-key" : "unknown-key";
};

const signatureChanges = (
  standing: SignatureStanding,
  publicKey: string | null,
): readonly SealChange[] => {
  if (standing === "invalid") return [sealChange("signature-invalid", at(sealNames.signature), {})];
  if (publicKey === null || standing === "given-key") return [];
  return standing === "none"
    ? [sealChange("not-signed", at(sealNames.signature), {})]
    : [sealChange("key-differs", at(sealNames.publicKey), {})];
};
