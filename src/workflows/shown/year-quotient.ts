import type { Decimal } from "../../exact/decimal";
import { toText } from "../../exact/ratio";
import type { YearFigures } from "../../monitoring/series";
import { yearIntensity } from "../../monitoring/year-intensity";
import { groupedText } from "../../strings/grouped";
import { kgCO2ePer, type EmissionUnit } from "../../units/kilograms";
import { intensityShown } from "./intensity-shown";

const shownText = (number: Decimal): string => groupedText(number.toFixed());

/** The year's division written out: its exact totals, and what they make; null where there is nothing to divide. */
export const yearQuotient = (
  figures: Pick<YearFigures, "emission" | "output">,
  { emission: unit, output }: { readonly emission: EmissionUnit; readonly output: string },
): string | null => {
  const intensity = yearIntensity(figures, unit);
  if (!intensity || !figures.emission || !figures.output) return null;
  const kilograms = kgCO2ePer(unit);
  const factor = kilograms.eq(1) ? "" : ` × ${shownText(kilograms)}`;
  const shown = intensityShown(intensity);
  const sign = shown === groupedText(toText(intensity)) ? "=" : "≈";
  return `${shownText(figures.emission)} ${unit}${factor} ÷ ${shownText(figures.output)} ${output} ${sign} ${shown} kgCO2e/${output}`;
};
