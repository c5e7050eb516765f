import { box } from "../../../src/taskpane/parameters/chart/lay-out-chart";
import {
  layOutIntensities,
  plotRight,
} from "../../../src/taskpane/result/charts/lay-out-intensities";
import type { IntensityYear } from "../../../src/workflows/shown/show-intensities";

const shown = (year: number, value: number | null): IntensityYear => ({
  year,
  value,
  said: "",
  role: "counted",
  leftOut: null,
});
const middle = (box.top + box.bottom) / 2;

test("years and lines stand on one axis from 0, as high as the highest of both", () => {
  const { years, lines, ticks } = layOutIntensities({
    years: [shown(2023, 200), shown(2024, 0)],
    lines: [{ kind: "advanced", value: 400, said: "400" }],
  });
  expect(ticks.map(({ value, y }) => [value, y])).toEqual([
    [0, box.bottom],
    [250, middle],
    [500, box.top],
  ]);
  const perUnit = (box.bottom - box.top) / 500;
  expect(years.map(({ y }) => y)).toEqual([box.bottom - 200 * perUnit, box.bottom]);
  expect(lines).toEqual([{ kind: "advanced", y: box.bottom - 400 * perUnit }]);
});

test("years follow each other within the plot; one without an intensity keeps its place", () => {
  const { years } = layOutIntensities({
    years: [shown(2021, 1), shown(2022, null), shown(2023, 1), shown(2024, 1)],
    lines: [],
  });
  expect(years.map(({ y }) => y === null)).toEqual([false, true, false, false]);
  const place = (plotRight - box.left) / 4;
  expect(years.map(({ x }) => (x - box.left) / place)).toEqual([0.5, 1.5, 2.5, 3.5]);
});

test("many years have fewer numbers below", () => {
  const years = Array.from({ length: 16 }, (_, index) => shown(2009 + index, 1));
  expect(layOutIntensities({ years, lines: [] }).labelled).toBe(3);
});
