import type { YearFigures } from "../../monitoring/series";
import type { EmissionUnit } from "../../units/kilograms";
import { choiceFromText } from "../../strings/choice-from-text";
import type { Checked } from "../../workflows/check-workbook";
import { parameterText } from "./shown-parameters";

/** The years of the monitoring data, latest first, and the units they are in. */
export interface MeasuredYears {
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
