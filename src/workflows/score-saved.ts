import type { Finding } from "../faults/finding";
import type { WorkbookSource } from "../reading/workbook-source";
import { checkReading } from "./check-reading";
import type { Checked } from "./check-workbook";
import { findingsIn } from "./inspect-workbook";
import type { Outcome } from "./outcome";
import { outcomeOfOurs } from "./outcome-of-ours";
import { possiblePlans } from "./plan-of";

/** The score of a saved workbook, and everything in which it differs from what was laid out; nothing is written. */
export const scoreSaved = (
  source: WorkbookSource,
): Promise<Outcome<Checked & { readonly findings: readonly Finding[] }>> =>
  outcomeOfOurs(async () => {
    const whole = await source.readWhole(await possiblePlans());
    return { ...checkReading(whole.reading), findings: await findingsIn(whole, source) };
  }, source);
