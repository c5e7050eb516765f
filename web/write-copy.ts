import { openToChange } from "../cli/bytes/open-to-change";
import { sealedCopy } from "../cli/bytes/sealed-copy";
import type { Outcome } from "../src/workflows/outcome";
import { scoreWorkbook } from "../src/workflows/score-workbook";
import { slipOfFile } from "../src/workflows/seal-slip";
import type { SealRequest } from "../src/workflows/seal-workbook";
import type { SlipHere } from "../src/workflows/slip-here";
import { checkFile, type FileAnswer } from "./check-file";
import { inOwnExcel } from "./in-own-excel";

/** A copy that was written in memory, and what was found of it, as its receiver will find it. */
export interface Copy {
  readonly kind: "scored" | "sealed";
  readonly bytes: Uint8Array;
  readonly answer: FileAnswer;
  /** The slip of a sealed one, and what the file shows besides, which the slip records. */
  readonly slip: SlipHere | null;
  /** Whether the file was signed as a file, which its copy is not. */
  readonly losesSignature: boolean;
}

const alone = { slip: null, publicKey: null };

/** Scores a workbook and writes the result into a copy: what `score --out` writes. */
export const scoreCopy = async (bytes: Uint8Array, now: Date): Promise<Outcome<Copy>> => {
  const { book, lost, patched } = openToChange(bytes);
  const outcome = await inOwnExcel(book, () => scoreWorkbook(now));
  if (outcome.kind === "refused") return outcome;
  const copy = await patched();
  const answer = {
    kind: "scored",
    bytes: copy,
    answer: await checkFile(copy, alone),
    slip: null,
    losesSignature: lost.length > 0,
  } as const;
  return { kind: "done", answer };
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
  const answer = {
    kind: "sealed",
    bytes: sealed.bytes,
    answer: { kind: "checked", verified, look, held: null },
    slip: { ...files, shows: [...look.atSealing, ...look.since] },
    losesSignature: lost.length > 0,
  } as const;
  return { kind: "done", answer };
};
