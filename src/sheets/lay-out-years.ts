import { cellText } from "../cells/address";
import type { MeasureKey } from "../standard/monitoring-columns";
import type { YearsSheetWords } from "../strings/zh-CN/years-sheet";
import { chartDataName } from "./defined-names";
import { SheetDraft } from "./sheet-draft";
import type { Content, SheetPlan } from "./sheet-plan";
import { factorNames } from "./factor-formula";
import { isCompleteIn, outputTotal } from "./year-formulas";
import {
  chartRows,
  columnReference,
  firstChartRow,
  firstYearRow,
  intensityUnit,
  yearColumns,
  type ChartedData,
} from "./years-chart";

/**
 * Lays out the sheet of yearly totals, with room for the charts below them. It is a sheet of its own because a filter of the table hides whole rows of its sheet, and a chart does not show hidden cells; and
 * not the year table of Table A.2, which needs an evaluation year, runs backwards and has texts where a total is missing.
 */
export const layOutYears = (data: ChartedData, words: YearsSheetWords): SheetPlan => {
  const draft = new SheetDraft({
    key: "years",
    title: words.title,
    tabColor: "#7F7F7F",
    columnWidths: [70, 90, 125, 125, 140],
    orientation: "portrait",
    protection: "protected",
  });
  const width = Object.keys(yearColumns).length;
  draft.title(words.sheetTitle, words.note, width);
  draft.row(firstYearRow - 1, 0, headings(data, words), "heading");
  draft.height(firstYearRow - 1, 34);
  data.years.forEach((year, index) => {
    const row = firstYearRow + index;
    const [label, ...figures] = formulas(data, row);
    draft.row(row, yearColumns.year, [year], "whole");
    draft.row(row, yearColumns.label, [label ?? null], "center");
    draft.row(row, yearColumns.emission, figures.slice(0, 2), "number");
    draft.row(row, yearColumns.intensity, figures.slice(2), "intensity");
  });
  draft.name(chartDataName, {
    row: firstYearRow,
    column: 0,
    rows: data.years.length,
    columns: width,
  });
  // The charts are printed below the years.
  draft.row(firstChartRow(data) + 2 * chartRows, 0, [null], "helper");
  draft.freeze(firstYearRow, { first: firstYearRow - 1, last: firstYearRow - 1 });
  return draft.plan();
};

const headings = (data: ChartedData, { year, label, measures, withUnit }: YearsSheetWords) => [
  year,
  label,
  withUnit(measures.emission, data.emissionUnit),
  withUnit(measures.output, data.outputUnit),
  withUnit(measures.intensity, intensityUnit(data)),
];

/** The formulas of one year: its label in the chart and its figures. A figure there is not is #N/A, which charts leave out; "" would be drawn as 0. */
const formulas = (data: ChartedData, row: number): readonly Content[] => {
  const at = (column: number) => `$${cellText({ row, column })}`;
  const year = at(yearColumns.year);
  const [years, month] = (["year", "month"] as const).map((key) =>
    columnReference(data.columns, key),
  );
  const [emission, output] = [at(yearColumns.emission), at(yearColumns.output)];
  const total = (key: MeasureKey): string => {
    const values = columnReference(data.columns, key);
    if (!years || !values) return "=NA()";
    const sum = `SUMIFS(${values},${years},${year})`;
    const counted =
      key === "output" && data.counting === "as-answered" && month
        ? outputTotal({ years, month, values }, year)
        : sum;
    return `=IF(COUNTIFS(${years},${year},${values},">=0")=0,NA(),${counted})`;
  };
  return [
    years && month ? `=${year}&IF(${isCompleteIn({ years, month }, year)},"","*")` : `=${year}&""`,
    total("emission"),
    total("output"),
    `=IFERROR(IF(${output}>0,${emission}*${factorNames.emission_unit}/${output},NA()),NA())`,
  ];
};
