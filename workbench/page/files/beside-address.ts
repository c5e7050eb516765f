import { writePageOptions, type PageOptions } from "../page-options";

/** Where the page shows a book that an add-in opened: an empty one, or that of a file, which this page holds for it. */
export const besideAddress = (
  options: PageOptions,
  file: Uint8Array<ArrayBuffer> | null,
): string => {
  const book = file === null ? "new" : URL.createObjectURL(new Blob([file]));
  return `${writePageOptions(options)}&book=${encodeURIComponent(book)}`;
};
