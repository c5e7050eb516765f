import { toText } from "../../../src/exact/ratio";
import { check, codesOf, finished, score, withParameters, type Sketch } from "./sketch";

const now = [2024, null, null, 200, 1000] as const;
const year = (its: number, emission: number | null, output: number | null = 1000) =>
  [its, null, null, emission, output] as const;
const past = (...rows: Sketch["rows"]): Sketch => ({ ...finished, rows: [...rows, now] });

const comparisonOf = (sketch: Sketch) => {
  const comparison = score(sketch).quantitative?.comparison;
  if (comparison?.method !== "historical") throw new Error(codesOf(sketch).join(", "));
  return comparison;
};
const standingsOf = (sketch: Sketch) =>
  comparisonOf(sketch).history.map((its) => [its.year, its.status.kind]);

describe("the best historical year (12.3.2 b, R7)", () => {
  it("has the lowest indicator, not the lowest emission", () => {
    const sketch = past(year(2022, 300, 1000), year(2023, 100, 100));
    expect(comparisonOf(sketch).best.year).toBe(2022);
  });

  it("is the latest of equal ones, exactly equal", () => {
    expect(comparisonOf(past(year(2021, 1, 3), year(2022, 3, 9), year(2023, 2, 3))).best.year).toBe(
      2022,
    );
  });

  it("is never the evaluation year or a later one", () => {
    const sketch = past(year(2023, 300), year(2025, 1));
    expect(comparisonOf(sketch).best.year).toBe(2023);
    expect(standingsOf(sketch)).toEqual([[2023, "counted"]]);
  });

  it("is none that the evaluator left out, and the reason is kept", () => {
    const sketch = {
      ...past(year(2022, 300), year(2023, 250)),
      excluded: [[2023, " 停产检修 "]] as const,
    };
    expect(comparisonOf(sketch).best.year).toBe(2022);
    expect(comparisonOf(sketch).history[0]?.status).toEqual({
      kind: "excluded",
      reason: "停产检修",
    });
  });

  it("is none with months missing, and none without output", () => {
    const sketch = past(year(2021, 400), [2022, 1, null, 1, 100], year(2023, 1, 0));
    expect(standingsOf(sketch)).toEqual([
      [2023, "no-figures"],
      [2022, "incomplete"],
      [2021, "counted"],
    ]);
  });

  it("says of a year without figures what it lacks: its output is 0, or it has no energy", () => {
    const dry = past(year(2021, 400), year(2023, 1, 0));
    expect(comparisonOf(dry).history.map(({ status }) => status)).toMatchObject([
      { kind: "no-figures", lacks: null },
      { kind: "counted" },
    ]);
  });

  it("is missing where every earlier year is left out", () => {
    const sketch = { ...past(year(2023, 300)), excluded: [[2023, "停产检修"]] as const };
    expect(codesOf(sketch)).toEqual(["history-too-short"]);
  });

  it("may lie 15 years back, where the year table ends, and no further", () => {
    expect(codesOf(past(year(2009, 300)))).toEqual([]);
    expect(codesOf(past(year(2008, 300)))).toEqual(["history-out-of-reach"]);
    expect(
      codesOf({ ...past(year(2008, 1), year(2023, 300)), excluded: [[2008, "数据不可比"]] }),
    ).toEqual([]);
  });

  it("is not asked for by the advanced value", () => {
    const sketch = withParameters(
      { ...finished, rows: [now] },
      {
        method: "advanced",
        advanced_value: 200,
        advanced_source: "T/XYZ 1—2023",
        advanced_year: 2023,
        advanced_boundary: "yes",
        limit_full: null,
        comparison_origin: null,
      },
    );
    expect(codesOf(sketch)).toEqual([]);
  });
});

describe("energy per unit of output (A.2 row 2, R8)", () => {
  const energy = (parameters: Sketch["parameters"] = {}): Sketch => ({
    ...withParameters(finished, {
      indicator: "energy-per-output",
      indicator_reason: "本地只有能耗数据",
      energy_unit: "kgce",
      ...parameters,
    }),
    rows: [
      [2023, null, null, 100, 10, null, 300],
      [2024, null, null, 400, 10, null, 270],
    ],
  });

  it("is compared in the place of carbon intensity, which stays in the result", () => {
    const { intensity, quantitative } = score(energy());
    expect(quantitative && toText(quantitative.decisive)).toBe("0.1");
    expect(intensity && toText(intensity.indicator)).toBe("40000");
  });

  it.each(["indicator_reason", "energy_unit"] as const)("needs %s", (key) => {
    expect(codesOf(energy({ [key]: null }))).toEqual(["parameter-blank"]);
  });

  it("needs the evaluation year's energy", () => {
    const [before] = energy().rows;
    expect(codesOf({ ...energy(), rows: [before ?? [], now] })).toEqual([
      "monitoring-measure-missing",
    ]);
  });

  it("needs the energy of every month: blank is not 0", () => {
    const months = Array.from({ length: 12 }, (_, index) => [
      2024,
      index + 1,
      null,
      40,
      1,
      null,
      index === 4 ? null : 20,
    ]);
    const sketch = { ...energy(), rows: [energy().rows[0] ?? [], ...months] };
    expect(score(sketch).withheldFor).toMatchObject([
      { code: "monitoring-measure-missing", facts: { column: "energy", period: "2024-05" } },
    ]);
  });

  it("needs the energy of every month of an earlier year too", () => {
    const months = Array.from({ length: 12 }, (_, index) => [
      2023,
      index + 1,
      null,
      40,
      1,
      null,
      index === 4 ? null : 20,
    ]);
    const sketch = { ...energy(), rows: [...months, energy().rows[1] ?? []] };
    expect(codesOf(sketch)).toEqual(["monitoring-measure-missing"]);
  });

  it("may have gaps where carbon is compared", () => {
    const months = Array.from({ length: 12 }, (_, index) => [
      ...[2024, index + 1, null, 40, 1, null],
      index === 4 ? null : 20,
    ]);
    const sketch = { ...energy(), rows: [energy().rows[0] ?? [], ...months] };
    const carbon = withParameters(sketch, { indicator: "carbon-intensity" });
    expect(codesOf(carbon)).toEqual([]);
    expect(comparisonOf(carbon).evaluation.amount.toFixed()).toBe("480000");
  });

  it("is named where it is what every earlier year lacks", () => {
    const [, now = []] = energy().rows;
    const rows = [[2022, null, null, 1, 1], [2021, null, null, 1, 1], now];
    expect(check({ ...energy(), rows }).problems).toMatchObject([
      { code: "history-too-short", facts: { year: "2024", years: "2021, 2022", lacks: "energy" } },
    ]);
  });

  it("may be missing from a whole earlier year, which then does not count", () => {
    const sketch = { ...energy(), rows: [[2022, null, null, 1, 1], ...energy().rows] };
    expect(standingsOf(sketch)).toEqual([
      [2023, "counted"],
      [2022, "no-figures"],
    ]);
  });

  it("has the unit its heading names", () => {
    const headings = ["年份", "月份", "排放源", "排放量", "产出量", "备注", "能耗量（tce）"];
    expect(codesOf({ ...energy(), headings })).toEqual(["monitoring-unit-differs"]);
    expect(codesOf({ ...energy({ energy_unit: "tce" }), headings })).toEqual([]);
  });
});
