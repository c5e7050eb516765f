import { remedyOf, type Finding } from "../src/faults/finding";
import type { NumberOffer } from "../src/faults/number-as-text";
import { mostListed } from "../src/monitoring/row-problems";
import { refusalSentence, whereText } from "../src/strings/sentences";
import { convertNumbers } from "../src/workflows/convert-numbers";
import { repairWorkbook } from "../src/workflows/inspect-workbook";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { openFile, saveOutput } from "./book-file";
import { foundLine, type FoundLine } from "./found-line";
import { printLine } from "./print";
import { forceOption, sourceAndTarget, type Target } from "./target";
import { parseWords } from "./usage";
import { withExcel } from "./with-excel";

/** One line of output: what was restored, and what a person has to put right. */
interface RepairLine {
  readonly file: string;
  /** Repaired only where nothing is left that would have to be. */
  readonly status: "repaired" | "unfinished" | "refused";
  readonly restored: readonly FoundLine[];
  readonly left: readonly FoundLine[];
  /** With --numbers: the entries that were text and now are numbers. */
  readonly converted?: readonly {
    readonly where: string;
    readonly from: string;
    readonly to: number;
  }[];
  readonly message?: string;
  readonly lost?: readonly string[];
}

/** `tanping repair BOOK.xlsx [--numbers] --out OUT.xlsx [--force]`: restores everything but the entries into a copy. */
export const repair = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, {
    out: { type: "string" },
    ...forceOption,
    numbers: { type: "boolean", default: false },
  });
  const { file, target } = sourceAndTarget("repair", positionals, values);
  const line = await repairFile(file, target, values.numbers ? convertAll : null);
  await printLine(line);
  if (line.status === "refused") return 3;
  return line.left.length > 0 ? 1 : 0;
};

/** Converts what a check lists, and what the next one lists: each names no more than so many problems of a kind. */
const convertAll = async (): ReturnType<typeof convertNumbers> => {
  const all: NumberOffer[] = [];
  for (;;) {
    const outcome = await convertNumbers();
    if (outcome.kind === "refused") return outcome;
    all.push(...outcome.answer);
    if (outcome.answer.length < mostListed) return { kind: "done", answer: all };
  }
};

const repairFile = async (
  file: string,
  target: Target,
  convert: typeof convertAll | null,
): Promise<RepairLine> => {
  const refused = (message: string): RepairLine => ({
    file,
    status: "refused",
    restored: [],
    left: [],
    message,
  });
  try {
    const { book, lost, patched } = await openFile(file);
    const outcome = await withExcel(book, () => repairWorkbook());
    if (outcome.kind === "refused") return refused(refusalSentence(outcome.refusal, "zh-CN"));
    const converted = convert && (await withExcel(book, convert));
    if (converted?.kind === "refused") return refused(refusalSentence(converted.refusal, "zh-CN"));
    await saveOutput(target, await patched());
    const { restored, left, language } = outcome.answer;
    const say = (findings: readonly Finding[]) =>
      findings.map((found) => foundLine(found, language));
    const unrepaired = left.filter((its) => remedyOf(its) !== "none");
    return {
      file,
      status: unrepaired.length > 0 ? "unfinished" : "repaired",
      restored: say(restored),
      left: say(unrepaired),
      ...(converted ? { converted: converted.answer.map(convertedLine) } : {}),
      ...(lost.length > 0 ? { lost } : {}),
    };
  } catch (error) {
    if (error instanceof UnreadableFile) return refused(error.message);
    throw error;
  }
};

const convertedLine = ({ where, text, number }: NumberOffer) => ({
  where: whereText(where),
  from: text,
  to: number,
});
