/** By what the points of a visit are sorted. */
type Order = "department" | "person" | "place";

/** Words of the list of what is to be seen on site, on its sheet (title ≤ 31 characters) and in the pane. */
export interface SiteWords {
  readonly orders: Readonly<Record<Order, string>>;
  /** The points of no department, person or place. */
  readonly nowhere: Readonly<Record<Order, string>>;
  readonly sheet: {
    readonly title: string;
    readonly sheetTitle: (order: string) => string;
    readonly note: string;
    readonly headings: readonly [string, string, string, string, string, string, string];
    /** What is ticked by hand. */
    readonly box: string;
  };
  /** What is kept of a visit with the item, and of a score that changed by it. */
  readonly kept: {
    readonly seen: (seen: string) => string;
    readonly asked: (asked: string) => string;
    readonly record: (number: string) => string;
    readonly score: (before: string, after: string, reason: string) => string;
  };
  readonly pane: {
    readonly title: string;
    readonly standing: (
      counts: Readonly<Record<"points" | "confirmed" | "refuted", number>>,
    ) => string;
    readonly order: string;
    readonly make: string;
    readonly bring: string;
    readonly bringOf: (item: string) => string;
    readonly answers: Readonly<Record<"yes" | "no" | "", string>>;
    readonly seen: string;
    readonly asked: string;
    readonly record: string;
    readonly place: string;
    readonly date: string;
    readonly dateWrong: string;
    readonly confirmed: string;
    readonly score: (now: string) => string;
    readonly reason: string;
    readonly write: string;
    readonly cancel: string;
  };
}

export const site: SiteWords = {
  orders: { department: "部门", person: "人员", place: "地点" },
  nowhere: {
    department: "（计划和访谈中没有部门）",
    person: "（没有写被询问人）",
    place: "（证据中没有地点）",
  },
  sheet: {
    title: "现场核查清单",
    sheetTitle: (order) => `现场核查清单，按${order}（12.4.3）`,
    note: "由碳评按“现场重点”、评价计划、访谈和证据写成，供打印带到现场手写；改动后请重新建立；不参与计分、封签和检查。看到、问到的带回碳评窗格逐项填写。",
    headings: [
      "编号",
      "现场重点",
      "文件评价发现",
      "部门、人员、地点",
      "看到、问到",
      "记录编号",
      "确认",
    ],
    box: "□ 是\n□ 否",
  },
  kept: {
    seen: (seen) => `看到：${seen}`,
    asked: (asked) => `问：${asked}`,
    record: (number) => `记录编号：${number}`,
    score: (before, after, reason) => `得分由 ${before} 改为 ${after}，理由：${reason}`,
  },
  pane: {
    title: "现场核查",
    standing: ({ points, confirmed, refuted }) =>
      `现场重点 ${points} 项：已确认 ${confirmed} 项，不属实 ${refuted} 项，尚未查看 ${points - confirmed - refuted} 项。`,
    order: "排列",
    make: "建立清单工作表",
    bring: "带回……",
    bringOf: (item) => `${item} 带回现场记录`,
    answers: { yes: "已确认", no: "不属实", "": "未查看" },
    seen: "看到什么",
    asked: "问了谁",
    record: "记录编号",
    place: "地点",
    date: "日期",
    dateWrong: "请输入日期，例如 2026-11-23。",
    confirmed: "确认",
    score: (now) => `得分（现为 ${now}；不改则留空）`,
    reason: "改分的理由",
    write: "写入",
    cancel: "取消",
  },
};
