import type { Decimal } from "../exact/decimal";
import { tableA2, type Method } from "../standard/table-a2";
import type { Grade } from "../standard/table-22";
import { compose } from "./compose";
import { gradeOf } from "./grade";
import type { Composite, ScoreCard } from "./score-assessment";
import type { QualitativeScore } from "./score-qualitative";
import type { QuantitativeScore } from "./score-quantitative";

/** A result with all that it was made of: what must stand before anybody can ask what would change it. */
export interface Standing {
  readonly qualitative: QualitativeScore;
  readonly quantitative: QuantitativeScore;
  readonly composite: Composite;
}

/** The card's standing; null while the composite is withheld. */
export const standingOf = ({ qualitative, quantitative, composite }: ScoreCard): Standing | null =>
  qualitative && quantitative && composite && { qualitative, quantitative, composite };

/** The three tiers of Table A.2 that the comparison can reach, the best first. */
export const tiersOf = ({ comparison }: QuantitativeScore): Method["tiers"] => {
  const [advanced, historical] = tableA2;
  return (comparison.method === "advanced" ? advanced : historical).tiers;
};

/** The grade that the standing would have with another quantitative score. */
export const gradeWith = ({ qualitative, composite }: Standing, quantitative: Decimal): Grade =>
  gradeOf(compose(qualitative.score, quantitative, composite.weights));
