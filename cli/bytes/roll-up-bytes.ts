import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import { UnreadableFile, type UnreadableReason } from "@tanping/workbench/xlsx/unreadable-file";
import { lineOf, uncountedFor } from "../../src/rollup/line-of";
import type { LineFile, RollupLine } from "../../src/rollup/rollup-line";
import { unreadableReason } from "../../src/rollup/unreadable-reason";
import { rollupWords } from "../../src/strings/rollup-words";
import { rollUpFile } from "../../src/workflows/roll-up-file";
import { openSavedBytes } from "./open-saved-bytes";
import { unreadableSentence } from "./unreadable-sentence";

/** What a roll-up says of the bytes of a file: it throws for none. */
export const rollUpBytes = async (file: LineFile, bytes: Uint8Array): Promise<RollupLine> => {
  try {
    const { saved, source } = openSavedBytes(bytes);
    return lineOf(file, await rollUpFile(saved, source));
  } catch (error) {
    return uncountedLine(file, error);
  }
};

/** Says of a file that it does not count, for what was thrown while it was read. */
export const uncountedLine = (file: LineFile, error: unknown): RollupLine => {
  const code = faultOf(error);
  if (code !== null) return unreadableLine(file, code);
  const cause = error instanceof Error ? error.message : String(error);
  console.error(error);
  return lineOf(
    file,
    uncountedFor("failed", (language) => rollupWords(language).failed(cause)),
  );
};

/** Says of a file that cannot be read that it does not count. */
export const unreadableLine = (file: LineFile, code: UnreadableReason): RollupLine =>
  lineOf(
    file,
    uncountedFor(unreadableReason(code), (language) => unreadableSentence(code, language)),
  );

const faultOf = (error: unknown): UnreadableReason | null => {
  if (error instanceof UnreadableFile) return error.reason;
  return error instanceof UnreadablePackage ? error.code : null;
};
