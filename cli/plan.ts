import { planGaps } from "../src/sheets/process/plan-gaps";
import { planRows, type PlanRow } from "../src/sheets/process/plan-rows";
import { planGapText, refusalSentence } from "../src/strings/sentences";
import { checkWorkbook } from "../src/workflows/check-workbook";
import { makePlanGrid } from "../src/workflows/make-plan-grid";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { openFile, saveOutput } from "./book-file";
import { printLine } from "./print";
import { forceOption, sourceAndTarget, type Target } from "./target";
import { parseWords } from "./usage";
import { withExcel } from "./with-excel";

/** One line of output: the plan by day and time, and what it leaves open. */
interface PlanLine {
  readonly file: string;
  readonly status: "made" | "renewed" | "refused";
  readonly visits?: readonly PlanRow[];
  readonly gaps?: readonly { readonly code: string; readonly message: string }[];
  readonly lost?: readonly string[];
  readonly code?: string;
  readonly message?: string;
}

/** `tanping plan BOOK.xlsx --out OUT.xlsx [--force]`: makes the sheet of the plan as a grid in a copy, and prints what the plan leaves open. */
export const plan = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, { out: { type: "string" }, ...forceOption });
  const { file, target } = sourceAndTarget("plan", positionals, values);
  const line = await makeIn(file, target);
  await printLine(line);
  if (line.status !== "refused") return 0;
  return line.code === "unreadable" ? 3 : 1;
};

const makeIn = async (file: string, target: Target): Promise<PlanLine> => {
  try {
    const { book, lost, patched } = await openFile(file);
    const outcome = await withExcel(book, async () => {
      const made = await makePlanGrid();
      return made.kind === "refused" ? made : withPlan(made.answer);
    });
    if (outcome.kind === "refused") {
      const { code } = outcome.refusal;
      const message = refusalSentence(outcome.refusal, "zh-CN");
      return { file, status: "refused", code, message };
    }
    await saveOutput(target, await patched());
    return { file, ...outcome.answer, ...(lost.length > 0 ? { lost } : {}) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { file, status: "refused", code: "unreadable", message: error.message };
  }
};

const withPlan = async (status: "made" | "renewed") => {
  const checked = await checkWorkbook();
  if (checked.kind === "refused") return checked;
  const { reading, language } = checked.answer;
  const gaps = planGaps(reading).map((gap) => ({
    code: gap.code,
    message: planGapText(gap, language),
  }));
  return { kind: "done", answer: { status, visits: planRows(reading), gaps } } as const;
};
