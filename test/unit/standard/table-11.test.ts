import { newInTableA1, table11 } from "../../../src/standard/table-11";
import { tableA1 } from "../../../src/standard/table-a1";
import { between, compact } from "./draft";

const heads = "总体目标一级指标二级指标碳排放管理体系建设与评价的定性评价";
const printed = compact(between("表 11 组织管理体系建设与评价的定性评价指标体系", "12.3 定量评价"));

describe("Table 11", () => {
  it("has the 7 categories and 22 indicators of the draft, no character more or less", () => {
    const words = table11.map(({ category, name }, index) =>
      category === table11[index - 1]?.category ? name : category + name,
    );
    expect(heads + words.join("")).toBe(printed);
    expect([new Set(table11.map(({ category }) => category)).size, table11.length]).toEqual([
      7, 22,
    ]);
  });

  it("says of each whether Table A.1 has it in a category of the same name, in another, or together with something else", () => {
    for (const { category, name, fate, indicator } of table11) {
      const sharing = table11.filter((its) => its.indicator === indicator);
      const now = tableA1.find(({ indicators }) => indicators.some(({ id }) => id === indicator));
      if (fate === "merged") expect([name, sharing.length]).toEqual([name, 2]);
      else expect([name, fate]).toEqual([name, now?.name === category ? "kept" : "moved"]);
    }
  });

  it("gives no indicator of Table A.1 to two that are not merged", () => {
    const own = table11.filter(({ fate }) => fate !== "merged").map(({ indicator }) => indicator);
    expect(new Set(own).size).toBe(own.length);
  });
});

describe("the indicators of Table A.1 that Table 11 does not have", () => {
  it("are risks and opportunities, sources with the base year, and continual improvement", () => {
    expect(newInTableA1).toEqual(["2.1", "2.3", "6.2"]);
  });
});
