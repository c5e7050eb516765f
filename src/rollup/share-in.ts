import { Decimal } from "../exact/decimal";
import { ratio, toText } from "../exact/ratio";
import type { CountedLine } from "./rollup-line";

/** What a workbook earned of a category's points that count, a share from 0 to 1 as an exact decimal text; null where none count. */
export const shareIn = ({ categories }: CountedLine, id: string): string | null => {
  const its = categories.find((category) => category.id === id);
  const all = new Decimal(its?.possible ?? 0);
  return its && all.gt(0) ? toText(ratio(new Decimal(its.earned), all)) : null;
};
