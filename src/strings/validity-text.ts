import type { Ended } from "../standard/records";
import type { Language } from "./language";
import { laterWordsOf } from "./words-of";

/** How long a result holds, and whether it still does (12.4.1); dates are ISO dates. */
export interface ShownValidity {
  readonly until: string;
  readonly state: "valid" | "expired" | Ended;
  /** When surveillance ended it; "" where it did not, or does not say when. */
  readonly since: string;
}

/** What stands for the validity of a result, and what beside it: until when it holds, or what surveillance made of it. */
export const validityText = (
  { until, state, since }: ShownValidity,
  language: Language,
): { readonly value: string; readonly reason: string } => {
  const { resultLines, result } = laterWordsOf(language);
  const { states, ended, endedBy } = result.surveillance;
  return state === "valid" || state === "expired"
    ? { value: resultLines.until(until), reason: states[state] }
    : { value: ended[state], reason: endedBy({ since, until }) };
};
