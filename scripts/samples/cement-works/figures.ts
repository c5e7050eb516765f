import type { SampleFigures } from "../../../src/samples/sample";
import { cementWorksRecordFigures } from "./record-figures";

/** Made up: tonnes of clinker, then tCO2e of process, kiln coal, captive power plant and purchased electricity. */
const months = [
  [2024, 1, 58300, 30577.5, 18506.8, 1745.7, 2078.7],
  [2024, 2, 45200, 23712.8, 14354.7, 1294.9, 1613.9],
  [2024, 3, 125900, 66086.4, 39022.2, 3586.8, 4230.3],
  [2024, 4, 136100, 71264.4, 42194.9, 4020.2, 4537],
  [2024, 5, 140700, 73974, 43728.7, 4146.4, 4772.1],
  [2024, 6, 133800, 70081.5, 40957, 3913.6, 4462.7],
  [2024, 7, 121600, 63701, 37358.7, 3450.6, 4105.6],
  [2024, 8, 134500, 70539.5, 41720.6, 3931.9, 4565.2],
  [2024, 9, 138200, 72499.6, 42745.5, 4025.1, 4640.1],
  [2024, 10, 142900, 75136, 44434.3, 4257.9, 4860.1],
  [2024, 11, 130700, 68507.3, 40146.5, 3768.1, 4360.7],
  [2024, 12, 69800, 36661.7, 22101, 2080.5, 2482.9],
  [2025, 1, 62400, 32803.6, 19299.5, 1700.9, 2083.7],
  [2025, 2, 48900, 25701.1, 15033.3, 1413.7, 1642.2],
  [2025, 3, 128700, 67384.1, 38586.8, 3676.9, 4077.2],
  [2025, 4, 139800, 73200.6, 41716.1, 4037.8, 4494.1],
  [2025, 5, 143600, 75200.9, 42790.8, 3938.6, 4520.4],
  [2025, 6, 131200, 68921, 39052.6, 3699.8, 4178.7],
  [2025, 7, 118500, 62077.1, 35586.7, 3256.1, 3796.4],
  [2025, 8, 137900, 72215.4, 41207.4, 3808.2, 4368.6],
  [2025, 9, 141300, 74285.7, 42482.2, 3923.9, 4559.5],
  [2025, 10, 144800, 75861.5, 43250.9, 4155.4, 4638.8],
  [2025, 11, 136400, 71424.6, 41130.4, 3766.9, 4319.6],
  [2025, 12, 71500, 37555.7, 21931.6, 1984.6, 2377.8],
] as const;

/** A whole assessment by the advanced value; every source's row repeats the month's clinker, as ledgers do. */
export const cementWorksFigures: SampleFigures = {
  info: {
    report_no: "SL-2026-014",
    kind: "external",
    date: "2026-03-19",
    report_date: "2026-03-27",
    scheme_version: "V1.3",
  },
  scores: [
    [2, 1.5, 2, 1, 2, 1.5, 1, 1, 0.5],
    [1, 1, 2, 0.5, 1.5, 2, 2, 1.5, 1.5, 2, 2, 2, 1.5, null],
    [2, 1, 2, 2, 1.5, 1.5, 2, 2, 2],
    [2, 1.5, 1, 1.5, 2, 2, 2, 2, null],
    [2, 1.5, 0.5, 1.5, 2, 2, 3.5, 3],
    [1.5, 2, 1.5],
  ],
  selfScores: [
    [2, 2, 2, 1, 2, 2, 1, 1, 1],
    [1, 1, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, null],
    [2, 2, 2, 2, 2, 1.5, 2, 2, 2],
    [2, 2, 1, 2, 2, 2, 2, 2, null],
    [2, 2, 2, 1.5, 2, 2, 4, 3.5],
    [2, 2, 1.5],
  ],
  siteConfirmed: {
    "1.1.3": "yes",
    "2.3.1": "yes",
    "2.4.1": "yes",
    "3.1.2": "yes",
    "4.2.1": "yes",
    "5.1.3": "no",
    "5.3.2": "yes",
  },
  choices: {
    method: "advanced",
    emission_unit: "tCO2e",
    repeated_output: "once",
    advanced_unit: "kgCO2e",
    advanced_boundary: "yes",
    na_rule: "excluded",
    score_step: "0.5",
  },
  parameters: {
    year: "2025",
    output_unit: "t",
    advanced_value: "840",
    advanced_year: "2024",
    weight_qualitative: "0.6",
    weight_quantitative: "0.4",
  },
  rows: months.flatMap(([year, month, output, ...emissions]) =>
    emissions.map((emission, source) => ({ year, month, source, emission, output, note: source })),
  ),
  records: cementWorksRecordFigures,
};
