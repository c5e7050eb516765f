import type { Assumption } from "./assumption";
import type { Told } from "./told";

/** What became of one assumption. */
export type Outcome = "holds" | "does not hold" | "not tried" | "not supported here";

export interface Verdict {
  readonly id: string;
  readonly outcome: Outcome;
  /** What Excel told, or why it was not asked. */
  readonly seen: string;
}

/** Whether a verdict wants looking into. */
export const isAmiss = ({ outcome }: Verdict): boolean =>
  outcome === "does not hold" || outcome === "not tried";

const isWithin = (seen: Told, expected: Told, off: number): boolean => {
  if (typeof seen === "number" && typeof expected === "number")
    return Math.abs(seen - expected) <= off;
  if (Array.isArray(seen) && Array.isArray(expected))
    return (
      seen.length === expected.length &&
      seen.every((one: Told, index) => isWithin(one, expected[index] as Told, off))
    );
  return JSON.stringify(seen) === JSON.stringify(expected);
};

/** Judges what was seen by what is expected. */
export const judge = (
  { id, expects, orElse = [], within = 0 }: Assumption,
  seen: Told,
): Verdict => {
  const holds = [expects, ...orElse].some((its) => isWithin(seen, its, within));
  return { id, outcome: holds ? "holds" : "does not hold", seen: JSON.stringify(seen) };
};
