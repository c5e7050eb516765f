import { Refused } from "../refused";
import type { Refusal } from "../refusals/refusal";
import type { Alert } from "../validation";

/** What became of something the user did with keyboard or clipboard. */
export type Entered =
  | { readonly kind: "entered" }
  /** Validation objects; "warning" and "information" alerts may be overridden by entering again with "insist". */
  | { readonly kind: "invalid"; readonly alert: Alert }
  /** Protection, a malformed formula, merged cells, … with the book's reason. */
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** Runs what the user does; the book's refusal becomes an answer. */
export const entering = (work: () => Entered): Entered => {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal === null) throw error;
    return { kind: "refused", refusal: error.refusal };
  }
};
