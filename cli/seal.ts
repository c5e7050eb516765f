import { readFile } from "node:fs/promises";
import { openPoints } from "../src/sheets/open-points";
import { refusalSentence } from "../src/strings/sentences";
import { checkWorkbook } from "../src/workflows/check-workbook";
import { sealWorkbook, type SealRequest } from "../src/workflows/seal-workbook";
import type { Book } from "@tanping/workbench/book/book";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { openFile, saveOutput, sourceAndTarget } from "./book-file";
import { fileFault } from "./file-fault";
import { noticeLine } from "./notice-line";
import { parseWords, UsageError } from "./usage";
import { withExcel } from "./with-excel";

interface SealLine {
  readonly file: string;
  readonly status: "sealed" | "asked" | "refused";
  readonly code?: string;
  readonly message?: string;
  /** What is open, and is asked about. */
  readonly open?: readonly ReturnType<typeof noticeLine>[];
  readonly lost?: readonly string[];
}

/** `tanping seal BOOK.xlsx --by NAME [--key FILE] [--anyway] --out OUT.xlsx`: signs off a scored workbook into a copy. */
export const seal = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, {
    by: { type: "string" },
    key: { type: "string" },
    anyway: { type: "boolean" },
    out: { type: "string" },
  });
  const { file, target } = sourceAndTarget("seal", positionals, values.out);
  if (!values.by?.trim()) throw new UsageError("seal needs --by with the signer's name.");
  const key = values.key === undefined ? null : await keyFile(values.key);
  const despite = values.anyway ? "open-points" : undefined;
  const line = await sealFile(file, target, { by: values.by, key, despite });
  process.stdout.write(`${JSON.stringify(line)}\n`);
  if (line.status === "sealed") return 0;
  return line.code === "unreadable" ? 3 : 1;
};

/** The text of a key file. */
export const keyFile = async (path: string): Promise<string> => {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new UsageError(`${path} is not read: ${fileFault(error)}`);
  }
};

const sealFile = async (
  file: string,
  target: string,
  request: Omit<SealRequest, "now">,
): Promise<SealLine> => {
  const refused = (code: string, message: string): SealLine => ({
    file,
    status: "refused",
    code,
    message,
  });
  try {
    const { book, lost } = await openFile(file);
    const outcome = await withExcel(book, () => sealWorkbook({ ...request, now: new Date() }));
    if (outcome.kind === "refused") {
      const { code } = outcome.refusal;
      const sentence = refusalSentence(outcome.refusal, "zh-CN");
      if (code === "not-a-key") throw new UsageError(`--key: ${sentence}`);
      if (code !== "points-open") return refused(code, sentence);
      return { ...refused(code, sentence), status: "asked", open: await openIn(book) };
    }
    await saveOutput(target, book);
    return { file, status: "sealed", ...(lost.length > 0 ? { lost } : {}) };
  } catch (error) {
    if (error instanceof UnreadableFile) return refused("unreadable", error.message);
    throw error;
  }
};

/** What is open in the workbook, which was read before without a refusal. */
const openIn = async (book: Book): Promise<NonNullable<SealLine["open"]>> => {
  const outcome = await withExcel(book, checkWorkbook);
  if (outcome.kind === "refused") return [];
  const { reading, language } = outcome.answer;
  return openPoints(reading).map((its) => noticeLine(its, language));
};
