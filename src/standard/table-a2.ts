import type { EvaluationClause } from "./evaluation-clause";

/** By the industry's advanced value where one is published, else by the organisation's own history. */
export type MethodId = "advanced" | "historical";

export type TierId = `${MethodId}.${1 | 2 | 3}`;

/** One of the three lines of a row's 评分细则, worded as printed. */
export interface Tier {
  readonly id: TierId;
  readonly text: string;
  /** 分值: what an organisation in this tier scores. */
  readonly score: string;
}

export interface Method {
  readonly id: MethodId;
  /** 一级指标 */
  readonly category: string;
  /** 二级指标 */
  readonly indicator: string;
  /** What the draft prints above the tiers. */
  readonly explanation: string | null;
  /** 满分分值 */
  readonly maximum: string;
  readonly place: string;
  readonly clause: EvaluationClause;
  readonly paragraph: "a" | "b";
  readonly tiers: readonly [Tier, Tier, Tier];
}

/**
 * Table A.2, 定量评价指标评分细则. The three tiers of the second row carry the same words, which the reviewer
 * marked as to be changed: the limits between them are open parameters (reading R7).
 */
export const tableA2: readonly [Method, Method] = [
  {
    id: "advanced",
    category: "碳排放强度",
    indicator: "有行业先进值",
    explanation: null,
    maximum: "100",
    place: "附录A 表A.2",
    clause: "12.3.2",
    paragraph: "a",
    tiers: [
      { id: "advanced.1", text: "1.小于或等于最新的行业先进值；", score: "100" },
      { id: "advanced.2", text: "2.大于最新行业先进值10%以内（含10%）；", score: "80" },
      { id: "advanced.3", text: "3.大于最新行业先进值10%以上", score: "60" },
    ],
  },
  {
    id: "historical",
    category: "碳排放强度或单位产品能耗限额",
    indicator: "无行业先进值",
    explanation:
      "优先采用碳排放强度指标，优先采用本地数据。若查找无相关数据，可采取历史法，组织最优年度指标值下降一定幅度。",
    maximum: "100",
    place: "附录A 表A.2",
    clause: "12.3.2",
    paragraph: "b",
    tiers: [
      {
        id: "historical.1",
        text: "1.评价年度与历史最优年度相比，下降幅度在10%以上。",
        score: "100",
      },
      {
        id: "historical.2",
        text: "2.评价年度与历史最优年度相比，下降幅度在10%以上。",
        score: "80",
      },
      {
        id: "historical.3",
        text: "3.评价年度与历史最优年度相比，下降幅度在10%以上。",
        score: "60",
      },
    ],
  },
];
