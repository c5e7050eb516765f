import type { YearFigures } from "../../monitoring/series";
import { choiceFromText } from "../../strings/choice-from-text";
import type { EmissionUnit } from "../../units/kilograms";
import type { Checked } from "../check-workbook";
import { parameterText } from "./parameter-text";

/** The years of the monitoring data, and the units they are in. */
export interface MeasuredYears {
  /** Latest first. */
  readonly years: readonly YearFigures[];
  readonly emissionUnit: EmissionUnit | undefined;
  readonly outputUnit: string | null;
}

/** What the workbook says of its years. */
export const measuredYears = (checked: Checked): MeasuredYears => {
  const { series, outputUnit } = checked.assessment.measured;
  return {
    years: series?.years ?? [],
    emissionUnit: choiceFromText("emission_unit", parameterText(checked, "emission_unit")),
    outputUnit,
  };
};
