import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "../../../src/strings/language";
import { paneLanguage, PaneLanguageContext } from "../../../src/taskpane/pane-language";
import { ChangeSection } from "../../../src/taskpane/result/ChangeSection";
import { showChanges } from "../../../src/workflows/shown/show-changes";
import { finished, withParameters, type Sketch } from "../assessment/sketch";
import { standingSketch } from "../scoring/standings";
import { scoredItems } from "../../../src/standard/table-a1";
import { checkedSketch } from "../workflows/shown/checked-book";

/** Full marks but for ten points. */
const ninety = scoredItems.map(({ id, maximum }) =>
  /^2\.2\.1|^2\.3/.test(id) ? 0 : Number(maximum) * 100,
);

/** What the section says of the sketch, a text for each element that has some. */
const textsIn = (language: Language, sketch: Sketch): readonly string[] => {
  const changes = showChanges(checkedSketch(sketch));
  if (!changes) throw new Error("It has no grade.");
  const section = createElement(ChangeSection, { changes, gradeNames: "table", year: "2024" });
  const context = { value: paneLanguage(language) };
  return renderToStaticMarkup(createElement(PaneLanguageContext.Provider, context, section))
    .split(/<[^>]*>/)
    .filter((text) => text.trim() !== "");
};

it("says what the next grade takes, how firm this one is, and within which values", () => {
  const texts = textsIn("zh-CN", standingSketch(ninety, 600_000, 950));
  expect(texts.filter((text) => !/^2\./.test(text))).toEqual([
    "什么会改变结果",
    "距四星，综合得分还差 4.00 分。",
    "定量得分仍为 80 分： 表A.1 还须得 6.67 分，最少涉及 4 项。",
    ...["细则", "须再得", "可再得"],
    ...["+2", "2", "+2", "2", "+2", "2", "+0.67", "2"],
    "若定量得分为 100 分（产出量不变，2024 年不超过 900 tCO2e）： 表A.1 不须再得分。",
    "表A.1 不变时，定量得分须达到 90 分。",
    "表A.1 再少得 10 分，仍为三星。",
    "每一项单独变动而其余不变时，等级仍为三星的范围：",
    ...["参数", "现值", "等级不变"],
    ...["定性评价权重 a1", "0.6", "≥ 0, ≤ 0.999999"],
    ...["100 分下降幅度限值", "10 %", "&gt; 5 %, ≤ 100 %"],
    ...["80 分下降幅度限值", "0 %", "≥ -100 %, ≤ 5 %"],
    "按未修约的数计算；小数位数过多的端点向范围之内取 6 位有效数字。",
  ]);
});

it("says in English where neither points nor the tier alone would do", () => {
  const texts = textsIn("en-US", standingSketch([], 500_000, 1200));
  expect(texts).toContain("Two-star 二星: the composite lacks 30.00 points.");
  expect(texts).toContain(
    "With Table A.1 as it is, not even a quantitative score of 100 would do.",
  );
});

it("says of the best grade that it is, and what it can lose", () => {
  const full = scoredItems.map(({ maximum }) => Number(maximum) * 100);
  const texts = textsIn("zh-CN", standingSketch(full, 600_000, 950));
  expect(texts.slice(0, 3)).toEqual([
    "什么会改变结果",
    "已是最高等级。",
    "表A.1 再少得 3.33 分，仍为四星。",
  ]);
});

it("says what the other rules for items that do not apply would make of it", () => {
  const sketch = {
    ...withParameters(finished, { na_rule: "full-marks" }),
    scores: { "1.1.1": null },
    reasons: { "1.1.1": "没有该类设施" },
  };
  const texts = textsIn("zh-CN", sketch);
  expect(texts.slice(texts.indexOf("不适用项若改用其他计分规则："), -1)).toEqual([
    "不适用项若改用其他计分规则：",
    "不允许不适用：这些项须先评分，之前没有结果。",
    "剔除后折算：综合得分 100.00，四星。",
  ]);
});
