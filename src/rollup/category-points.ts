import type { Assessment } from "../assessment/check-assessment";
import { Decimal, sum } from "../exact/decimal";
import { tableA1 } from "../standard/table-a1";
import type { CategoryPoints } from "./rollup-line";

/** What each category of Table A.1 earned of the points of its items that apply (12.2); what does not apply counts on neither side. */
export const categoryPoints = ({ items }: Pick<Assessment, "items">): readonly CategoryPoints[] =>
  tableA1.map((category) => {
    const scored = items.flatMap(({ item, state }) =>
      item.category.id === category.id && state.kind === "scored" ? [{ item, state }] : [],
    );
    return {
      id: category.id as CategoryPoints["id"],
      earned: sum(scored.map(({ state }) => state.score)).toFixed(),
      possible: sum(scored.map(({ item }) => new Decimal(item.maximum))).toFixed(),
    };
  });
