import { findColumns } from "../../../src/monitoring/columns";
import { gridOf } from "../assessment/sketch";
import type { Row } from "./tables";

const found = (headings: Row) => {
  const grid = gridOf({ sheet: "监测数据", row: 2, column: 0 }, [headings]);
  const { columns, problems } = findColumns(grid);
  const places = Object.entries(columns).map(([key, { index, unit }]) => [key, index, unit]);
  return { places, problems };
};
const needed = ["年份", "产出量"] as const;

describe("a heading", () => {
  it.each([
    ["排放量", null],
    ["Emission", null],
    [" EMISSION ", null],
    ["排放量（tCO2e）", "tCO2e"],
    ["排放量 (t CO₂e)", "tCO2e"],
    ["Emission [kgCO2e]", "kgCO2e"],
    ["排放量()", null],
  ])("%p is the emission's, its unit %p", (heading, unit) => {
    expect(found([...needed, heading]).places).toContainEqual(["emission", 2, unit]);
  });

  it.each([
    ["year", ["年份", "Year"]],
    ["month", ["月份", "Month"]],
    ["source", ["排放源", "Source"]],
    ["emission", ["排放量", "Emission"]],
    ["output", ["产出量", "Output"]],
    ["note", ["备注", "Note"]],
    ["energy", ["能耗量", "Energy"]],
  ] as const)("of %s is known in both languages: %j", (column, headings) => {
    for (const heading of headings) expect(found([heading]).places).toEqual([[column, 0, null]]);
  });

  it.each(["排放量 2", "碳排放量", "（旧）排放量", "排放量（t）旧", "tCO2e", "Emissions", ""])(
    "%p is the user's own",
    (heading) => {
      const { places, problems } = found([...needed, "排放量", heading]);
      expect(places).toHaveLength(3);
      expect(problems).toEqual([]);
    },
  );

  it("in both languages at once is there twice", () => {
    expect(found(["年份", "Year", "排放量", "产出量"]).problems).toMatchObject([
      { code: "monitoring-column-twice", where: { column: 1 }, facts: { text: "A3" } },
    ]);
  });

  it("of month, source, note and energy may be missing", () => {
    expect(found(["年份", "排放量", "产出量"]).problems).toEqual([]);
  });
});
