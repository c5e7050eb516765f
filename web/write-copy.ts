import { openToChange } from "../cli/bytes/open-to-change";
import { sealedCopy } from "../cli/bytes/sealed-copy";
import type { Finding } from "../src/faults/finding";
import { repairWorkbook } from "../src/workflows/inspect-workbook";
import type { Outcome } from "../src/workflows/outcome";
import { scoreWorkbook } from "../src/workflows/score-workbook";
import { slipOfFile } from "../src/workflows/seal-slip";
import type { SealRequest } from "../src/workflows/seal-workbook";
import type { SlipHere } from "../src/workflows/slip-here";
import { checkFile, type FileAnswer } from "./check-file";
import { inOwnExcel } from "./in-own-excel";

/** A copy that was written in memory, and what was found of it, as its receiver will find it. */
export interface Copy {
  readonly kind: "scored" | "repaired" | "sealed";
  readonly bytes: Uint8Array;
  readonly answer: FileAnswer;
  /** Whether the file was signed as a file, which its copy is not. */
  readonly losesSignature: boolean;
  /** What a repair restored. */
  readonly restored?: readonly Finding[];
  /** The slip of a sealed one, and what the file shows besides, which the slip records. */
  readonly slip?: SlipHere;
}

/** Lets a workflow change the workbook in a file, and takes the copy. */
const changedCopy = async <Answer>(
  given: Uint8Array,
  work: () => Promise<Outcome<Answer>>,
): Promise<Outcome<Omit<Copy, "kind"> & { readonly told: Answer }>> => {
  const { book, lost, patched } = openToChange(given);
  const outcome = await inOwnExcel(book, work);
  if (outcome.kind === "refused") return outcome;
  const bytes = await patched();
  const answer = await checkFile(bytes, { slip: null, publicKey: null });
  const losesSignature = lost.length > 0;
  return { kind: "done", answer: { bytes, answer, losesSignature, told: outcome.answer } };
};

/** Scores a workbook and writes the result into a copy: what `score --out` writes. */
export const scoreCopy = async (bytes: Uint8Array, now: Date): Promise<Outcome<Copy>> => {
  const outcome = await changedCopy(bytes, () => scoreWorkbook(now));
  if (outcome.kind === "refused") return outcome;
  const { told: _, ...copy } = outcome.answer;
  return { kind: "done", answer: { kind: "scored", ...copy } };
};

/** Restores everything but the entries in a copy: what `repair` writes. */
export const repairCopy = async (bytes: Uint8Array): Promise<Outcome<Copy>> => {
  const outcome = await changedCopy(bytes, repairWorkbook);
  if (outcome.kind === "refused") return outcome;
  const { told, ...copy } = outcome.answer;
  return { kind: "done", answer: { kind: "repaired", ...copy, restored: told.restored } };
};

/** Seals a copy of a scored workbook and makes its slip: what `seal --slip` writes. */
export const sealCopy = async (
  bytes: Uint8Array,
  request: Omit<SealRequest, "stood">,
): Promise<Outcome<Copy>> => {
  const sealed = await sealedCopy({ bytes, inExcel: inOwnExcel, request });
  if (sealed.kind === "refused") return sealed;
  const { verified, look, lost } = sealed;
  const files = await slipOfFile(sealed.bytes, verified, { stood: look.stood, key: request.key });
  return {
    kind: "done",
    answer: {
      kind: "sealed",
      bytes: sealed.bytes,
      answer: { kind: "checked", verified, look, held: null },
      losesSignature: lost.length > 0,
      slip: { ...files, shows: [...look.atSealing, ...look.since] },
    },
  };
};
