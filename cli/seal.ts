import { readFile } from "node:fs/promises";
import { openPoints } from "../src/sheets/open-points";
import { refusalSentence } from "../src/strings/sentences";
import { checkWorkbook } from "../src/workflows/check-workbook";
import type { Outcome } from "../src/workflows/outcome";
import { sealWorkbook, type SealRequest } from "../src/workflows/seal-workbook";
import { supplementSeal } from "../src/workflows/supplement-seal";
import type { Book } from "@tanping/workbench/book/book";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { openFile, saveOutput } from "./book-file";
import { fileFault } from "./file-fault";
import { noticeLine } from "./notice-line";
import { printLine } from "./print";
import { forceOption, sourceAndTarget, type Target } from "./target";
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

/** `tanping seal BOOK.xlsx --by NAME [--key FILE] [--anyway] --out OUT.xlsx [--force]`: signs off a scored workbook into a copy. */
export const seal = (words: readonly string[]): Promise<number> => {
  const options = { ...signingOptions, anyway: { type: "boolean" } } as const;
  const { values, positionals } = parseWords(words, options);
  const despite = values.anyway ? "open-points" : undefined;
  const sign: Sign = (request) => sealWorkbook({ ...request, despite });
  return signInto("seal", sign, { values, positionals });
};

/** `tanping supplement BOOK.xlsx --by NAME [--key FILE] --out OUT.xlsx [--force]`: closes the records after the seal in a copy. */
export const supplement = (words: readonly string[]): Promise<number> =>
  signInto("supplement", supplementSeal, parseWords(words, signingOptions));

const signingOptions = {
  by: { type: "string" },
  key: { type: "string" },
  out: { type: "string" },
  ...forceOption,
} as const;

type Sign = (request: Omit<SealRequest, "despite">) => Promise<Outcome<void>>;

/** What a command was told: who signs with which key, the file and where it is written. */
interface Told {
  readonly values: {
    readonly by?: string | undefined;
    readonly key?: string | undefined;
    readonly out?: string | undefined;
    readonly force: boolean;
  };
  readonly positionals: string[];
}

/** Signs a workbook in the way of a command. */
const signInto = async (
  command: "seal" | "supplement",
  sign: Sign,
  { values, positionals }: Told,
): Promise<number> => {
  const { file, target } = sourceAndTarget(command, positionals, values);
  if (!values.by?.trim()) throw new UsageError(`${command} needs --by with the signer's name.`);
  const key = values.key === undefined ? null : await keyFile(values.key);
  const { by } = values;
  const signing = () => sign({ by, key, now: new Date() });
  const line = await signFile(file, target, signing);
  await printLine(line);
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

const signFile = async (
  file: string,
  target: Target,
  sign: () => Promise<Outcome<void>>,
): Promise<SealLine> => {
  const refused = (code: string, message: string): SealLine => ({
    file,
    status: "refused",
    code,
    message,
  });
  try {
    const { book, lost } = await openFile(file);
    const outcome = await withExcel(book, sign);
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
