import { resultLines as english } from "../../../src/strings/en-US/result-lines";
import { quoted } from "../../../src/strings/quoted";
import { resultLines as chinese } from "../../../src/strings/zh-CN/result-lines";

const facts = { now: "248.36", best: "200", year: "2022" } as const;
const percent = "24.18 %";
const atLeast = { kind: "fall-at-least", percent: "5 %" } as const;
const atMost = { kind: "rise-at-most", percent: "2 %" } as const;

describe("what is said of an indicator against the best year's", () => {
  it.each([
    [
      { change: { kind: "fall", percent }, limit: atLeast },
      "本评价界限（评价机构确定）：下降 ≥ 5 %；指标值 248.36，历史最优 2022 年 200，下降 24.18 %",
      "Limit set by the assessment body: fall ≥ 5 %. Indicator 248.36 against 200 in the best year 2022: fell by 24.18 %",
    ],
    [
      { change: { kind: "rise", percent }, limit: { kind: "rise-above", percent: "2 %" } },
      "本评价界限（评价机构确定）：升高超过 2 %；指标值 248.36，历史最优 2022 年 200，上升 24.18 %",
      "Limit set by the assessment body: rise > 2 %. Indicator 248.36 against 200 in the best year 2022: rose by 24.18 %",
    ],
    [
      { change: { kind: "none", percent: "0.00 %" }, limit: atMost },
      "本评价界限（评价机构确定）：升高不超过 2 %；指标值 248.36，历史最优 2022 年 200，持平",
      "Limit set by the assessment body: rise ≤ 2 %. Indicator 248.36 against 200 in the best year 2022: unchanged",
    ],
  ] as const)("tells the limit and the change: %j", (its, inChinese, inEnglish) => {
    expect(chinese.againstBest({ ...facts, ...its })).toBe(inChinese);
    expect(english.againstBest({ ...facts, ...its })).toBe(inEnglish);
  });
});

test("a quotation stands in the marks of its language", () => {
  expect(quoted("下降幅度", "zh-CN")).toBe("「下降幅度」");
  expect(quoted("A fall", "en-US")).toBe("“A fall”");
});
