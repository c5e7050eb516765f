import type { Book } from "../../book/book";
import type { Calculator } from "../../book/calculator";
import { openXlsx } from "../../xlsx/read-xlsx";
import { UnreadableFile } from "../../xlsx/unreadable-file";
import { type Arguments, textArgument } from "../model/arguments";
import { invalidArgument } from "../refusals";

/** The bytes of a file, which office.js is given in Base64. */
export function fileArgument(
  args: Arguments,
  index: number,
  name: string,
): Uint8Array<ArrayBuffer> {
  const base64 = textArgument(args, index, name);
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument("The file must be given in Base64.");
  }
}

/** The book in a file. */
export function bookIn(file: Uint8Array, calculator: Calculator): Book {
  try {
    return openXlsx(file, calculator).book;
  } catch (thrown) {
    if (thrown instanceof UnreadableFile) throw invalidArgument(`No workbook: ${thrown.message}`);
    throw thrown;
  }
}
