import type { NextPart, NextQuestion } from "../../standard/next-keys";

type Fact =
  | "organisation"
  | "report_no"
  | "date"
  | "year"
  | "composite"
  | "grade"
  | "sealed"
  | "digest"
  | "workbook_id"
  | "copy_id";

/** Words of the next assessment that is made from the last: what is asked, what goes over, the sheet that remembers the last (title ≤ 31 characters), and the pane's part. */
export interface NextWords {
  readonly questions: Readonly<Record<NextQuestion, string>>;
  readonly answers: Readonly<Record<"same" | "changed", string>>;
  readonly parts: Readonly<Record<NextPart, string>>;
  readonly fates: Readonly<Record<"carried" | "afresh", (count: number) => string>>;
  /** Why an answer keeps a part back. */
  readonly because: Readonly<Record<NextQuestion, string>>;
  readonly carried: Readonly<Record<"site" | "look_at" | "nonconformity", string>>;
  readonly carriedOfItem: (what: readonly string[]) => string;
  readonly why: Readonly<
    Record<"scored" | "rescored" | "not-applicable" | "none" | "nonconformity", string>
  >;
  readonly sheet: {
    readonly title: string;
    readonly sheetTitle: string;
    readonly note: string;
    readonly about: string;
    readonly facts: Readonly<Record<Fact, string>>;
    readonly noResult: string;
    readonly unsealed: string;
    readonly asked: string;
    readonly parts: string;
    readonly items: string;
    readonly headings: readonly [string, string, string, string, string, string, string];
  };
  readonly pane: {
    readonly title: string;
    readonly open: string;
    readonly what: string;
    readonly file: string;
    readonly look: string;
    readonly ask: string;
    readonly last: (organisation: string, result: string) => string;
    readonly preview: string;
    readonly columns: Readonly<Record<"item" | "last" | "next", string>>;
    readonly run: string;
    readonly elsewhere: string;
  };
}

export const next: NextWords = {
  questions: {
    boundary: "组织边界、报告边界与评价范围",
    base_year: "基准年（7.5）",
    scheme: "评价方案（方法、权重、界限与各项规则）",
  },
  answers: { same: "与上次相同", changed: "有变化" },
  parts: {
    organisation: "组织名称与地址",
    evaluation: "评价方式、目的、准则、依据与机构",
    boundary: "边界与评价范围",
    scheme: "评价方案与其参数",
    team: "评价组（无利害关系须重新声明）",
    documents: "查阅材料（收到日期须重新填写）",
    points: "现场重点与“看什么、问谁”",
    nonconformities: "未关闭的不符合（已关闭的留在上次的文件）",
    data: "历年监测数据及其单位",
    scores: "得分、不适用、自评、证据与评价记录、现场确认",
    years: "评价年度、先进值、不计入的年份与已确认的数值",
    report: "报告编号、评价时间与日期、编写与批准",
    records: "证据、计划、会议、访谈、第二评分、复核、监督与整改后评分",
  },
  fates: {
    carried: (count) => (count === 0 ? "上次没有可带入的" : `带入 ${count} 项`),
    afresh: (count) =>
      count === 0 ? "重新填写或评价" : `重新填写或评价（上次 ${count} 项，留在上次的文件）`,
  },
  because: {
    boundary: "边界有变化",
    base_year: "基准年有变化",
    scheme: "方案有变化",
  },
  carried: { site: "现场重点", look_at: "看什么、问谁", nonconformity: "未关闭的不符合" },
  carriedOfItem: (what) => `带入${what.join("、")}`,
  why: {
    scored: "重新评价：上次的得分只属于上次评价",
    rescored: "重新评价：整改后曾另行评分，看整改是否保持",
    "not-applicable": "重新判断是否仍不适用",
    none: "重新评价：上次没有得分",
    nonconformity: "重新评价：有未关闭的不符合",
  },
  sheet: {
    title: "上次评价",
    sheetTitle: "上次评价：本工作簿由此建立",
    note: "由碳评在建立本工作簿时照上次的文件写成，供对照；结果按其中的填写内容重新计算，封签照录而没有核对。不参与计分、封签和检查。",
    about: "一、上次的评价",
    facts: {
      organisation: "组织名称",
      report_no: "评价报告编号",
      date: "评价日期",
      year: "评价年度",
      composite: "综合得分",
      grade: "等级",
      sealed: "封签人与时间",
      digest: "封签摘要",
      workbook_id: "工作簿标识",
      copy_id: "副本标识",
    },
    noResult: "没有结果",
    unsealed: "没有封签",
    asked: "二、建立时的回答",
    parts: "三、带入的与须重新填写的",
    items: "四、逐项",
    headings: ["编号", "评分细则", "分值", "上次得分", "整改后", "上次的理由与记录", "这一次"],
  },
  pane: {
    title: "下一次评价",
    open: "由上次评价建立下一次……",
    what: "由上次评价存好的文件，在当前的空工作簿中建立下一次评价：组织、方案、评价组、材料、现场重点与未关闭的不符合可以带入；每项得分都重新评价，上次的得分与记录列在旁边对照。",
    file: "上次评价的工作簿",
    look: "查看逐项去向",
    ask: "先回答：与上次相比",
    last: (organisation, result) => `上次：${organisation}，${result}`,
    preview: "逐项去向",
    columns: { item: "细则", last: "上次", next: "这一次" },
    run: "建立下一次评价",
    elsewhere: "当前工作簿里已有内容，下一次评价不会混进去。请新建一个空工作簿，在那里打开碳评。",
  },
};
