/** Words of the place of data and parameters. */
export interface ParameterWords {
  readonly data: string;
  readonly method: string;
  readonly weights: string;
  readonly scheme: string;
  readonly years: string;
  readonly noYears: string;
  readonly yearColumns: Readonly<Record<"year" | "emission" | "output" | "intensity", string>>;
  readonly openDraft: string;
  readonly unusual: string;
  readonly unusualReason: string;
  readonly confirm: string;
  readonly fill: string;
  readonly choose: string;
  readonly showSheet: string;
  readonly saveScheme: string;
  readonly loadScheme: string;
  readonly noScheme: (file: string) => string;
  readonly locked: string;
}

export const parameters: ParameterWords = {
  data: "监测数据",
  method: "定量评价",
  weights: "权重",
  scheme: "评价方案",
  years: "各年度（合计后相除）",
  noYears: "监测数据表还是空的。",
  yearColumns: { year: "年份", emission: "排放量", output: "产出量", intensity: "强度" },
  openDraft: "标准草案未规定，由评价机构确定",
  unusual: "须确认的数值",
  unusualReason: "数值无误的理由",
  confirm: "确认无误",
  fill: "常用值：",
  choose: "请选择",
  showSheet: "打开监测数据表",
  saveScheme: "导出方案",
  loadScheme: "载入方案",
  noScheme: (file) =>
    `“${file}”不是碳评的评价方案文件，没有载入任何内容。请选择由“导出方案”得到的 .json 文件。`,
  locked: "工作簿已封签，参数不能修改。",
};
