import type { Highlight } from "../sheets/sheet-plan";
import { rangeOf } from "./range-of";

/** Adds the conditional formats; the first that is true wins. */
export const applyHighlights = (
  worksheet: Excel.Worksheet,
  highlights: readonly Highlight[],
): void => {
  highlights.forEach(({ area, formula, fill, color, format }, index) => {
    const added = rangeOf(worksheet, area).conditionalFormats.add("Custom");
    added.custom.rule.formula = formula;
    added.custom.format.fill.color = fill;
    added.custom.format.font.color = color;
    if (format) added.custom.format.numberFormat = format;
    added.stopIfTrue = true;
    // Excel takes no further change of a format whose priority was set.
    added.priority = index;
  });
};
