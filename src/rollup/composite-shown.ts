import { Decimal } from "../exact/decimal";
import { ratio } from "../exact/ratio";
import { showToPlaces } from "../exact/round";
import { gradeLimits } from "../scoring/grade";

/** A composite score with as many places as it takes to stand on its own side of every grade's limit (R11). */
export const compositeShown = (composite: string): string =>
  showToPlaces(ratio(new Decimal(composite)), 2, gradeLimits);
