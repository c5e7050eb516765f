import { misleadingSentence } from "../src/strings/misleading-sentences";
import { weightOf } from "../src/faults/misleading";
import type { Refusal } from "../src/faults/refusal";
import type { Stood } from "../src/seal/digest";
import { lookAtFile, type Look } from "../src/workflows/look-at-file";
import { sealWorkbook, type SealRequest } from "../src/workflows/seal-workbook";
import { verifyWorkbook, type Verified } from "../src/workflows/verify-workbook";
import type { Book } from "@tanping/workbench/book/book";
import { openFile } from "./book-file";
import { openSavedBytes } from "./saved-file";
import { withExcel } from "./with-excel";

/** A sealed copy in memory: the bytes of its file, how it stands to its seal, and what the file shows besides. */
export interface SealedFile {
  readonly kind: "sealed";
  readonly bytes: Uint8Array;
  readonly verified: Verified;
  readonly look: Look;
  readonly lost: readonly string[];
}

/** Why there is none, with the workbook as it is. */
interface Unsealed {
  readonly kind: "refused";
  readonly refusal: Refusal;
  readonly book: Book;
}

/** Seals a copy of a file in memory and looks at what it shows; where it shows anything besides, the seal records that. */
export const sealFile = async (
  file: string,
  request: Omit<SealRequest, "stood">,
): Promise<SealedFile | Unsealed> => {
  const sealed = await sealOnce(file, request, []);
  if (sealed.kind === "refused" || sealed.look.stood.length === 0) return sealed;
  return sealOnce(file, request, sealed.look.stood);
};

const sealOnce = async (
  file: string,
  request: Omit<SealRequest, "stood">,
  stood: readonly Stood[],
): Promise<SealedFile | Unsealed> => {
  const { book, lost, patched } = await openFile(file);
  const outcome = await withExcel(book, () => sealWorkbook({ ...request, stood }));
  if (outcome.kind === "refused") return { kind: "refused", refusal: outcome.refusal, book };
  const { bytes, saved, source } = openSavedBytes(await patched());
  const verified = await verifyWorkbook(null, source);
  if (verified.kind === "refused") return { kind: "refused", refusal: verified.refusal, book };
  const look = await lookAtFile(saved, verified.answer, { source });
  const [other] = look.since.filter((its) => weightOf(its) === "changed");
  if (other === undefined) return { kind: "sealed", bytes, verified: verified.answer, look, lost };
  const cause = misleadingSentence(other, verified.answer.recomputed.language);
  return { kind: "refused", refusal: { code: "damaged", subject: "", cause }, book };
};
