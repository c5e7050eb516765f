import type { YearsSheetWords } from "../zh-CN/years-sheet";

export const yearsSheet: YearsSheetWords = {
  title: "Yearly totals",
  sheetTitle: "Emission, output and carbon intensity by year",
  note: "The monitoring table added up by year, recalculated with it. Made anew by “Draw on sheet” in the pane: draw again after years or units have changed. #N/A: the year has no such figure, and the chart leaves it out; *: the year lacks months.",
  emissionTitle: "Emission and carbon intensity by year",
  outputTitle: "Output by year",
  year: "Year",
  label: "Year in chart",
  incomplete: "* months missing",
  measures: { emission: "Emission", output: "Output", intensity: "Carbon intensity" },
  withUnit: (measure, unit) => (unit === "" ? measure : `${measure} (${unit})`),
};
