import { compareHidden } from "../integrity/compare-hidden";
import { compareRules } from "../integrity/compare-rules";
import { compareWorkbook } from "../integrity/compare-workbook";
import { turnOf, type Difference, type Fix } from "../integrity/difference";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import type { Survey } from "../integrity/survey";
import { guardedTitles, queueFixes } from "./apply-fixes";
import { queueHidden, queueRules } from "./read-rules";
import { runExcel } from "./run-excel";
import { surveyWorkbook } from "./survey-workbook";
import { restoreProtection } from "./write-patch";

/** Whether people may write in the entry cells, or a seal has locked them. */
type WorkbookState = "open" | "sealed";

const inspect = async (context: Excel.RequestContext, plan: WorkbookPlan, state: WorkbookState) => {
  const survey = await surveyWorkbook(context, plan);
  const { differences, rules, printed } = compareWorkbook(plan, survey, state);
  const actual = queueRules(context, rules);
  const hidden = queueHidden(context, printed);
  await context.sync();
  return {
    survey,
    differences: [
      ...differences,
      ...compareRules(rules, actual(), state),
      ...compareHidden(printed, hidden()),
    ],
  };
};

/** How the open workbook differs from its plan: three syncs, nothing written. */
export const findDifferences = (
  plan: WorkbookPlan,
  state: WorkbookState,
): Promise<readonly Difference[]> =>
  runExcel(async (context) => (await inspect(context, plan, state)).differences);

/** Titles, missing lines, what stands in them, and a sheet's own lines after it was made anew; the last pass finds nothing. */
const mostPasses = 6;

/**
 * Undoes every difference that has a fix, and answers with those that were found on the way. Each pass starts from the
 * workbook as it is, so a repair that was interrupted is finished by the next one.
 */
export const undoDifferences = (
  plan: WorkbookPlan,
  state: WorkbookState,
): Promise<readonly Difference[]> =>
  runExcel(async (context) => {
    const repaired = new Map<string, Difference>();
    for (let pass = 0; pass < mostPasses; pass += 1) {
      const { survey, differences } = await inspect(context, plan, state);
      const fixes = differences.flatMap((difference) => difference.fixes);
      const turn = Math.min(...fixes.map(turnOf));
      const now = fixes.filter((fix) => turnOf(fix) === turn);
      if (now.length === 0) break;
      for (const difference of differences)
        if (difference.fixes.some((fix) => now.includes(fix)))
          repaired.set(JSON.stringify(difference.finding), difference);
      await fix(context, now, { plan, survey });
    }
    return [...repaired.values()];
  });

/** One turn, in one batch; a turn that fails midway leaves no sheet open. */
const fix = async (
  context: Excel.RequestContext,
  fixes: readonly Fix[],
  around: { readonly plan: WorkbookPlan; readonly survey: Survey },
) => {
  queueFixes(context, fixes, around);
  try {
    await context.sync();
  } catch (error) {
    await runExcel((fresh) => restoreProtection(fresh, guardedTitles(fixes, around)));
    throw error;
  }
};
