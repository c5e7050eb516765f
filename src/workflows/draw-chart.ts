import { drawYearsCharts } from "../excel/draw-years-charts";
import { readWorkbook } from "../excel/read-workbook";
import { refuse } from "../faults/refusal";
import { chartedYears } from "../monitoring/charted-years";
import { isSealed } from "../seal/seal-state";
import { parameterName } from "../sheets/defined-names";
import { hasPart } from "../sheets/file-format";
import { planOfSheet } from "../sheets/lay-out-workbook";
import { layOutYears } from "../sheets/lay-out-years";
import { formatIn, type Reading } from "../sheets/reading";
import { firstChartRow, yearsCharts, type ChartedData } from "../sheets/years-chart";
import { yearsSheet as english } from "../strings/en-US/years-sheet";
import { yearsSheet as chinese } from "../strings/zh-CN/years-sheet";
import { checkReading } from "./check-reading";
import type { Checked } from "./check-workbook";
import { textOf } from "./workbook-marks";
import { outcomeOf, type Outcome } from "./outcome";

/** Draws emission, intensity and output by year on the sheet of yearly totals, in the workbook's language; earlier charts of ours give way. */
export const drawChart = (): Promise<Outcome<void>> =>
  outcomeOf(async () => {
    const checked = checkReading(await readWorkbook());
    if (isSealed(checked.reading)) refuse("sealed");
    const data = chartedData(checked);
    const words = checked.language === "zh-CN" ? chinese : english;
    const plan = planOfSheet(checked.language, layOutYears(data, words));
    await drawYearsCharts(plan, yearsCharts(data, words), firstChartRow(data));
  });

const chartedData = ({ reading, assessment }: Checked): ChartedData => {
  const { series } = assessment.measured;
  const years = chartedYears(series?.years ?? []);
  if (!series || years.every(({ emission }) => emission === null)) return refuse("nothing-to-draw");
  return {
    years: years.map(({ year }) => year),
    columns: series.columns,
    emissionUnit: declared(reading, "emission_unit"),
    outputUnit: declared(reading, "output_unit"),
    counting: hasPart(formatIn(reading), "repeated_output") ? "as-answered" : "added",
  };
};

const declared = (reading: Reading, key: "emission_unit" | "output_unit"): string =>
  textOf(reading, parameterName(key));
