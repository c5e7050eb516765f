import { gradeName } from "../../../src/scoring/grade-name";
import { patchFor } from "../../../src/sheets/report-patch";
import { sheetLanguage } from "../../../src/sheets/sheet-language";
import { table22 } from "../../../src/standard/table-22";
import { tableA1 } from "../../../src/standard/table-a1";
import { finished, score, withParameters, type Sketch } from "../assessment/sketch";

/** Table 22 and the list in 12.5.2, as printed, best grade first. */
const printed = [
  [100, "四星", "三星"],
  [85, "三星", "二星"],
  [70, "二星", "一星"],
  [0, "一星", "不合格"],
] as const;

/** A composite of the points, all from Table A.1. */
const earning = (points: number): Sketch => {
  let left = points;
  const items = tableA1.flatMap(({ indicators }) => indicators.flatMap(({ items: its }) => its));
  const scores = items.map(({ id, maximum }) => {
    const earned = Math.min(left, Number(maximum));
    left -= earned;
    return [id, earned] as const;
  });
  return {
    ...withParameters(finished, { weight_qualitative: 1, weight_quantitative: 0 }),
    scores: Object.fromEntries(scores),
  };
};
const context = {
  language: sheetLanguage("zh-CN"),
  time: "2024-05-01T08:00:00+08:00",
  state: "",
};
const gradeWritten = (points: number, names: string) =>
  patchFor(score(withParameters(earning(points), { grade_names: names })), context).get(
    "tanping_result_grade",
  );

describe.each(printed)("a composite of %d (12.5.2, R10)", (points, table, text) => {
  it(`is written as ${table} by the names of Table 22`, () => {
    expect(gradeWritten(points, "四星至一星（表22）")).toBe(table);
  });

  it(`is written as ${text} where the scheme takes the names of the text`, () => {
    expect(gradeWritten(points, "三星至不合格（12.5.2）")).toBe(text);
  });

  it(`is told as ${table}, or as ${text} where the scheme takes the names of the text`, () => {
    const told = (names: string) =>
      gradeName(score(withParameters(earning(points), { grade_names: names })));
    expect([told("四星至一星（表22）"), told("三星至不合格（12.5.2）")]).toEqual([table, text]);
  });

  it("has the names that the standard prints", () => {
    expect(table22.map(({ name, alternativeName }) => [name, alternativeName])).toEqual(
      printed.map(([, name, alternative]) => [name, alternative]),
    );
  });
});

it("without a composite there is no name", () => {
  expect(gradeName(score(withParameters(finished, { weight_qualitative: null })))).toBeNull();
});
