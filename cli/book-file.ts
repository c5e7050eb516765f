import { dirname } from "node:path";
import { tellLoss } from "@tanping/workbench/xlsx/loss";
import type { OpenedToPatch } from "@tanping/workbench/xlsx/patch/open-to-patch";
import { bytesOf } from "./book-bytes";
import { openToChange } from "./bytes/open-to-change";
import { fileFault } from "./file-fault";
import type { Target } from "./target";
import { tellTemporaries } from "./tell-temporaries";
import { UsageError } from "./usage";
import { writeWhole } from "./write-whole";

interface OpenedFile extends OpenedToPatch {
  /** What the file has and a changed copy has not. */
  readonly lost: readonly string[];
}

/** The workbook in a file, which keeps what the workbook cannot hold; throws UnreadableFile. */
export const openFile = async (file: string): Promise<OpenedFile> => {
  const opened = openToChange(await bytesOf(file));
  return { ...opened, lost: opened.lost.map(tellLoss) };
};

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
export const saveOutput = async (target: Target, bytes: Uint8Array): Promise<void> => {
  const unsaved = await saveBytes(target, bytes);
  if (unsaved !== null) throw new UsageError(`${target.path} is not written: ${unsaved}`);
};
