import { placesOf } from "../integrity/compare-workbook";
import { moveCells, type Fix } from "../integrity/difference";
import { likelyTitles } from "../integrity/likely-titles";
import { sawAll, type Inspected } from "../integrity/look";
import type { Survey } from "../integrity/survey";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { guardedTitles, queueFixes } from "./apply-fixes";
import { findStandingTables } from "./find-standing-tables";
import { lookInto } from "./inspect";
import { isResponseTooLarge } from "./map-error";
import { queueLook } from "./queue-look";
import { queueSheets } from "./queue-sheets";
import { queueStructure } from "./queue-structure";
import { runExcel } from "./run-excel";
import { surveyWorkbook } from "./survey-workbook";
import { restoreProtection } from "./write-patch";

/** What the workbook should be, and what it was before the turn. */
interface Around {
  readonly plan: WorkbookPlan;
  readonly survey: Survey;
}

/**
 * Queues one turn of a repair and, behind it, the inspection of what comes of it; the answer takes a sync of its own only
 * where cells stand elsewhere than before.
 */
export const queueTurn = (
  context: Excel.RequestContext,
  fixes: readonly Fix[],
  around: Around,
): (() => Promise<Inspected>) => {
  const { plan, survey } = around;
  queueFixes(context, fixes, around);
  const titles = titlesAfter(fixes, survey);
  const finishStructure = queueStructure(context);
  const finishSheets = queueSheets(context, titles, [plan]);
  const finishLook = moveCells(fixes) ? null : queueLook(context, placesOf(plan, survey));
  return async () => {
    const structure = finishStructure();
    const after = finishSheets(structure);
    const others = [...likelyTitles([plan], structure)].filter((its) => !after.sheets.has(its));
    if (others.length > 0) {
      const finishOthers = queueSheets(context, new Set(others), [plan]);
      await context.sync();
      const sheets = new Map([...after.sheets, ...finishOthers(structure).sheets]);
      return lookInto(context, plan, { ...after, sheets });
    }
    const look = finishLook?.();
    return look && sawAll(look, placesOf(plan, after))
      ? { survey: after, look }
      : lookInto(context, plan, after);
  };
};

/** Titles of the sheets surveyed before, as the steps leave them. */
const titlesAfter = (fixes: readonly Fix[], { sheets }: Survey): ReadonlySet<string> => {
  const renamed = new Map(
    fixes.flatMap((fix) => (fix.kind === "rename-sheet" ? [[fix.title, fix.to] as const] : [])),
  );
  const created = fixes.flatMap((fix) => (fix.kind === "create-sheet" ? [fix.plan.title] : []));
  return new Set([...[...sheets.keys()].map((title) => renamed.get(title) ?? title), ...created]);
};

/** Runs what is queued of a turn; one that fails midway leaves no sheet open. */
export const syncTurn = async (
  context: Excel.RequestContext,
  fixes: readonly Fix[],
  around: Around,
): Promise<void> => {
  try {
    await context.sync();
  } catch (error) {
    await runExcel((fresh) => restoreProtection(fresh, guardedTitles(fixes, around)));
    throw error;
  }
};

/** Takes one turn of a repair and inspects what comes of it, apart where that is too much for one answer. */
export const takeTurn = async (
  context: Excel.RequestContext,
  fixes: readonly Fix[],
  around: Around,
): Promise<Inspected> => {
  const settled = await findStandingTables(context, fixes);
  const finish = queueTurn(context, settled, around);
  try {
    await syncTurn(context, settled, around);
  } catch (error) {
    if (!isResponseTooLarge(error)) throw error;
    return lookInto(context, around.plan, await surveyWorkbook(context, around.plan));
  }
  return finish();
};
