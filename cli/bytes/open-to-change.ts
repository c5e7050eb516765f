import type { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import type { Loss } from "@tanping/workbench/xlsx/loss";
import { type OpenedToPatch, openToPatch } from "@tanping/workbench/xlsx/patch/open-to-patch";

/** Lets the add-in's own work run on a book as it would in Excel: through office.js, or where there is none by the stand-in's own client. */
export type InExcel = <Answer>(book: Book, work: () => Promise<Answer>) => Promise<Answer>;

/** A workbook that is changed in a copy, and what its file has and the copy has not. */
export interface OpenedToChange extends OpenedToPatch {
  readonly lost: readonly Loss[];
}

/** Opens the bytes of a workbook's file, which keeps what the workbook cannot hold; throws UnreadableFile. */
export const openToChange = (bytes: Uint8Array): OpenedToChange => {
  const opened = openToPatch(bytes, createCalculator());
  // A signature is of the bytes that were signed.
  return { ...opened, lost: opened.unseen.filter(({ kind }) => kind === "signatures") };
};
