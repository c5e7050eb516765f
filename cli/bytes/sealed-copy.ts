import type { Book } from "@tanping/workbench/book/book";
import type { Loss } from "@tanping/workbench/xlsx/loss";
import { weightOf } from "../../src/faults/misleading";
import type { Refusal } from "../../src/faults/refusal";
import type { Stood } from "../../src/seal/digest";
import { misleadingSentence } from "../../src/strings/misleading-sentences";
import { lookToRecord, type LookToRecord } from "../../src/workflows/look-at-file";
import { sealWorkbook, type SealRequest } from "../../src/workflows/seal-workbook";
import { verifyWorkbook, type Verified } from "../../src/workflows/verify-workbook";
import { openSavedBytes } from "./open-saved-bytes";
import { type InExcel, openToChange } from "./open-to-change";

/** A sealed copy in memory: the bytes of its file, how it stands to its seal, and what the file shows besides. */
export interface SealedCopy {
  readonly kind: "sealed";
  readonly bytes: Uint8Array;
  readonly verified: Verified;
  readonly look: LookToRecord;
  readonly lost: readonly Loss[];
}

/** Why there is none, with the workbook as it is. */
interface Unsealed {
  readonly kind: "refused";
  readonly refusal: Refusal;
  readonly book: Book;
}

/** A file, how work runs on it, and how it is sealed. */
interface ToSeal {
  readonly bytes: Uint8Array;
  readonly inExcel: InExcel;
  readonly request: Omit<SealRequest, "stood">;
}

/** Seals a copy of a file in memory and looks at what it shows; where it shows anything besides, the seal records that. */
export const sealedCopy = async (its: ToSeal): Promise<SealedCopy | Unsealed> => {
  const sealed = await sealOnce(its, []);
  if (sealed.kind === "refused" || sealed.look.stood.length === 0) return sealed;
  return sealOnce(its, sealed.look.stood);
};

const sealOnce = async (
  { bytes: given, inExcel, request }: ToSeal,
  stood: readonly Stood[],
): Promise<SealedCopy | Unsealed> => {
  const { book, lost, patched } = openToChange(given);
  const outcome = await inExcel(book, () => sealWorkbook({ ...request, stood }));
  if (outcome.kind === "refused") return { kind: "refused", refusal: outcome.refusal, book };
  const { bytes, saved, source } = openSavedBytes(await patched());
  const verified = await verifyWorkbook(null, source);
  if (verified.kind === "refused") return { kind: "refused", refusal: verified.refusal, book };
  const look = await lookToRecord(saved, verified.answer, source);
  const [other] = look.since.filter((its) => weightOf(its) === "changed");
  if (other === undefined) return { kind: "sealed", bytes, verified: verified.answer, look, lost };
  const cause = misleadingSentence(other, verified.answer.recomputed.language);
  return { kind: "refused", refusal: { code: "damaged", subject: "", cause }, book };
};
