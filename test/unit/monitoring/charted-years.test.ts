import { chartedYears, outputMultiple } from "../../../src/monitoring/charted-years";
import { yearIntensity } from "../../../src/monitoring/year-intensity";
import { toText } from "../../../src/exact/ratio";
import { figures } from "./year-figures";

test("a chart shows the latest thirty years, earliest first", () => {
  const years = Array.from({ length: 40 }, (_, index) => figures(2030 - index, "1", "1"));
  const charted = chartedYears(years).map(({ year }) => year);
  expect([charted.length, charted[0], charted.at(-1)]).toEqual([30, 2001, 2030]);
});

test.each([
  ["6171178", "19935573.254", "1"],
  ["100", "999", "1"],
  ["100", "1000", "10"],
  ["1", "3200", "10000"],
  ["1", "3000", "1000"],
  ["5000000", "25", "0.00001"],
  ["0", "10", "1"],
  ["10", null, "1"],
])("with an emission of %s and an output of %s, output is drawn in multiples of %s", (...its) => {
  const [emission, output, multiple] = its;
  const years = [figures(2024, emission, output), figures(2023, null, "0")];
  expect(outputMultiple(years).toFixed()).toBe(multiple);
});

test("a year's intensity is its totals divided, in kilograms; without output there is none", () => {
  const intensity = yearIntensity(figures(2024, "1.5", "4"), "tCO2e");
  expect(intensity && toText(intensity)).toBe("375");
  for (const output of ["0", null])
    expect(yearIntensity(figures(2024, "1", output), "tCO2e")).toBeNull();
  expect(yearIntensity(figures(2024, null, "1"), "tCO2e")).toBeNull();
});
