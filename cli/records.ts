import { recordListKeys, type RecordListKey } from "../src/standard/record-lists";
import { refusalSentence } from "../src/strings/sentences";
import { openRecords } from "../src/workflows/open-records";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { openFile, saveOutput } from "./book-file";
import { printLine } from "./print";
import { forceOption, sourceAndTarget, type Target } from "./target";
import { parseWords, UsageError } from "./usage";
import { withExcel } from "./with-excel";

interface RecordsLine {
  readonly file: string;
  readonly status: "made" | "shown" | "refused";
  readonly code?: string;
  readonly message?: string;
  readonly lost?: readonly string[];
}

/** `tanping records BOOK.xlsx LIST --out OUT.xlsx [--force]`: makes the sheet of a list of records in a copy, and shows it there. */
export const records = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, { out: { type: "string" }, ...forceOption });
  const [book, named, ...others] = positionals;
  const list = recordListKeys.find((key) => key === named);
  if (!list)
    throw new UsageError(`records takes a workbook and one of ${recordListKeys.join(", ")}.`);
  const files = [...(book === undefined ? [] : [book]), ...others];
  const { file, target } = sourceAndTarget("records", files, values);
  const line = await openIn(file, target, list);
  await printLine(line);
  if (line.status !== "refused") return 0;
  return line.code === "unreadable" ? 3 : 1;
};

const openIn = async (file: string, target: Target, list: RecordListKey): Promise<RecordsLine> => {
  try {
    const { book, lost, patched } = await openFile(file);
    const outcome = await withExcel(book, () => openRecords(list));
    if (outcome.kind === "refused") {
      const { code } = outcome.refusal;
      const message = refusalSentence(outcome.refusal, "zh-CN");
      return { file, status: "refused", code, message };
    }
    await saveOutput(target, await patched());
    return { file, status: outcome.answer, ...(lost.length > 0 ? { lost } : {}) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { file, status: "refused", code: "unreadable", message: error.message };
  }
};
