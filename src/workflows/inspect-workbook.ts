import { inspect } from "../excel/inspect";
import { readWhole } from "../excel/read-whole";
import { undoDifferences } from "../excel/undo-differences";
import type { Finding } from "../faults/finding";
import { compareWorkbook, findingsOf } from "../integrity/compare-workbook";
import type { Language } from "../strings/language";
import { identify } from "./identify-workbook";
import { outcomeOf, type Outcome } from "./outcome";
import { planOf, possiblePlans } from "./plan-of";

/** Everything in which the open workbook differs from what was laid out, in three syncs; nothing is written. */
export const inspectWorkbook = (): Promise<Outcome<readonly Finding[]>> =>
  outcomeOf(async () => {
    const whole = await readWhole(possiblePlans());
    const { reading, survey } = whole;
    const { language, format, state } = identify(whole);
    const plan = await planOf(reading, language, format);
    return findingsOf(compareWorkbook(plan, await inspect(plan, survey), state));
  });

/** What a repair restored, what is left for a person or does no harm, and the workbook's language. */
interface Repaired {
  readonly restored: readonly Finding[];
  readonly left: readonly Finding[];
  readonly language: Language;
}

/** Restores everything that can be without touching an entry; answers with what was restored and what is left. */
export const repairWorkbook = (): Promise<Outcome<Repaired>> =>
  outcomeOf(async () => {
    const whole = await readWhole(possiblePlans());
    const { reading, survey } = whole;
    const { language, format, state } = identify(whole);
    const plan = await planOf(reading, language, format);
    const { undone, left } = await undoDifferences(plan, state, await inspect(plan, survey));
    return { restored: findingsOf(undone), left: findingsOf(left), language };
  });
