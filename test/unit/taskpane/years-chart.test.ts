import { box, layOutChart, roundAbove } from "../../../src/taskpane/parameters/chart/lay-out-chart";
import type { ChartedYear } from "../../../src/workflows/shown/show-chart";

const height = box.bottom - box.top;

/** A year as a chart draws it. */
const charted = (year: number, its: Partial<ChartedYear> = {}): ChartedYear => ({
  year,
  emission: 1,
  output: 1,
  intensity: 1,
  missing: "",
  ...its,
});

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

test("marks stand in the order of the years, each as high as its figure on its own axis", () => {
  const { years, amounts, intensities } = layOutChart({
    years: [
      charted(2023, { emission: 2.5, output: 10, intensity: 250 }),
      charted(2024, { emission: 5, output: 10, intensity: 500, missing: "9" }),
    ],
  });
  expect([amounts.at(-1)?.value, intensities.at(-1)?.value]).toEqual([10, 500]);
  expect(years).toMatchObject([
    { year: 2023, lacksMonths: false, emission: box.bottom - height / 4, output: box.top },
    { year: 2024, lacksMonths: true, emission: box.bottom - height / 2, output: box.top },
  ]);
  expect(years.map(({ intensity }) => intensity)).toEqual([box.bottom - height / 2, box.top]);
  expect(years[0]?.x).toBeLessThan(years[1]?.x ?? 0);
});

test("a year without a figure has no mark for it", () => {
  const layout = layOutChart({
    years: [
      charted(2023, { emission: null, output: 0, intensity: null }),
      charted(2024, { output: null, intensity: null }),
    ],
  });
  expect(layout.years).toMatchObject([
    { emission: null, output: box.bottom, intensity: null },
    { output: null, intensity: null },
  ]);
});

test("many years have fewer numbers below", () => {
  const years = Array.from({ length: 20 }, (_, index) => charted(2005 + index));
  expect(layOutChart({ years }).labelled).toBe(3);
});
