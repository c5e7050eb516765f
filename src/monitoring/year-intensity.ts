import type { Decimal } from "../exact/decimal";
import { ratio, type Ratio } from "../exact/ratio";
import { kgCO2ePer, type EmissionUnit } from "../units/kilograms";
import type { YearFigures } from "./series";

/**
 * Formula (1) of 12.3.1: a year's emissions, first added up, for each unit of its output. It is in the unit of the
 * amount, which the formula counts in kgCO2e, over that of the output; null where either is missing or nothing was put
 * out. Energy for each unit of output (R8) is the same division.
 */
export const intensityOf = (amount: Decimal | null, output: Decimal | null): Ratio | null =>
  amount && output?.gt(0) ? ratio(amount, output) : null;

/** A year's carbon intensity in kgCO2e for each unit of output, of an emission counted in the unit. */
export const yearIntensity = (
  { emission, output }: Pick<YearFigures, "emission" | "output">,
  unit: EmissionUnit,
): Ratio | null => intensityOf(emission && emission.times(kgCO2ePer(unit)), output);
