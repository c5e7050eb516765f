import type { OpenedToPatch } from "@tanping/workbench/xlsx/patch/open-to-patch";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { importLackSentence, refusalSentence } from "../src/strings/sentences";
import type { Encoding } from "../src/tabular/source";
import { checkWorkbook, type Checked } from "../src/workflows/check-workbook";
import { importData, type ImportRequest } from "../src/workflows/import-data";
import type { ChosenSource } from "../src/workflows/import-session/chosen-source";
import { importOf } from "../src/workflows/import-session/import-session";
import { importRequest } from "../src/workflows/import-session/preview";
import { openFile, saveBytes } from "./book-file";
import { decideImport } from "./decide-import";
import { importAnswers } from "./import-answers";
import { importReport, type ImportReport } from "./import-report";
import { dataName, openData, UnclearEncoding, UnusableData } from "./import-source";
import { importWords, type ImportWords } from "./import-words";
import { printLine } from "./print";
import type { Target } from "./target";
import { withExcel } from "./with-excel";

/** One object of output. */
interface ImportLine extends Partial<ImportReport> {
  readonly file: string;
  readonly status: "imported" | "preview" | "asked" | "refused";
  readonly message?: string;
  /** What of the file no longer holds in the copy. */
  readonly lost?: readonly string[];
  /** What the data's text would say in each encoding it may be in, the likeliest first. */
  readonly encodings?: readonly {
    readonly encoding: Encoding;
    readonly says: string;
    readonly option: string;
  }[];
}

const exitCodes = { imported: 0, preview: 0, asked: 1, refused: 3 } as const;

/** `tanping import BOOK.xlsx DATA …`: the add-in's own import; without --out it only says what it would do. */
export const importFile = async (words: readonly string[]): Promise<number> => {
  const said = importWords(words);
  const line = await tryImport(said);
  await printLine(line);
  return exitCodes[line.status];
};

const refused = (file: string, message: string): ImportLine => ({
  file,
  status: "refused",
  message,
});

const unclear = (file: string, { readings }: UnclearEncoding): ImportLine => ({
  file,
  status: "asked",
  message: importLackSentence({ code: "encoding-unclear", column: null, facts: {} }, "zh-CN"),
  encodings: readings.map(({ encoding, says }) => ({
    encoding,
    says,
    option: `--encoding ${encoding}`,
  })),
});

/** What cannot be read or used is said in the line. */
const tryImport = async (words: ImportWords): Promise<ImportLine> => {
  try {
    return await importInto(words, await openData(words));
  } catch (error) {
    if (error instanceof UnclearEncoding) return unclear(words.file, error);
    if (error instanceof UnreadableFile || error instanceof UnusableData)
      return refused(words.file, error.message);
    throw error;
  }
};

const importInto = async (words: ImportWords, chosen: ChosenSource): Promise<ImportLine> => {
  const { file, units, out } = words;
  const { book, lost, patched } = await openFile(file);
  const checked = await withExcel(book, checkWorkbook);
  if (checked.kind === "refused") return refused(file, refusalSentence(checked.refusal, "zh-CN"));
  const { language, reading } = checked.answer;
  const deciding = { ...words, answers: await importAnswers(words) };
  const decision = await decideImport(importOf(reading, units), chosen, deciding, language);
  if (decision.kind === "refused") return refused(file, decision.message);
  const { session, preview } = decision;
  const report = { file, ...importReport(session, preview, language) };
  if (decision.kind === "asked") return { ...report, status: "asked" };
  if (out === undefined) return { ...report, status: "preview" };
  const its = { from: dataName(words, chosen), now: new Date() };
  const message = await write({ book, patched }, importRequest(session, preview, its), {
    out,
    language,
  });
  if (message !== null) return refused(file, message);
  return { ...report, status: "imported", ...(lost.length > 0 ? { lost } : {}) };
};

/** Imports and saves; answers why that was not possible, or null. */
const write = async (
  { book, patched }: Pick<OpenedToPatch, "book" | "patched">,
  request: ImportRequest,
  { out, language }: { readonly out: Target } & Pick<Checked, "language">,
): Promise<string | null> => {
  const outcome = await withExcel(book, () => importData(request));
  if (outcome.kind === "refused") return refusalSentence(outcome.refusal, language);
  const unsaved = await saveBytes(out, await patched());
  return unsaved === null ? null : `${out.path}: ${unsaved}`;
};
