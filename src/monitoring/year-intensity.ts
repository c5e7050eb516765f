import { ratio, times, type Ratio } from "../exact/ratio";
import type { YearFigures } from "./series";
import { kgCO2ePer, type EmissionUnit } from "../units/units";

/** A year's carbon intensity in kgCO2e for each unit of output (12.3.1: totals first, then one division); null where it has none. */
export const yearIntensity = (
  { emission, output }: Pick<YearFigures, "emission" | "output">,
  unit: EmissionUnit,
): Ratio | null =>
  emission && output?.gt(0) ? times(ratio(emission, output), kgCO2ePer(unit)) : null;
