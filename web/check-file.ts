import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import { type UnreadableReason, UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { openSavedBytes } from "../cli/bytes/open-saved-bytes";
import type { Refusal } from "../src/faults/refusal";
import { lookAtFile, type Look } from "../src/workflows/look-at-file";
import { fingerprintsIn, holdAgainstSlip, type slipIn } from "../src/workflows/seal-slip";
import type { HeldHere } from "../src/workflows/slip-here";
import { verifyWorkbook, type Verified } from "../src/workflows/verify-workbook";

/** A slip, and what its file is called. */
export interface NamedSlip {
  readonly name: string;
  readonly slip: NonNullable<ReturnType<typeof slipIn>>;
}

/** What a file is held against: a slip that came with it, and a public key (PEM text). */
export interface Against {
  readonly slip: NamedSlip | null;
  readonly publicKey: string | null;
}

/** What became of a file. */
export type FileAnswer =
  | {
      readonly kind: "checked";
      readonly verified: Verified;
      readonly look: Look;
      readonly held: Held | null;
    }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason };

interface Held extends Pick<HeldHere, "report"> {
  readonly slip: string;
}

/** Checks a workbook by its bytes: nothing leaves the machine, and nothing is written. */
export const checkFile = async (
  bytes: Uint8Array,
  { slip, publicKey }: Against,
): Promise<FileAnswer> => {
  try {
    const { saved, source } = openSavedBytes(bytes);
    const outcome = await verifyWorkbook(publicKey, source);
    if (outcome.kind === "refused") return outcome;
    const verified = outcome.answer;
    const report = slip && (await holdAgainstSlip(slip.slip, { verified, bytes }, publicKey));
    const known = slip && report?.status !== "changed" ? fingerprintsIn(slip.slip) : [];
    const look = await lookAtFile(saved, verified, { known, source });
    return { kind: "checked", verified, look, held: slip && report && { slip: slip.name, report } };
  } catch (error) {
    if (error instanceof UnreadablePackage) return { kind: "unreadable", reason: error.code };
    if (error instanceof UnreadableFile) return { kind: "unreadable", reason: error.reason };
    throw error;
  }
};
