import { suggestedSettings } from "../../../src/importing/shape/settings";
import { sourceTable } from "../../../src/importing/shape/source-table";
import type { SourceRows } from "../../../src/importing/shape/layout";
import { analysisOf, drawn, layoutOf, sourceOf, summary } from "./tables";

const unitsOf = (rows: SourceRows) => suggestedSettings(sourceTable(rows, layoutOf(rows))).units;

/** A table under the lines, its measures as the headings name them. */
const under = (lines: string, headings = "排放量|产量") =>
  drawn(`${lines}\n|年份|${headings}|\n|2022|1|2|3|\n|2023|1|2|3|`);

describe("a line above the table", () => {
  it.each([
    ["|某厂统计表|\n||||单位：万吨|", "万吨", "万吨"],
    ["|某厂统计表（单位：万吨）|", "万吨", "万吨"],
    ["|计量单位: tCO2e|", "tCO2e", undefined],
    ["|单位：t CO₂e|", "t CO2e", undefined],
    ["|编制单位：甲公司|||单位：|吨|", "吨", "吨"],
    ["|单位：万吨 制表：张工|", "万吨", "万吨"],
    ["|Emissions 2022 (unit: kt)|", "kt", "kt"],
    ["|单位：吨|\n|单位：t|", "吨", "吨"],
    ["|注：单位为万吨。|", "万吨", "万吨"],
    ["|本表数据单位均为吨|", undefined, undefined],
    ["|排放量单位：tCO2e|", "tCO2e", undefined],
  ])("names the unit of columns that name none: %s", (lines, emission, output) => {
    expect(unitsOf(under(lines))).toEqual({ emission, ...(output && { output }) });
  });

  it.each([
    ["|单位：吨、万元|", "排放量|产值", { emission: "吨", output: "万元" }],
    ["|单位：tCO2e；MWh|", "排放量|发电量", { emission: "tCO2e", output: "MWh" }],
    ["|单位：tCO2e|\n|金额单位：万元|", "排放量|产值", { emission: "tCO2e", output: "万元" }],
    ["|单位：万吨|", "排放量|产值", { emission: "万吨" }],
    ["|单位：万元|", "排放量|产量", {}],
    ["|单位：MWh|", "排放量|产出量", { output: "MWh" }],
    ["|单位：吨标准煤|", "排放量|产量|综合能耗", { energy: "吨标准煤" }],
    ["|单位：万吨|", "排放量|产量|综合能耗", { emission: "万吨", output: "万吨" }],
  ])("%s over %s counts for what can be measured in it", (lines, headings, units) => {
    expect(unitsOf(under(lines, headings))).toEqual(units);
  });

  it("names it below the table as well, in a note at its foot", () => {
    const table = under("|某厂|", "排放量|产量(t)");
    const note = (text: string) => drawn(`||\n|${text}||`);
    const unit = (text: string) => unitsOf([...table, ...note(text)]).emission;
    expect(unit("注：排放量单位为kgCO2e")).toBe("kgCO2e");
    expect(unit("注：排放量不含外购热力")).toBeUndefined();
    expect(
      unitsOf([...table, ...note("单位：kg"), ...drawn("|2024|1|2|")]).emission,
    ).toBeUndefined();
  });

  it.each([
    ["|单位：万吨|||单位：吨|", "排放量|产量", {}],
    ["|编制单位：吨|", "排放量|产量", {}],
    ["|单位：甲公司|", "排放量|产量", {}],
    ["|单位：吨/万元|", "排放量|产量", {}],
  ])("%s over %s says nothing sure", (lines, headings, units) => {
    expect(unitsOf(under(lines, headings))).toEqual(units);
  });

  it("never overrules a heading, a unit row, or a unit nobody knows, and stands in for a remark in brackets", () => {
    expect(unitsOf(under("|单位：万吨|", "排放量(t)|产量（箱）"))).toEqual({
      emission: "t",
      output: "箱",
    });
    expect(unitsOf(under("|单位：万吨|", "排放量（含外购电）|产量"))).toEqual({
      emission: "万吨",
      output: "万吨",
    });
    const rows = drawn("|单位：万吨|\n|年份|排放量|产量|\n||kg||\n|2022|1|2|\n|2023|1|2|");
    expect(unitsOf(rows)).toEqual({ emission: "kg", output: "万吨" });
  });

  it("counts for years across as well, and for each row by what it measures", async () => {
    const rows = drawn("|单位：万吨|\n|指标|2022|2023|\n|排放量|1|2|\n|产量|3|4|\n|产值(元)|5|6|");
    expect(unitsOf(rows)).toMatchObject({ emission: "万吨" });
    expect(summary(await analysisOf(sourceOf(rows))).years).toHaveLength(2);
  });
});
