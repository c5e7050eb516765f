import { showIntensities } from "../../../../src/workflows/shown/show-intensities";
import { advanced, finished, withParameters, type Sketch } from "../../assessment/sketch";
import { checkedSketch } from "./checked-book";

const shown = (sketch: Sketch) => {
  const intensities = showIntensities(checkedSketch(sketch));
  if (!intensities) throw new Error("No year has an intensity.");
  return intensities;
};

describe("the intensities by the historical method", () => {
  it("tell of every year how it counts, earliest first", () => {
    const rows = [
      ...finished.rows,
      [2025, null, null, 100, 1000],
      [2021, null, null, 100, 0],
      ...[1, 2, 3].map((month) => [2020, month, null, 1, 10]),
    ];
    const { unit, years } = shown({ ...finished, rows, excluded: [[2022, "停产"]] });
    expect(unit).toBe("kgCO2e/MWh");
    expect(years).toEqual([
      {
        year: 2020,
        value: null,
        said: "–",
        role: "left-out",
        leftOut: { kind: "incomplete", months: "4, 5, 6, 7, 8, 9, 10, 11, 12" },
      },
      {
        year: 2021,
        value: null,
        said: "–",
        role: "left-out",
        leftOut: { kind: "no-figures", lacks: null },
      },
      {
        year: 2022,
        value: null,
        said: "–",
        role: "left-out",
        leftOut: { kind: "excluded", reason: "停产" },
      },
      { year: 2023, value: 400, said: "400", role: "best", leftOut: null },
      { year: 2024, value: 200, said: "200", role: "evaluated", leftOut: null },
    ]);
  });

  it("have the best year and where the tiers begin as lines", () => {
    expect(shown(finished).lines).toEqual([
      { kind: "best", value: 300, said: "300" },
      { kind: "full", value: 270, said: "270" },
      { kind: "partial", value: 300, said: "300" },
    ]);
    expect(shown(finished).years.map(({ role }) => role)).toEqual(["best", "counted", "evaluated"]);
  });

  it("show no line on the other side of the evaluation year's intensity", () => {
    const rows = [
      [2023, null, null, 300, 1],
      [2024, null, null, 270.0001, 1],
    ];
    expect(shown({ ...finished, rows }).lines[1]?.said).toBe("270,000");
    const above = [
      [2023, null, null, 300.0001, 1],
      [2024, null, null, 270, 1],
    ];
    expect(shown({ ...finished, rows: above }).lines[1]?.said).toBe("270,000.1");
  });

  it("are those of energy where energy is compared", () => {
    const sketch = withParameters(
      { ...finished, rows: finished.rows.map((row) => [...row, null, 5]) },
      { indicator: "energy-per-output", indicator_reason: "按能耗限额管理", energy_unit: "tce" },
    );
    expect(shown(sketch)).toMatchObject({
      unit: "kgce/MWh",
      lines: [{ kind: "best", value: 5 }, {}, {}],
    });
  });
});

describe("the intensities by the advanced value", () => {
  it("have that value and a tenth more as lines, and no year after the evaluation year", () => {
    const rows = [...advanced.rows, [2025, null, null, 100, 1000]];
    const { lines, years } = shown({ ...advanced, rows });
    expect(lines).toEqual([
      { kind: "advanced", value: 200, said: "200" },
      { kind: "band", value: 220, said: "220" },
    ]);
    expect(years.map(({ year, value, role }) => [year, value, role])).toEqual([
      [2022, 300, "counted"],
      [2023, 400, "counted"],
      [2024, 200, "evaluated"],
    ]);
  });

  it("leave out a year with missing months", () => {
    const rows = [...advanced.rows, [2021, 1, null, 5, 10]];
    expect(shown({ ...advanced, rows }).years[0]).toMatchObject({
      year: 2021,
      value: null,
      leftOut: { kind: "incomplete", months: "2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12" },
    });
  });
});

it("are drawn without lines while no comparison is decided, and not at all without a figure", () => {
  const open = withParameters(finished, { method: null, year: null });
  expect(shown(open).lines).toEqual([]);
  expect(shown(open).years.map(({ role }) => role)).toEqual(["counted", "counted", "counted"]);
  expect(showIntensities(checkedSketch({ ...finished, rows: [] }))).toBeNull();
});
