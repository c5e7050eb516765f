import { compareWorkbook } from "../integrity/compare-workbook";
import { nextTurn } from "../integrity/difference";
import type { Inspected } from "../integrity/look";
import type { Reading } from "../sheets/reading";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import type { DataReading } from "./queue-monitoring";
import { queueReading } from "./queue-reading";
import { queueTurn, syncTurn } from "./queue-turn";
import type { Room } from "./read-whole";
import { runExcel } from "./run-excel";

/** What is known of the workbook before it is locked. */
interface Before extends Inspected {
  readonly room: Room;
}

/** A locked workbook: what can no longer change, and how it was found after the locking. */
interface Locked {
  readonly reading: Reading;
  readonly inspected: Inspected;
}

/**
 * Locks the entries and reads everything behind the lock: one sync, where reading and survey had room in one answer
 * before.
 */
export const lockAndRead = (
  plan: WorkbookPlan,
  { room, ...inspected }: Before,
  data: Omit<DataReading, "together">,
): Promise<Locked> =>
  runExcel(async (context) => {
    const { survey } = inspected;
    const fixes = nextTurn(compareWorkbook(plan, inspected, "sealed"));
    const queueData = () => queueReading(context, survey, { ...data, together: room.together });
    const finishTurn = queueTurn(context, fixes, { plan, survey });
    if (room.survey === "beside") {
      const finishReading = queueData();
      await syncTurn(context, fixes, { plan, survey });
      const after = await finishTurn();
      return { inspected: after, reading: await finishReading() };
    }
    await syncTurn(context, fixes, { plan, survey });
    const after = await finishTurn();
    const finishReading = queueData();
    await context.sync();
    return { inspected: after, reading: await finishReading() };
  });
