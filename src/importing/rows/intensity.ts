import { ratio, toText } from "../../exact/ratio";
import type { YearTotals } from "./analyse";

/** A year's carbon intensity (12.3.1: totals first, then one division) in the units of its totals, as exact text; null where it has none. */
export const intensityText = ({ emission, output }: YearTotals): string | null =>
  emission && output?.gt(0) ? toText(ratio(emission, output)) : null;
