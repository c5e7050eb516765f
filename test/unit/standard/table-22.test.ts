import { table22 } from "../../../src/standard/table-22";
import { between, compact } from "./draft";

const clause = between("12.5.2 成熟度评价结果", "表 22 评价结果");
const table = between("表 22 评价结果", " A");

describe("Table 22", () => {
  it("has the draft's names and bounds", () => {
    const names = table22.map(({ name }) => name);
    const bounds = table22.map(({ printedBounds }) => printedBounds);
    expect(table.split("\n").filter(Boolean)).toEqual([
      ["等级", ...names].join(" "),
      ["分数", ...bounds].join(" "),
    ]);
  });

  it("knows the other names the clause's text uses, in its order", () => {
    const others = table22.map(({ alternativeName }) => alternativeName);
    expect(compact(clause)).toContain(`分为${others.join("、")}4个等级`);
  });

  it("starts each grade where its printed bounds start", () => {
    for (const { lowerBound, printedBounds } of table22) {
      expect(printedBounds.split("-")[0]).toBe(lowerBound);
    }
  });

  it("goes from four stars down to one", () => {
    expect(table22.map(({ id, stars }) => [id, stars])).toEqual([
      ["four-star", 4],
      ["three-star", 3],
      ["two-star", 2],
      ["one-star", 1],
    ]);
  });
});
