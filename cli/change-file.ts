import { refusalSentence } from "../src/strings/sentences";
import type { Outcome } from "../src/workflows/outcome";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { openFile, saveOutput } from "./book-file";
import type { Target } from "./target";
import { withExcel } from "./with-excel";

/** Why a command did nothing with a file, as its line of output says it. */
interface RefusedLine {
  readonly file: string;
  readonly status: "refused";
  readonly code: string;
  readonly message: string;
}

/** What a workflow answered of a file that it changed in a copy, and what of the file the copy has not. */
type ChangedFile<Answer> = Answer & { readonly file: string; readonly lost?: readonly string[] };

/** Lets a workflow change the workbook in a file, and writes the copy; a refusal, and a file that cannot be read, are a line of output. */
export const changeFile = async <Answer extends object>(
  file: string,
  target: Target,
  work: () => Promise<Outcome<Answer>>,
): Promise<ChangedFile<Answer> | RefusedLine> => {
  try {
    const { book, lost, patched } = await openFile(file);
    const outcome = await withExcel(book, work);
    if (outcome.kind === "refused") {
      const { code } = outcome.refusal;
      return { file, status: "refused", code, message: refusalSentence(outcome.refusal, "zh-CN") };
    }
    await saveOutput(target, await patched());
    return { file, ...outcome.answer, ...(lost.length > 0 ? { lost } : {}) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { file, status: "refused", code: "unreadable", message: error.message };
  }
};

/** The exit code of a command whose refusals are 1, and files that cannot be read 3. */
export const exitCodeOf = (line: { readonly status: string; readonly code?: string }): number => {
  if (line.status !== "refused") return 0;
  return line.code === "unreadable" ? 3 : 1;
};
