import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { refusalSentence } from "../src/strings/sentences";
import { makeBlindCopy, readBlindCopy, type BlindCopy } from "../src/workflows/blind-copy";
import { saveOutput } from "./book-file";
import { newBook } from "./create";
import { exitCodeOf } from "./change-file";
import { printLine } from "./print";
import { openSavedFile, unreadable } from "./saved-file";
import { forceOption, sourceAndTarget, type Target } from "./target";
import { parseWords } from "./usage";

/** One line of output: what of the first assessor's the copy does not have. */
interface BlindLine {
  readonly file: string;
  readonly status: "made" | "refused";
  readonly leftOut?: BlindCopy["leftOut"];
  readonly code?: string;
  readonly message?: string;
}

/** `tanping blind BOOK.xlsx --out BLIND.xlsx [--force]`: writes a workbook for a second assessor, with the evidence and without any judgement. */
export const blind = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, { out: { type: "string" }, ...forceOption });
  const { file, target } = sourceAndTarget("blind", positionals, values);
  const line = await copyBlind(file, target);
  await printLine(line);
  return exitCodeOf(line);
};

const copyBlind = async (file: string, target: Target): Promise<BlindLine> => {
  try {
    const { source } = await openSavedFile(file);
    const read = await readBlindCopy(source);
    if (read.kind === "refused") {
      const { code } = read.refusal;
      return { file, status: "refused", code, message: refusalSentence(read.refusal, "zh-CN") };
    }
    const { language, leftOut } = read.answer;
    const book = await newBook(language, () => makeBlindCopy(read.answer));
    await saveOutput(target, await writeXlsx(book));
    return { file, status: "made", leftOut };
  } catch (error) {
    const reason = unreadable(error);
    if (reason === null) throw error;
    return { file, status: "refused", code: "unreadable", message: reason };
  }
};
