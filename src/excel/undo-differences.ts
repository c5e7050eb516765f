import { compareWorkbook } from "../integrity/compare-workbook";
import { nextTurn, type Difference } from "../integrity/difference";
import type { Inspected } from "../integrity/look";
import type { WorkbookState } from "../integrity/survey";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { takeTurn } from "./queue-turn";
import { runExcel } from "./run-excel";

/** What a repair found on the way and undid, and what still differs. */
interface Undone {
  readonly undone: readonly Difference[];
  readonly left: readonly Difference[];
}

/** Titles, missing lines, what stands in them, and a sheet's own lines after it was made anew; the last turn finds nothing. */
const mostTurns = 6;

/**
 * Undoes every difference that has a fix: a sync a turn, and one more after lines or sheets came back. Each turn starts
 * from the workbook as the one before left it, so a repair that was interrupted is finished by the next one.
 */
export const undoDifferences = async (
  plan: WorkbookPlan,
  state: WorkbookState,
  start: Inspected,
): Promise<Undone> => {
  const found = compareWorkbook(plan, start, state);
  if (nextTurn(found).length === 0) return { undone: [], left: found };
  return runExcel(async (context) => {
    const undone = new Map<string, Difference>();
    let { survey } = start;
    let left = found;
    for (let turn = 0; turn < mostTurns; turn += 1) {
      const fixes = nextTurn(left);
      if (fixes.length === 0) break;
      for (const difference of left)
        if (difference.fixes.some((fix) => fixes.includes(fix)))
          undone.set(JSON.stringify(difference.finding), difference);
      const now = await takeTurn(context, fixes, { plan, survey });
      ({ survey } = now);
      left = compareWorkbook(plan, now, state);
    }
    for (const difference of left) undone.delete(JSON.stringify(difference.finding));
    return { undone: [...undone.values()], left };
  });
};
