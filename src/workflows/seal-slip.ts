import { asShown } from "../cells/cell-value";
import { entryAt } from "../cells/grid";
import { toText } from "../exact/ratio";
import { refuse } from "../faults/refusal";
import { gradeName } from "../scoring/grade-name";
import type { Stood } from "../seal/digest";
import { sha256OfBytes } from "../seal/sha256";
import { NoKey, publicKeyIn } from "../seal/signature";
import { infoName } from "../sheets/defined-names";
import type { Reading } from "../sheets/reading";
import { linesOf, type PackedFile } from "../slip/packed-file";
import { makeSlip, type Slip, type Statements } from "../slip/slip";
import { readSlip, slipAsJson, slipAsText } from "../slip/slip-text";
import { verifySlip, type SlipReport } from "../slip/verify-slip";
import type { InfoKey } from "../standard/records";
import type { Verified } from "./verify-workbook";

/** A slip as the two files it is saved as. */
export interface SlipFiles {
  readonly json: string;
  readonly text: string;
}

/** What a slip records besides the file itself. */
interface SlipRequest {
  readonly stood: readonly Stood[];
  /** A private key (PEM text) to sign with; null for none. */
  readonly key: string | null;
  /** Files that go along with it, where it is the slip of a pack. */
  readonly files?: readonly PackedFile[];
}

/** Makes the slip of a sealed file, signed if a private key (PEM text) is given; refuses a key that is none, or not the one of a signed seal. */
export const slipOfFile = async (
  bytes: Uint8Array,
  verified: Verified,
  { stood, key, files = [] }: SlipRequest,
): Promise<SlipFiles> => {
  const statements = { ...statementsOf(verified), sha256: await digestOf(bytes) };
  const lines = stood.map((its) => `${its.key} ${its.digest}`);
  try {
    const slip = await makeSlip({ statements, stood: lines, files: await linesOf(files) }, key);
    const sealKey = sealKeyOf(verified);
    // Whoever holds the file against another slip is told that it does not fit.
    if (sealKey !== "" && slip.publicKey !== sealKey) refuse("slip-key-differs");
    return { json: slipAsJson(slip), text: slipAsText(slip, verified.recomputed.language) };
  } catch (error) {
    if (error instanceof NoKey) refuse("not-a-key");
    throw error;
  }
};

/** The slip in a file's text; null where it is none, or says more than is signed. */
export const slipIn = (text: string): Slip | null => readSlip(text);

/** The fingerprints of what stood in the file, as a slip records them. */
export const fingerprintsIn = ({ stood }: Slip): readonly string[] =>
  stood.map((its) => its.slice(its.lastIndexOf(" ") + 1));

/** Holds a verified workbook, and the bytes of its file where it is seen, against a slip; the public key is PEM text. */
export const holdAgainstSlip = async (
  slip: Slip,
  { verified, bytes }: { readonly verified: Verified; readonly bytes: Uint8Array | null },
  publicKeyPem: string | null,
): Promise<SlipReport> => {
  const { report, changes, findings } = verified;
  const statements = {
    ...statementsOf(verified),
    sha256: bytes === null ? null : await digestOf(bytes),
  };
  const isIntact = report.status === "intact" && changes.length + findings.length === 0;
  const sealKey = sealKeyOf(verified);
  const publicKey = publicKeyPem === null ? null : await publicKeyIn(publicKeyPem);
  return verifySlip(slip, { statements, isIntact, sealKey }, publicKey);
};

/** The key that the workbook's seal was signed with; "" without one. */
const sealKeyOf = ({ report }: Verified): string =>
  report.status === "unsealed" ? "" : report.seal.publicKey;

const digestOf = (bytes: Uint8Array): Promise<string> => sha256OfBytes(new Uint8Array(bytes));

/** What a slip states of a workbook: what it says of itself, what its entries come to, and its seal. */
const statementsOf = ({ report, recomputed }: Verified): Omit<Statements, "sha256"> => {
  const { reading, card } = recomputed;
  const seal = report.status === "unsealed" ? { by: "", time: "", digest: "" } : report.seal;
  return {
    organisation: entered(reading, "organisation"),
    report: entered(reading, "report_no"),
    composite: card.composite ? toText(card.composite.score) : "",
    grade: gradeName(card) ?? "",
    by: seal.by,
    time: seal.time,
    digest: seal.digest,
  };
};

const entered = ({ named }: Reading, key: InfoKey): string => {
  const grid = named.get(infoName(key));
  return grid ? asShown(entryAt(grid, 0, 0).value) : "";
};
