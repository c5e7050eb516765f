import type { UnusualFacts } from "../../faults/problem";
import type { ConfirmedKey } from "../../standard/confirmed-keys";
import { names } from "./names";

/** What is out of the ordinary, one sentence a key; what to do about it follows. */
export type UnusualSentences = Readonly<
  Record<ConfirmedKey, (facts: Omit<UnusualFacts, "given">) => string>
>;

export const unusual: UnusualSentences = {
  "far-from-advanced": ({ figure, now, other }) =>
    figure === "0"
      ? `评价年度强度为 0，而先进值是 ${other} kgCO2e/产出单位。`
      : `评价年度强度 ${now} 与先进值 ${other} kgCO2e/产出单位相差 ${figure} 倍，可能有单位不对。`,
  "far-from-best": ({ figure, now, other, years }) =>
    figure === "0"
      ? `评价年度指标值为 0，而历史最优年度 ${years} 是 ${other}。`
      : `评价年度指标值 ${now} 与历史最优年度 ${years} 的 ${other} 相差 ${figure} 倍，可能有单位不对。`,
  "years-apart": ({ figure, now, other, years, measure }) =>
    years === now
      ? `${now} 年的${measure && names.columns[measure]}与 ${other} 年相差 ${figure} 倍，可能有单位不对。`
      : `${years} 年各与上一个年度相差约一千或一万倍（倍数之和 ${figure}），可能有单位不对；最早的是 ${now} 年的${measure && names.columns[measure]}。`,
  "advanced-later": ({ now, other }) => `先进值发布于 ${other} 年，晚于评价年度 ${now}。`,
};
