import { Decimal } from "../exact/decimal";
import { ratio, toText } from "../exact/ratio";

/** Points earned of those possible as a share from 0 to 1, an exact decimal text; null where none count. */
export const shareOf = (earned: string, possible: string): string | null => {
  const all = new Decimal(possible);
  return all.gt(0) ? toText(ratio(new Decimal(earned), all)) : null;
};
