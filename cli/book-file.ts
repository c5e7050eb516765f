import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { tellLoss } from "@tanping/workbench/xlsx/loss";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { fileFault } from "./file-fault";
import type { Target } from "./target";
import { tellTemporaries } from "./tell-temporaries";
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
export const saveFile = async (target: Target, book: Book): Promise<string | null> =>
  saveBytes(target, await writeXlsx(book));

/** Writes a file whole; answers why that was not possible, or null. */
export const saveBytes = async (target: Target, bytes: Uint8Array): Promise<string | null> => {
  try {
    await writeWhole(target.path, bytes, target);
    return null;
  } catch (error) {
    return fileFault(error);
  } finally {
    await tellTemporaries(dirname(target.path));
  }
};

/** Writes the one workbook a command makes; where that is not possible, its --out was wrong. */
export const saveOutput = async (target: Target, book: Book): Promise<void> =>
  saveOutputBytes(target, await writeXlsx(book));

/** Writes the bytes of one, likewise. */
export const saveOutputBytes = async (target: Target, bytes: Uint8Array): Promise<void> => {
  const unsaved = await saveBytes(target, bytes);
  if (unsaved !== null) throw new UsageError(`${target.path} is not written: ${unsaved}`);
};
