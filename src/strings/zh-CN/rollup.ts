import type { Ended } from "../../standard/records";
import type { MissingKind, UncountedReason } from "../../faults/rollup";

/** Headings of the overview's tables. */
type OverviewHeading =
  | "scheme"
  | "schemeName"
  | "schemeVersion"
  | "parameters"
  | "workbooks"
  | "sealed"
  | "unsealed"
  | "expired"
  | "ended"
  | "mean"
  | "rank"
  | "organisation"
  | "report"
  | "method"
  | "composite"
  | "grade"
  | "qualitative"
  | "quantitative"
  | "intensity"
  | "outputUnit"
  | "seal"
  | "validUntil"
  | "days"
  | "nonconformities"
  | "missing"
  | "findings"
  | "file"
  | "reason"
  | "detail";

/** Words of the overview of many organisations. */
export interface RollupWords {
  readonly title: string;
  /** What the sheets are called. */
  readonly summary: string;
  readonly ranking: string;
  readonly uncounted: string;
  readonly asOf: (day: string) => string;
  readonly files: (all: number, counted: number) => string;
  readonly schemesNote: string;
  readonly rankingNote: (day: string) => string;
  readonly uncountedNote: string;
  readonly columns: Readonly<Record<OverviewHeading, string>>;
  readonly seals: Readonly<Record<"sealed" | "unsealed", string>>;
  /** since: an ISO date, or "". */
  readonly ended: Readonly<Record<Ended, (since: string) => string>>;
  readonly missing: Readonly<Record<MissingKind, (count: number) => string>>;
  readonly reasons: Readonly<Record<UncountedReason, string>>;
  readonly charts: Readonly<Record<"grades" | "categories", string>>;
  readonly colon: string;
  readonly semicolon: string;
  /** The first sentence, and how many there are besides. */
  readonly andMore: (first: string, more: number) => string;
  /** The file that was counted in place of this one. */
  readonly twice: (file: string) => string;
  /** What the program says of its own error. */
  readonly failed: (fault: string) => string;
}

export const rollup: RollupWords = {
  title: "多组织评价总览",
  summary: "总览",
  ranking: "排名",
  uncounted: "未计入",
  asOf: (day) => `截至 ${day}`,
  files: (all, counted) => `文件 ${all} 个，计入 ${counted} 个，未计入 ${all - counted} 个`,
  schemesNote:
    "同一方案（名称、版本、方法和各项取值都相同）之内才有排名，方案之间不比较。类别一列为各组织得分占应得分之比的平均。",
  rankingNote: (day) =>
    `名次只在同一方案之内。得分由填写内容重新计算。剩余天数自 ${day} 起算，到期当天为 0，负数为已过期。`,
  uncountedNote: "以下文件没有计入任何合计与排名，原因如下。",
  columns: {
    scheme: "方案序号",
    schemeName: "方案名称",
    schemeVersion: "方案版本",
    parameters: "方案取值",
    workbooks: "份数",
    sealed: "已封签",
    unsealed: "未封签",
    expired: "已过期",
    ended: "暂停或撤销",
    mean: "平均综合得分",
    rank: "名次",
    organisation: "组织",
    report: "报告编号",
    method: "定量评价方法",
    composite: "综合得分",
    grade: "等级",
    qualitative: "定性得分",
    quantitative: "定量得分",
    intensity: "碳排放强度（kgCO2e/产出单位）",
    outputUnit: "产出单位",
    seal: "封签",
    validUntil: "有效期至",
    days: "剩余天数",
    nonconformities: "未关闭的不符合",
    missing: "尚缺",
    findings: "与布局不符或可能误导",
    file: "文件",
    reason: "原因",
    detail: "说明",
  },
  seals: { sealed: "已封签", unsealed: "未封签" },
  ended: { suspended: (since) => `暂停 ${since}`, withdrawn: (since) => `撤销 ${since}` },
  missing: {
    "entry-missing": (count) => `应填内容 ${count} 处`,
    "item-without-evidence": (count) => `没有证据 ${count} 项`,
    "site-point-open": (count) => `现场重点未确认 ${count} 项`,
    "nonconformity-unsettled": (count) => `不符合未定纠正或期限 ${count} 项`,
    "difference-without-reason": (count) => `与自评不同而无理由 ${count} 项`,
    "scores-unlike": (count) => `两位评价人员打分不同而未商定 ${count} 项`,
    "consensus-not-followed": (count) => `得分与商定的不同 ${count} 项`,
    "review-unsettled": (count) => `技术复核未解决的问题 ${count} 个`,
    "reviewer-in-team": (count) => `复核人员是评价组成员 ${count} 处`,
  },
  reasons: {
    "not-ours": "不是碳评工作簿",
    withheld: "没有综合得分",
    changed: "封签后被改动",
    "other-version": "其他版本",
    damaged: "已损坏",
    twice: "重复",
    unreadable: "无法读取",
    failed: "碳评自身出错",
  },
  charts: { grades: "各方案的等级分布（按方案序号）", categories: "类别平均得分率（按方案序号）" },
  colon: "：",
  semicolon: "；",
  andMore: (first, more) => `${first}（另有 ${more} 处）`,
  twice: (file) => `与“${file}”是同一份工作簿，填写内容相同，只计一次。`,
  failed: (fault) => `碳评自身出错，请报告：${fault}`,
};
