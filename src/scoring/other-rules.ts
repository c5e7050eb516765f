import type { CheckedItem } from "../assessment/check-items";
import { choices, type Choice } from "../standard/choices";
import { compose } from "./compose";
import { gradeOf } from "./grade";
import type { Composite } from "./score-assessment";
import { scoreQualitative } from "./score-qualitative";
import type { Standing } from "./standing";

/** What another rule for items that do not apply would make of the result; null where it would be withheld. */
export interface OtherRule {
  readonly rule: Choice<"na_rule">;
  readonly composite: Pick<Composite, "score" | "grade"> | null;
}

/**
 * The results by the rules of 4.3 that the body did not choose (R4), all else as it is: none where every item applies.
 * A body that allows nothing to be left out would withhold the result until those items are judged.
 */
export const otherRules = (
  { qualitative, quantitative, composite }: Standing,
  items: readonly CheckedItem[],
): readonly OtherRule[] => {
  if (qualitative.notApplicable.length === 0) return [];
  const others = choices.na_rule.filter((rule) => rule !== qualitative.rule);
  return others.map((rule) => {
    const by = rule === "not-allowed" ? null : scoreQualitative(items, rule);
    if (!by) return { rule, composite: null };
    const score = compose(by.score, quantitative.score, composite.weights);
    return { rule, composite: { score, grade: gradeOf(score) } };
  });
};
