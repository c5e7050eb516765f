import { slipChange, slipKeys, type SlipChange, type SlipKey } from "../faults/slip-change";
import { signatureStatus, type SignatureStatus } from "../seal/signature";
import { onOneLine, slipDigest, type Slip, type Statements } from "./slip";

/** How a file stands to its slip. */
export interface SlipReport {
  /** The same file, byte for byte; another file with the same entries, such as one saved again; or neither. */
  readonly status: "same-file" | "same-entries" | "changed";
  readonly signature: SignatureStatus;
  readonly changes: readonly SlipChange[];
}

/** What is known of the workbook that is held against a slip. */
export interface Found {
  /** What a slip would state of it; without the file's own digest where no file is seen. */
  readonly statements: Omit<Statements, "sha256"> & { readonly sha256: string | null };
  /** Whether its seal is there and nothing of what it covers was changed. */
  readonly isIntact: boolean;
  /** The key its seal was signed with; "" without one. */
  readonly sealKey: string;
}

/** Holds a workbook and its file against a slip; the public key is one that publicKeyIn answers. */
export const verifySlip = async (
  slip: Slip,
  found: Found,
  publicKey: string | null,
): Promise<SlipReport> => {
  const { publicKey: key, signature } = slip;
  const status = await signatureStatus(
    { digest: await slipDigest(slip), publicKey: key, signature },
    publicKey,
  );
  const { sha256 } = found.statements;
  const lines = slipKeys
    .filter((its) => its !== "sha256")
    .flatMap((its) => differs(slip, found, its));
  const isSameFile = sha256 === slip.statements.sha256;
  const isChanged = lines.length > 0 || !(isSameFile || found.isIntact);
  const changes = [
    ...signatureChanges(slip, status, { sealKey: found.sealKey, publicKey }),
    ...lines,
    // Saving again makes another file, which is no change by itself.
    ...(isChanged ? differs(slip, found, "sha256") : []),
  ];
  if (changes.length > 0 || isChanged) return { status: "changed", signature: status, changes };
  return { status: isSameFile ? "same-file" : "same-entries", signature: status, changes };
};

const differs = ({ statements }: Slip, found: Found, line: SlipKey): readonly SlipChange[] => {
  const its = found.statements[line];
  if (its === null || onOneLine(its) === statements[line]) return [];
  return [slipChange("line-differs", { line, slip: statements[line], file: onOneLine(its) })];
};

/** A slip answers to the key that is given, else to the one that its seal was signed with. */
const signatureChanges = (
  slip: Slip,
  status: SignatureStatus,
  { sealKey, publicKey }: { readonly sealKey: string; readonly publicKey: string | null },
): readonly SlipChange[] => {
  if (status === "invalid") return [slipChange("slip-altered", {})];
  const expected = publicKey ?? sealKey;
  if (expected === "" || expected === slip.publicKey) return [];
  return [slipChange(status === "none" ? "slip-not-signed" : "slip-key-differs", {})];
};
