/** What a comparison is of: the last assessment and this one, or before and after re-scoring. */
type Kind = "assessments" | "rescoring";

/** Words of the sheet that compares two assessments item by item (title ≤ 31 characters), and of the pane's part about it. */
export interface ComparisonWords {
  readonly title: string;
  readonly sheetTitle: Readonly<Record<Kind, string>>;
  readonly note: Readonly<Record<Kind, string>>;
  readonly results: string;
  readonly resultHeadings: readonly [string, string, string, string];
  readonly figures: Readonly<
    Record<"qualitative" | "quantitative" | "composite" | "grade" | "intensity", string>
  >;
  readonly categories: string;
  readonly settings: string;
  readonly sameSettings: string;
  readonly items: string;
  readonly headings: readonly [string, string, string, string, string, string, string];
  readonly pane: {
    readonly title: string;
    readonly what: string;
    readonly start: string;
    readonly file: string;
    readonly run: string;
    readonly close: string;
    readonly done: (counts: Readonly<Record<"better" | "worse" | "settings", number>>) => string;
    readonly rescored: (counts: { readonly items: number }) => string;
    readonly runRescored: string;
  };
}

export const comparison: ComparisonWords = {
  title: "比较",
  sheetTitle: { assessments: "两次评价逐项比较", rescoring: "整改前后逐项比较" },
  note: {
    assessments:
      "由碳评按建立时的内容写成：前为所选的上一次评价，后为本工作簿；改动后请重新建立。边界、方案或方法不同的，得分不一定可比。不参与计分、封签和检查。",
    rescoring:
      "由碳评按建立时的内容写成：前为表A.1 的得分，后为“整改后评分”代入之后；封签的结果不变。不参与计分、封签和检查。",
  },
  results: "一、结果",
  resultHeadings: ["项目", "前", "后", "差"],
  figures: {
    qualitative: "定性得分",
    quantitative: "定量得分",
    composite: "综合得分",
    grade: "等级",
    intensity: "碳排放强度（kgCO2e/产出单位）",
  },
  categories: "二、一级指标得分",
  settings: "三、评价信息与参数的不同",
  sameSettings: "没有不同。",
  items: "四、逐项得分",
  headings: ["编号", "评分细则", "分值", "前", "后", "差", "理由"],
  pane: {
    title: "比较",
    what: "与上一次评价逐项比较：选择上一次评价的文件，在本工作簿建立“比较”工作表，写明得分、结果与方案的不同。",
    start: "与上一次评价比较……",
    file: "上一次评价的工作簿",
    run: "建立比较",
    close: "关闭",
    done: ({ better, worse, settings }) =>
      `已建立“比较”工作表：提高 ${better} 项，降低 ${worse} 项，评价信息与参数不同 ${settings} 处。`,
    rescored: ({ items }) => `整改后评分 ${items} 项；封签的结果不变。`,
    runRescored: "比较整改前后",
  },
};
