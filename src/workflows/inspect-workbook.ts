import { findDifferences, undoDifferences } from "../excel/find-differences";
import { readWorkbook } from "../excel/read-workbook";
import type { Finding } from "../faults/finding";
import { findingsOf } from "../integrity/compare-workbook";
import type { Language } from "../strings/language";
import { identify } from "./identify-workbook";
import { outcomeOf, type Outcome } from "./outcome";
import { planOf } from "./plan-of";

/** Everything in which the open workbook differs from what was laid out; nothing is written. */
export const inspectWorkbook = (): Promise<Outcome<readonly Finding[]>> =>
  outcomeOf(async () => {
    const reading = await readWorkbook();
    const { language, state } = identify(reading);
    return findingsOf(await findDifferences(planOf(reading, language), state));
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
    const reading = await readWorkbook();
    const { language, state } = identify(reading);
    const plan = planOf(reading, language);
    const restored = findingsOf(await undoDifferences(plan, state));
    return { restored, left: findingsOf(await findDifferences(plan, state)), language };
  });
