import { tableA3 } from "../../../src/standard/table-a3";
import { between, compact } from "./draft";

const { headings, total, parts } = tableA3;

describe("Table A.3", () => {
  it("is the draft's, character by character, with both weights left open", () => {
    const heads: string[] = [headings.total, headings.maximum];
    const cells: string[] = [total.name, total.maximum];
    for (const part of parts) {
      heads.push(headings.part, headings.maximum, headings.weight);
      cells.push(part.name, part.maximum, "**");
    }
    expect([...heads, ...cells].join("")).toBe(compact(between("表 A.3 评价指标计分权重", " B")));
  });

  it.each(parts)("calls the weight of $name what clause 12.5.1 calls it", (part) => {
    const clause = compact(between(" 12.5.1 评价指标计分权重", "12.5.2 成熟度评价结果"));
    expect(clause).toContain(`${part.weightSymbol}——${part.name}权重为**`);
  });
});
