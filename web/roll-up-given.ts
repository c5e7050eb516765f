import { overviewBytes } from "../cli/bytes/overview-bytes";
import { rollUpBytes, unreadableLine } from "../cli/bytes/roll-up-bytes";
import { mergeLines, type Merged } from "../src/rollup/merge-lines";
import { namesApart } from "../src/rollup/names-apart";
import type { OverviewAt } from "../src/rollup/ranking-sheet";
import type { LineFile, RollupLine } from "../src/rollup/rollup-line";
import { sha256OfBytes } from "../src/seal/sha256";
import type { Checked } from "./check-given";

/** What many workbooks come to: the ranking and what does not count, and the overview's own workbook. */
export interface RolledUp {
  readonly at: OverviewAt;
  readonly merged: Merged;
  readonly bytes: Uint8Array;
}

/** Rolls up the files that were given: what `rollup` writes of the same files. */
export const rollUpGiven = async (files: readonly Checked[], at: OverviewAt): Promise<RolledUp> => {
  const lines: RollupLine[] = [];
  const names = namesApart(files.map(({ name }) => name));
  for (const [index, { bytes, answer }] of files.entries()) {
    const file: LineFile = {
      ...{ file: names[index] ?? "", size: bytes.length, modified: 0 },
      sha256: await sha256OfBytes(new Uint8Array(bytes)),
    };
    lines.push(
      answer?.kind === "unreadable"
        ? unreadableLine(file, answer.reason)
        : await rollUpBytes(file, bytes),
    );
  }
  return { at, merged: mergeLines(lines), bytes: await overviewBytes(lines, at) };
};
