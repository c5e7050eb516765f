import { showChart } from "../../../../src/workflows/shown/show-chart";
import { yearQuotient } from "../../../../src/workflows/shown/year-quotient";
import { figures } from "../../monitoring/year-figures";

const missing = (month: number) => ({ month, sources: [] });
const units = { emissionUnit: "tCO2e", outputUnit: "MWh" } as const;

test("years stand earliest first, with their figures and the same in words", () => {
  const lacking = {
    ...figures(2024, "3", "1"),
    missingMonths: [missing(11), missing(12)],
  };
  const chart = showChart({ ...units, years: [lacking, figures(2023, null, "4")] });
  expect(chart).toEqual({
    multiple: "1",
    years: [
      {
        year: 2023,
        emission: null,
        output: 4,
        intensity: null,
        missing: "",
      },
      {
        year: 2024,
        emission: 3,
        output: 1,
        intensity: 3000,
        missing: "11, 12",
      },
    ],
  });
});

test("output of another size is drawn by a power of ten", () => {
  const chart = showChart({ ...units, years: [figures(2024, "2", "3000")] });
  expect(chart).toMatchObject({
    multiple: "1000",
    years: [{ emission: 2, output: 3 }],
  });
});

test("where the unit is not declared there is no intensity", () => {
  const chart = showChart({
    years: [figures(2024, "1", "1")],
    emissionUnit: undefined,
    outputUnit: null,
  });
  expect(chart?.years).toMatchObject([{ emission: 1, output: 1, intensity: null }]);
});

test("nothing is drawn while no year has an emission", () => {
  expect(showChart({ ...units, years: [figures(2024, null, "1")] })).toBeNull();
});

test.each([
  ["kgCO2e", "3", "8", "3 kgCO2e ÷ 8 MWh = 0.375 kgCO2e/MWh"],
  ["tCO2e", "1", "3", "1 tCO2e × 1,000 ÷ 3 MWh ≈ 333.333 kgCO2e/MWh"],
  ["10ktCO2e", "0.5", "1000", "0.5 10ktCO2e × 10,000,000 ÷ 1,000 MWh = 5,000 kgCO2e/MWh"],
  ["kgCO2e", "1", "0", null],
] as const)("the division in %s of %s by %s is written out", (unit, emission, output, text) => {
  const its = yearQuotient(figures(2024, emission, output), { emission: unit, output: "MWh" });
  expect(its).toBe(text);
});
