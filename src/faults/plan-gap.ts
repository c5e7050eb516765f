import type { RecordChoice } from "../standard/records";
import type { IndicatorId, ItemId } from "../standard/table-a1";

/** What the plan, the team and the meetings leave open (12.4.2, 12.4.3), and the facts each sentence needs. How many assessors there must be, and until when one evaluates, is the body's own rule: without one there is no gap. */
export interface PlanGapFacts {
  /** No row of the plan sends anybody to a clause that the indicator rests on; whoever is sent to these comes to all its items. */
  "indicator-without-owner": { indicator: IndicatorId; name: string; clauses: readonly string[] };
  /** Some of its items rest on clauses that nobody is sent to. */
  "items-without-owner": {
    indicator: IndicatorId;
    name: string;
    items: readonly ItemId[];
    clauses: readonly string[];
  };
  /** A row of the plan names clauses and no assessor. */
  "row-without-assessor": { clauses: readonly string[] };
  "assessor-not-in-team": { name: string };
  "team-without-leader": { name: string };
  "not-independent": { name: string };
  "meeting-missing": { kind: "opening" | "closing" };
  "meeting-without-attendance": { kind: "opening" | "closing" };
  /** Fewer names in the team than the body asks for. */
  "team-too-small": { members: number; least: number };
  /** The assessment's date (ISO) is not before the body's day of the year (month-day). */
  "evaluated-late": { date: string; before: string };
  /** What a rule of the body says is no number of people, or no day of the year. */
  "rule-unclear": { rule: RecordChoice<"body_rule">; value: string };
}
export type PlanGapCode = keyof PlanGapFacts;

export type PlanGap = {
  [Code in PlanGapCode]: { readonly code: Code; readonly facts: Readonly<PlanGapFacts[Code]> };
}[PlanGapCode];

/** Makes a gap; the compiler checks that the facts fit the code. */
export const planGap = <Code extends PlanGapCode>(code: Code, facts: PlanGapFacts[Code]): PlanGap =>
  ({ code, facts }) as PlanGap;
