import { Decimal } from "../exact/decimal";
import { isAtLeast, type Ratio } from "../exact/ratio";
import { table22, type Grade } from "../standard/table-22";

/** The lower bounds of the bands of Table 22 that separate two grades: 90, 80, 60. */
export const gradeLimits: readonly Decimal[] = table22
  .map((grade) => new Decimal(grade.lowerBound))
  .filter((bound) => bound.gt(0));

/** The grade of Table 22 for an unrounded composite score (12.5.2, R10: half-open bands). */
export const gradeOf = (composite: Ratio): Grade =>
  table22.reduce((grade, lower) =>
    isAtLeast(composite, new Decimal(grade.lowerBound)) ? grade : lower,
  );

/** The grade above it in Table 22; undefined for the best. */
export const nextGrade = ({ stars }: Grade): Grade | undefined =>
  table22.find((grade) => grade.stars === stars + 1);
