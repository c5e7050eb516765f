import { isWorkbookEmpty } from "../excel/is-workbook-empty";
import { nextStep } from "../excel/steps";
import { writeOverview } from "../excel/write-overview";
import type { UncountedReason } from "../faults/rollup";
import { SourceFault } from "../faults/source-fault";
import { lineOf, uncountedFor } from "../rollup/line-of";
import { namesApart } from "../rollup/names-apart";
import { overviewOf } from "../rollup/overview";
import type { OverviewAt } from "../rollup/ranking-sheet";
import type { RollupFacts, RollupLine, Uncounted } from "../rollup/rollup-line";
import { unreadableReason } from "../rollup/unreadable-reason";
import { openSaved } from "../saved/open-saved";
import { packageFault } from "../saved/package-fault";
import { savedWorkbook } from "../saved/saved-workbook";
import { sha256OfBytes } from "../seal/sha256";
import { loadAllWords } from "../strings/load-words";
import { rollupWords } from "../strings/rollup-words";
import { refusalSentence } from "../strings/sentences";
import { outcomeOf, type Outcome } from "./outcome";
import { loadingOrRefused } from "./outcome-of-loading";
import { bytesOfUserFile, type UserFile } from "./read-user-file";
import { rollUpFile } from "./roll-up-file";

/** How many files were rolled up, and how many of them count. */
export interface RolledUpHere {
  readonly files: number;
  readonly counted: number;
}

/** Rolls up files that a person chose into sheets of the open workbook, if that is empty; their formulas are taken as they were saved. Each file is a step, then four syncs. */
export const rollUpHere = (
  files: readonly UserFile[],
  at: OverviewAt,
): Promise<Outcome<RolledUpHere | "no-room">> =>
  outcomeOf(async () => {
    if (!(await isWorkbookEmpty())) return "no-room";
    await loadingOrRefused(loadAllWords);
    const names = namesApart(files.map(({ name }) => name));
    const lines: RollupLine[] = [];
    for (const [index, file] of files.entries()) {
      nextStep();
      lines.push(await rollUpOne(file, names[index] ?? file.name));
    }
    await writeOverview(overviewOf(lines, at));
    const counted = lines.filter(({ status }) => status === "counted").length;
    return { files: files.length, counted };
  });

const rollUpOne = async (its: UserFile, file: string): Promise<RollupLine> => {
  const known = { file, size: 0, modified: 0, sha256: "" };
  try {
    const bytes = await bytesOfUserFile(its);
    const sha256 = await sha256OfBytes(new Uint8Array(bytes));
    return lineOf({ ...known, size: bytes.length, sha256 }, await factsOf(bytes));
  } catch (error) {
    return lineOf(known, uncountedBy(error, file));
  }
};

const factsOf = (bytes: Uint8Array): Promise<RollupFacts | Uncounted> => {
  const saved = openSaved(bytes);
  const source = savedWorkbook(saved);
  saved.file.checkRest();
  return rollUpFile(saved, source);
};

const uncountedBy = (error: unknown, file: string): Uncounted => {
  if (error instanceof SourceFault) return unreadable("unreadable", file);
  const fault = packageFault(error);
  if (fault !== null) return unreadable(unreadableReason(fault), file);
  const cause = error instanceof Error ? error.message : String(error);
  console.error(error);
  return uncountedFor("failed", (language) => rollupWords(language).failed(cause));
};

const unreadable = (reason: UncountedReason, file: string): Uncounted =>
  uncountedFor(reason, (language) =>
    refusalSentence({ code: "file-unreadable", subject: file, cause: "" }, language),
  );
