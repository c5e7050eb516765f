import type { ParameterWords } from "../zh-CN/parameters";

export const parameters: ParameterWords = {
  data: "Monitoring data",
  method: "Quantitative evaluation",
  weights: "Weights",
  scheme: "Scheme",
  years: "Years (totals, then divided)",
  noYears: "The monitoring table is still empty.",
  yearColumns: {
    year: "Year",
    emission: "Emission",
    output: "Output",
    intensity: "Intensity",
  },
  openDraft: "Left open by the draft standard; the assessment body decides",
  unusual: "Figures to confirm",
  unusualReason: "Why the figure is right",
  confirm: "Confirm",
  fill: "Common values:",
  choose: "Please choose",
  showSheet: "Open the monitoring table",
  saveScheme: "Save scheme",
  loadScheme: "Load scheme",
  noScheme: (file) =>
    `"${file}" is no scheme file of Tanping; nothing was loaded. Choose a .json file made by "Save scheme".`,
  locked: "The workbook is sealed; parameters cannot be changed.",
};
