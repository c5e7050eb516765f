import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import type { LineFile, RollupLine } from "../src/rollup/rollup-line";

import { bytesOf } from "./book-bytes";
import { rollUpBytes, uncountedLine } from "./bytes/roll-up-bytes";
import { fileFault } from "./file-fault";

/** What the map of a roll-up says of one file: it throws for none. */
export const rollupFileLine = async (file: string): Promise<RollupLine> => {
  let known: LineFile = { file, size: 0, modified: 0, sha256: "" };
  try {
    known = { ...known, ...(await stateOf(file)) };
    const bytes = await bytesOf(file);
    known = { ...known, sha256: createHash("sha256").update(bytes).digest("hex") };
    return await rollUpBytes(known, bytes);
  } catch (error) {
    return uncountedLine(known, error);
  }
};

/** What a resumed run knows a file by; throws UnreadableFile. */
export const stateOf = async (file: string): Promise<Pick<LineFile, "size" | "modified">> => {
  try {
    const { size, mtimeMs } = await stat(file);
    return { size, modified: Math.floor(mtimeMs) };
  } catch (error) {
    throw new UnreadableFile("unavailable", fileFault(error));
  }
};
