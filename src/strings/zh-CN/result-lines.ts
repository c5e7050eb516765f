import type { Tier } from "../../standard/table-a2";
import { changes, type ChangeWords } from "./changes";
import { tierLimits, type LimitKind } from "./tier-limits";

/** Words of the result's lines: each number with its reason. */
export interface ResultLineWords {
  readonly none: string;
  /** A tier of Table A.2: the standard's Chinese, or our translation of it (R15). */
  readonly tier: (tier: Pick<Tier, "id" | "text">) => string;
  readonly qualitative: string;
  readonly intensity: string;
  readonly quantitative: string;
  readonly weights: string;
  readonly composite: string;
  readonly grade: string;
  readonly validity: string;
  readonly noDate: string;
  readonly until: (date: string) => string;
  readonly clause: (clause: string) => string;
  readonly points: (earned: string, possible: string) => string;
  readonly against: (facts: { intensity: string; advanced: string; source: string }) => string;
  readonly againstBest: (facts: {
    now: string;
    best: string;
    year: string;
    change: { kind: keyof ChangeWords; percent: string };
    limit: { kind: LimitKind; percent: string };
  }) => string;
  readonly statuses: Readonly<Record<"no-output", string>> & {
    readonly lacks: (measure: string) => string;
    readonly excluded: (reason: string) => string;
    readonly incomplete: (months: string) => string;
  };
  readonly notApplicable: (count: number) => string;
  readonly openParameters: string;
  readonly bands: (bands: string) => string;
}

export const resultLines: ResultLineWords = {
  tier: ({ text }) => text,
  none: "还不能得出的部分显示为“—”。",
  qualitative: "定性得分",
  intensity: "碳排放强度",
  quantitative: "定量得分",
  weights: "权重",
  composite: "综合得分",
  grade: "等级",
  validity: "有效期",
  noDate: "填写评价日期后显示有效期。",
  until: (date) => `至 ${date}`,
  clause: (clause) => `依据 ${clause}`,
  points: (earned, possible) => `得 ${earned} 分，共 ${possible} 分`,
  against: ({ intensity, advanced, source }) =>
    `强度 ${intensity}，先进值 ${advanced}（${source}）`,
  againstBest: ({ now, best, year, change, limit }) => {
    const changed = change.kind === "none" ? "" : ` ${change.percent}`;
    return `${tierLimits.before}${tierLimits.kinds[limit.kind]}${limit.percent}；指标值 ${now}，历史最优 ${year} 年 ${best}，${changes[change.kind]}${changed}`;
  },
  statuses: {
    "no-output": "产出量为 0",
    lacks: (measure) => `没有${measure}`,
    excluded: (reason) => `不计入：${reason}`,
    incomplete: (months) => `缺少月份 ${months}`,
  },
  notApplicable: (count) => `不适用的项（${count}）`,
  openParameters: "草案未规定、由评价机构确定的参数",
  bands: (bands) => `${bands}；按未修约的综合得分比较`,
};
