import { planGaps } from "../src/sheets/process/plan-gaps";
import { planRows, type PlanRow } from "../src/sheets/process/plan-rows";
import { planGapText } from "../src/strings/sentences";
import { checkWorkbook } from "../src/workflows/check-workbook";
import { makePlanGrid } from "../src/workflows/make-plan-grid";
import { changeFile, exitCodeOf } from "./change-file";
import { printLine } from "./print";
import { forceOption, sourceAndTarget } from "./target";
import { parseWords } from "./usage";

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
  const line: PlanLine = await changeFile(file, target, async () => {
    const made = await makePlanGrid();
    return made.kind === "refused" ? made : withPlan(made.answer);
  });
  await printLine(line);
  return exitCodeOf(line);
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
