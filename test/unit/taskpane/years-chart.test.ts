import { importPane as english } from "../../../src/strings/en-US/import-pane";
import { importPane as chinese } from "../../../src/strings/zh-CN/import-pane";
import { chartSummary } from "../../../src/taskpane/parameters/chart/chart-summary";
import { box, layOutChart, roundAbove } from "../../../src/taskpane/parameters/chart/lay-out-chart";
import { yearQuotient } from "../../../src/taskpane/parameters/year-quotient";
import { figures } from "../monitoring/year-figures";

const missing = (month: number) => ({ month, sources: [] });
const units = { emissionUnit: "tCO2e", outputUnit: "MWh" } as const;
const height = box.bottom - box.top;

test.each([
  [0, 1],
  [1, 1],
  [1.01, 2],
  [20307580.096, 25000000],
  [309.6, 500],
  [0.7, 1],
  [6e-4, 1e-3],
])("the axis of a greatest value of %d ends at %d", (value, top) => {
  expect(roundAbove(value)).toBe(top);
});

test("marks stand earliest year first, each as high as its figure on its own axis", () => {
  const lacking = { ...figures(2024, "5", "10"), missingMonths: [missing(12)] };
  const { years, amounts, intensities, multiple } = layOutChart({
    ...units,
    years: [lacking, figures(2023, "2.5", "10")],
  });
  expect([amounts.at(-1)?.value, intensities.at(-1)?.value, multiple]).toEqual([10, 500, "1"]);
  expect(years).toMatchObject([
    { year: 2023, lacksMonths: false, emission: box.bottom - height / 4, output: box.top },
    { year: 2024, lacksMonths: true, emission: box.bottom - height / 2, output: box.top },
  ]);
  expect(years.map(({ intensity }) => intensity)).toEqual([box.bottom - height / 2, box.top]);
  expect(years[0]?.x).toBeLessThan(years[1]?.x ?? 0);
});

test("a year without a figure has no mark for it", () => {
  const years = [figures(2024, "5", null), figures(2023, null, "0")];
  const layout = layOutChart({ ...units, years });
  expect(layout.years).toMatchObject([
    { emission: null, output: box.bottom, intensity: null },
    { output: null, intensity: null },
  ]);
});

test("where the unit is not declared there is no intensity; many years have fewer numbers below", () => {
  const years = Array.from({ length: 20 }, (_, index) => figures(2024 - index, "1", "1"));
  const layout = layOutChart({ years, emissionUnit: undefined, outputUnit: null });
  expect(layout.years.every(({ intensity }) => intensity === null)).toBe(true);
  expect(layout.labelled).toBe(3);
});

test.each([
  ["kgCO2e", "3", "8", "3 kgCO2e ÷ 8 MWh = 0.375 kgCO2e/MWh"],
  ["tCO2e", "1", "3", "1 tCO2e × 1000 ÷ 3 MWh ≈ 333.333 kgCO2e/MWh"],
  ["10ktCO2e", "0.5", "1000", "0.5 10ktCO2e × 10000000 ÷ 1000 MWh = 5000 kgCO2e/MWh"],
  ["kgCO2e", "1", "0", null],
] as const)("the division in %s of %s by %s is written out", (unit, emission, output, text) => {
  const its = yearQuotient(figures(2024, emission, output), { emission: unit, output: "MWh" });
  expect(its).toBe(text);
});

test("the chart is said in words: every year with its figures, and what is missing", () => {
  const lacking = { ...figures(2024, "3", "1"), missingMonths: [missing(11), missing(12)] };
  const measured = { ...units, years: [lacking, figures(2023, null, "4")] };
  expect(chartSummary(measured, chinese.explain).split("\n")).toEqual([
    "各年度的排放量、产出量与强度",
    "2023 年：排放量 –，产出量 4 MWh，强度 –。",
    "2024 年：排放量 3 tCO2e，产出量 1 MWh，强度 3000 kgCO2e/MWh，缺 11, 12 月。",
  ]);
  expect(chartSummary(measured, english.explain)).toContain("without months 11, 12.");
});
