import type { SampleFigures } from "../sample";
import { powerPlantRecordFigures } from "./record-figures";

/**
 * Verified emissions (tCO2) and metered output (MWh) of Drax power station:
 * EU Transaction Log, European Commission, via OSUKED Power Station Dictionary, CC-BY-4.0. The rest is made up.
 */
const years = [
  [2016, 6171178, 19935573.254],
  [2017, 6215220, 20307580.096],
  [2018, 4138782, 18291743.032],
  [2019, 725751, 14499772.766],
  [2020, 1527003, 16141337.784],
] as const;

/** A whole assessment by the history method: 92.5 points, and by far the best year. */
export const powerPlantFigures: SampleFigures = {
  info: {
    report_no: "TP-2026-001",
    kind: "external",
    date: "2026-11-20",
    report_date: "2026-11-27",
    scheme_version: "V2.1",
  },
  scores: [
    [2, 2, 1.5, 1, 2, 2, 1, 1, 1],
    [1, 1, 2, 1, 2, 1.5, 2, 2, 2, 2, 2, 1, 2, 2],
    [2, 2, 2, 1.5, 2, 2, 2, 2, 2],
    [1, 1.5, 1, 2, 2, 2, 2, 2, 1],
    [2, 2, 2, 1, 2, 1.5, 4, 3.5],
    [2, 1.5, 2],
  ],
  choices: { method: "historical", emission_unit: "tCO2e", comparison_origin: "local" },
  parameters: {
    year: "2019",
    output_unit: "MWh",
    limit_full: "0.1",
    limit_partial: "0",
    weight_qualitative: "0.6",
    weight_quantitative: "0.4",
  },
  rows: years.map(([year, emission, output]) => ({ year, emission, output, note: 0 })),
  records: powerPlantRecordFigures,
};
