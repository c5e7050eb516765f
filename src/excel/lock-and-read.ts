import { compareWorkbook } from "../integrity/compare-workbook";
import { nextTurn } from "../integrity/difference";
import type { Inspected } from "../integrity/look";
import type { Reading } from "../sheets/reading";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { lookInto } from "./inspect";
import { isResponseTooLarge } from "./map-error";
import type { DataReading } from "./queue-monitoring";
import { queueReading } from "./queue-reading";
import { queueTurn, syncTurn } from "./queue-turn";
import { mostTogether } from "./read-everything";
import { runExcel } from "./run-excel";
import { surveyWorkbook } from "./survey-workbook";

/** A locked workbook: what can no longer change, and how it was found after the locking. */
interface Locked {
  readonly reading: Reading;
  readonly inspected: Inspected;
}

/** Locks the entries and reads everything behind the lock: one sync, and more where it is too much for one answer. */
export const lockAndRead = (
  plan: WorkbookPlan,
  before: Inspected,
  data: Omit<DataReading, "together">,
): Promise<Locked> =>
  runExcel(async (context) => {
    const { survey } = before;
    const fixes = nextTurn(compareWorkbook(plan, before, "sealed"));
    const finishTurn = queueTurn(context, fixes, { plan, survey });
    const finishReading = queueReading(context, survey, { ...data, together: mostTogether });
    try {
      await syncTurn(context, fixes, { plan, survey });
    } catch (error) {
      if (!isResponseTooLarge(error)) throw error;
      const inspected = await lookInto(context, plan, await surveyWorkbook(context, plan));
      const finishSmaller = queueReading(context, survey, { ...data, together: 0 });
      await context.sync();
      return { inspected, reading: await finishSmaller() };
    }
    const inspected = await finishTurn();
    return { inspected, reading: await finishReading() };
  });
