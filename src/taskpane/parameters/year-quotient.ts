import { toText, type Ratio } from "../../exact/ratio";
import { showToDigits } from "../../exact/round";
import type { YearFigures } from "../../monitoring/series";
import { kgCO2ePer, type EmissionUnit } from "../../units/kilograms";
import { yearIntensity } from "../../monitoring/year-intensity";

const digits = 6;

/** An intensity as the pane shows it: rounded, but to no other side of a limit. */
export const intensityShown = (intensity: Ratio, limits: readonly Ratio[] = []): string =>
  showToDigits(intensity, digits, limits);

/** The year's division written out: its exact totals, and what they make; null where there is nothing to divide. */
export const yearQuotient = (
  figures: YearFigures,
  { emission: unit, output }: { readonly emission: EmissionUnit; readonly output: string },
): string | null => {
  const intensity = yearIntensity(figures, unit);
  if (!intensity || !figures.emission || !figures.output) return null;
  const kilograms = kgCO2ePer(unit);
  const factor = kilograms.eq(1) ? "" : ` × ${kilograms.toFixed()}`;
  const shown = intensityShown(intensity);
  const sign = shown === toText(intensity) ? "=" : "≈";
  return `${figures.emission.toFixed()} ${unit}${factor} ÷ ${figures.output.toFixed()} ${output} ${sign} ${shown} kgCO2e/${output}`;
};
