import { useMemo } from "react";
import type { Checked } from "../../../workflows/check-workbook";
import { showYears } from "../../../workflows/shown/show-years";
import { YearRows, type YearActions } from "../../parameters/YearRows";

interface YearSourceProps {
  readonly checked: Checked;
  readonly year: number;
  readonly verbs: YearActions;
}

/** A year: its division, its rows, and the way to their cells. */
export const YearSource = ({ checked, year, verbs }: YearSourceProps) => {
  const years = useMemo(() => showYears(checked), [checked]);
  const shown = years?.years.find((its) => its.year === year);
  return shown ? <YearRows shown={shown} {...verbs} /> : null;
};
