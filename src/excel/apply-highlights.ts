import type { Area } from "../cells/address";
import { overlap } from "../cells/overlap";
import type { Highlight } from "../sheets/sheet-plan";

/** Adds the conditional formats; the first that is true wins. */
export const applyHighlights = (
  rangeOf: (area: Area) => Excel.Range,
  highlights: readonly Highlight[],
): void => {
  const signed: Area[] = [];
  // Excel puts a new one before all others.
  for (const { area, formula, fill, color, format } of [...highlights].reverse()) {
    const added = rangeOf(area).conditionalFormats.add("Custom");
    added.custom.rule.formula = formula;
    added.custom.format.fill.color = fill;
    added.custom.format.font.color = color;
    if (format) added.custom.format.numberFormat = format;
    // Of two colours the first is shown anyhow; a sign would be added to it.
    if (signed.some((its) => overlap(its, area))) added.stopIfTrue = true;
    if (format) signed.push(area);
  }
};
