/** Words of the place of the result: what would change it, and where its numbers come from. */
export interface ResultWords {
  readonly back: string;
  /** Beside a card or a field that the result led to. */
  readonly backToResult: string;
  readonly sourceOf: Readonly<Record<"composite" | "qualitative" | "quantitative", string>>;
  readonly year: (year: string) => string;
  readonly withheld: (count: number) => string;
  readonly change: {
    readonly title: string;
    readonly holds: (grade: string) => string;
    readonly parameter: string;
    readonly now: string;
    readonly range: string;
    readonly exact: string;
    /** The body's other rules for items that do not apply, each with what it would make of the result. */
    readonly rules: string;
    readonly byRule: (facts: Readonly<Record<"rule" | "score" | "grade", string>>) => string;
    readonly withheldByRule: (rule: string) => string;
    readonly spare: (points: string, grade: string) => string;
    readonly best: string;
    readonly missing: (points: string, grade: string) => string;
    readonly quantitativeAlone: (score: string) => string;
    readonly noneAlone: string;
    readonly sameTier: (score: string) => string;
    readonly betterTier: (facts: { score: string; year: string; amount: string }) => string;
    readonly points: (points: string, items: string) => string;
    readonly noPoints: string;
    readonly notEnough: string;
    readonly item: string;
    readonly needed: string;
    readonly winnable: string;
  };
  readonly profile: Readonly<Record<"title" | "category" | "score" | "self" | "marks", string>>;
  readonly waterfall: Readonly<
    Record<"title" | "part" | "points" | "quantitative" | "total" | "rounded", string>
  >;
  readonly intensity: Readonly<Record<"title" | "year" | "value" | "role", string>> & {
    readonly lines: Readonly<Record<"best" | "advanced" | "band" | "full" | "partial", string>>;
    readonly roles: Readonly<Record<"evaluated" | "best" | "counted" | "left-out", string>>;
  };
  readonly item: Readonly<Record<"score" | "self", string>>;
  readonly answers: string;
  readonly noAnswers: string;
  readonly surveillance: {
    readonly title: string;
    readonly line: (facts: Readonly<Record<"date" | "conclusion" | "next", string>>) => string;
    /** Beside the validity of a result that stands. */
    readonly states: Readonly<Record<"valid" | "expired", string>>;
    /** In its place where surveillance ended it, and beside that; since: an ISO date, or "". */
    readonly ended: Readonly<Record<"suspended" | "withdrawn", string>>;
    readonly endedBy: (facts: Readonly<Record<"since" | "until", string>>) => string;
  };
  /** The window for a projector. */
  readonly present: Readonly<Record<"open" | "refused" | "print" | "counts" | "nothing", string>>;
}

export const result: ResultWords = {
  back: "返回",
  backToResult: "回到结果",
  sourceOf: {
    composite: "综合得分从何而来",
    qualitative: "定性得分从何而来",
    quantitative: "定量得分从何而来",
  },
  year: (year) => `${year} 年的强度从何而来`,
  withheld: (count) => `为何还没有结果（${count}）`,
  change: {
    title: "什么会改变结果",
    holds: (grade) => `每一项单独变动而其余不变时，等级仍为${grade}的范围：`,
    parameter: "参数",
    now: "现值",
    range: "等级不变",
    exact: "按未修约的数计算；小数位数过多的端点向范围之内取 6 位有效数字。",
    rules: "不适用项若改用其他计分规则：",
    byRule: ({ rule, score, grade }) => `${rule}：综合得分 ${score}，${grade}。`,
    withheldByRule: (rule) => `${rule}：这些项须先评分，之前没有结果。`,
    spare: (points, grade) => `表A.1 再少得 ${points} 分，仍为${grade}。`,
    best: "已是最高等级。",
    missing: (points, grade) => `距${grade}，综合得分还差 ${points} 分。`,
    quantitativeAlone: (score) => `表A.1 不变时，定量得分须达到 ${score} 分。`,
    noneAlone: "表A.1 不变时，定量得分即使是 100 分也达不到。",
    sameTier: (score) => `定量得分仍为 ${score} 分：`,
    betterTier: ({ score, year, amount }) =>
      `若定量得分为 ${score} 分（产出量不变，${year} 年不超过 ${amount}）：`,
    points: (points, items) => `表A.1 还须得 ${points} 分，最少涉及 ${items} 项。`,
    noPoints: "表A.1 不须再得分。",
    notEnough: "表A.1 即使得满分也达不到。",
    item: "细则",
    needed: "须再得",
    winnable: "可再得",
  },
  profile: {
    title: "各一级指标",
    category: "一级指标",
    score: "得分 / 满分",
    self: "自评",
    marks: "实心条为得分，外框为满分，竖线为自评。",
  },
  waterfall: {
    title: "由各项到综合得分",
    part: "部分",
    points: "综合得分",
    quantitative: "定量（表A.2）",
    total: "合计",
    rounded: "各行修约到两位小数，合计按未修约的数。虚线为各等级的下限。",
  },
  intensity: {
    title: "各年度的强度",
    year: "年份",
    value: "强度",
    role: "说明",
    lines: {
      best: "历史最优",
      advanced: "行业先进值",
      band: "先进值的 1.1 倍",
      full: "得 100 分的上限",
      partial: "得 80 分的上限",
    },
    roles: { evaluated: "评价年度", best: "历史最优", counted: "计入", "left-out": "不计入" },
  },
  item: { score: "得分", self: "自评" },
  answers: "对数据所问的回答与确认",
  noAnswers: "没有须要回答的问题。",
  surveillance: {
    title: "有效期内的监督",
    line: ({ date, conclusion, next }) =>
      [date, conclusion, next && `下次 ${next}`].filter(Boolean).join("；"),
    states: { valid: "有效期内应接受监督", expired: "已过有效期" },
    ended: { suspended: "已暂停", withdrawn: "已撤销" },
    endedBy: ({ since, until }) => `依监督结论${since && `（${since}）`}；原有效期至 ${until}`,
  },
  present: {
    open: "在窗口中演示",
    refused: "没有打开窗口：可能已经打开，被浏览器阻止，或这个 Office 不支持。",
    print: "打印",
    counts: "本页显示打开时的结果；以工作簿为准。",
    nothing: "没有可以演示的结果。",
  },
};
