import type { SampleFigures } from "../../../src/samples/sample";

/** Made up: tCO2e, and tonnes of glass. September 2025 has not come in. */
const months = [
  [2024, 1, 10922, 17100],
  [2024, 2, 11445, 17900],
  [2024, 3, 10830, 17000],
  [2024, 4, 10743, 16800],
  [2024, 5, 11051, 17200],
  [2024, 6, 10719, 16800],
  [2024, 7, 11249, 17600],
  [2024, 8, 10926, 17000],
  [2024, 9, 10974, 17200],
  [2024, 10, 10798, 16800],
  [2024, 11, 11051, 17200],
  [2024, 12, 10903, 17100],
  [2025, 1, 10792, 17200],
  [2025, 2, 11276, 17900],
  [2025, 3, 10785, 17300],
  [2025, 4, 11067, 17700],
  [2025, 5, 10902, 17400],
  [2025, 6, 10618, 17000],
  [2025, 7, 10723, 17200],
  [2025, 8, 11071, 17600],
  [2025, 10, 10577, 16800],
  [2025, 11, 11116, 17700],
  [2025, 12, 10821, 17200],
] as const;

/** An assessment that stopped after the first day on site: open items, a missing month, no weights. */
export const glassWorksFigures: SampleFigures = {
  info: { kind: "external" },
  scores: [
    [2, 1.5, null, 1, 2, 1, 1, null, 0.5],
    [1, 1, 2, null, 1.5, null, 2, 1, 2, null, 2, 1, null, null],
    [2, 1.5, 2, null, null, 1, 2, null, 2],
    [1, null, 1, 1.5, null, 2, 2, null, null],
    [2, 2, null, null, null, null, null, null],
    [2, null, null],
  ],
  choices: { method: "historical", emission_unit: "tCO2e", comparison_origin: "local" },
  parameters: { year: "2025", output_unit: "t", limit_full: "0.05", limit_partial: "0" },
  rows: months.map(([year, month, emission, output]) => ({
    year,
    month,
    emission,
    output,
    note: 0,
  })),
};
