import { refusalSentence } from "../src/strings/sentences";
import { makeClausesSheet } from "../src/workflows/make-clauses-sheet";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { openFile, saveOutput } from "./book-file";
import { printLine } from "./print";
import { forceOption, sourceAndTarget, type Target } from "./target";
import { parseWords } from "./usage";
import { withExcel } from "./with-excel";

/** One line of output: whether the sheet was made, or is in the workbook already. */
interface ClausesLine {
  readonly file: string;
  readonly status: "created" | "left" | "refused";
  readonly message?: string;
  readonly lost?: readonly string[];
}

/** `tanping clauses BOOK.xlsx --out OUT.xlsx [--force]`: adds the sheet of the standard's requirements to a copy. */
export const clauses = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, { out: { type: "string" }, ...forceOption });
  const { file, target } = sourceAndTarget("clauses", positionals, values);
  const line = await addClauses(file, target);
  await printLine(line);
  return line.status === "refused" ? 3 : 0;
};

const addClauses = async (file: string, target: Target): Promise<ClausesLine> => {
  try {
    const { book, lost, patched } = await openFile(file);
    const outcome = await withExcel(book, makeClausesSheet);
    if (outcome.kind === "refused")
      return { file, status: "refused", message: refusalSentence(outcome.refusal, "zh-CN") };
    await saveOutput(target, await patched());
    return { file, status: outcome.answer, ...(lost.length > 0 ? { lost } : {}) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { file, status: "refused", message: error.message };
    throw error;
  }
};
