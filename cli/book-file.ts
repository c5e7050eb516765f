import { readFile } from "node:fs/promises";
import type { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { tellLoss } from "@tanping/workbench/xlsx/loss";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { fileFault } from "./file-fault";
import { realPath } from "./real-path";
import { UsageError } from "./usage";
import { writeWhole } from "./write-whole";

/** The workbook in a file, and the parts of it that the workbench cannot hold; throws UnreadableFile. */
export const openFile = async (file: string): Promise<{ book: Book; lost: readonly string[] }> => {
  const { book, lost } = await readXlsx(await bytesOf(file), createCalculator());
  return { book, lost: lost.map(tellLoss) };
};

/** The bytes of a file; throws UnreadableFile. */
export const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UnreadableFile("unavailable", fileFault(error));
  }
};

/** Writes the workbook; answers why that was not possible, or null. */
export const saveFile = async (target: string, book: Book): Promise<string | null> => {
  const bytes = await writeXlsx(book);
  try {
    await writeWhole(target, bytes);
    return null;
  } catch (error) {
    return fileFault(error);
  }
};

/** Writes the one workbook a command makes; where that is not possible, its --out was wrong. */
export const saveOutput = async (target: string, book: Book): Promise<void> => {
  const unsaved = await saveFile(target, book);
  if (unsaved !== null) throw new UsageError(`${target} is not written: ${unsaved}`);
};

/** Refuses to call a workbook what Excel would not open it as: only .xlsx files are written. */
export const requireXlsx = (target: string): void => {
  if (!/\.xlsx$/i.test(target))
    throw new UsageError(`${target} is not written: a workbook's name ends in .xlsx.`);
};

/** The one source and the one --out of a command that writes a changed copy; a source is never overwritten. */
export const sourceAndTarget = (
  command: string,
  files: readonly string[],
  out: string | undefined,
): { readonly file: string; readonly target: string } => {
  const [file, ...others] = files;
  if (!file || others.length > 0) throw new UsageError(`${command} takes one workbook.`);
  if (out === undefined) throw new UsageError(`${command} needs --out.`);
  requireXlsx(out);
  if (realPath(out) === realPath(file))
    throw new UsageError(`${out} would be overwritten; choose another --out.`);
  return { file, target: out };
};
