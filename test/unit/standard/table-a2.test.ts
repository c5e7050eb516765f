import { tableA2 } from "../../../src/standard/table-a2";
import { between, compact } from "./draft";

const columnHeads = "序号一级指标二级指标评分细则实际得分情况分值满分分值";

/** Table A.2 as the draft prints it, put together from our rows. */
const rows = tableA2.map(
  ({ category, indicator, explanation, maximum, tiers: [first, second, third] }, index) =>
    `${index + 1}${category}${indicator}${explanation ?? ""}` +
    `${first.text}**${first.score}${maximum}` +
    `${second.text}**${second.score}${third.text}**${third.score}`,
);

describe("Table A.2", () => {
  it("is the draft's, character by character, the reviewer's note apart", () => {
    expect(
      [columnHeads, ...rows, "总分**100100", "〔审稿批注〕此处数值需要调整，以为照抄北京的"].join(
        "",
      ),
    ).toBe(compact(between("表 A.2 定量评价指标评分细则表", " A.3 评价指标计分权重")));
  });

  it("has tiers of 100, 80 and 60 points in both rows", () => {
    expect(tableA2.map(({ tiers }) => tiers.map(({ score }) => score))).toEqual([
      ["100", "80", "60"],
      ["100", "80", "60"],
    ]);
  });

  it("names each tier after its row, from 1", () => {
    for (const { id, tiers } of tableA2) {
      expect(tiers.map((tier) => tier.id)).toEqual([`${id}.1`, `${id}.2`, `${id}.3`]);
    }
  });
});
