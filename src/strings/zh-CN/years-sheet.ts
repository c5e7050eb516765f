/** Words of the sheet with the yearly totals and of the chart over it. Its title has ≤ 31 characters. */
export interface YearsSheetWords {
  readonly title: string;
  readonly sheetTitle: string;
  readonly note: string;
  readonly emissionTitle: string;
  readonly outputTitle: string;
  readonly year: string;
  /** The year as the chart names it: one that lacks months has an asterisk. */
  readonly label: string;
  readonly incomplete: string;
  readonly measures: Readonly<Record<"emission" | "output" | "intensity", string>>;
  /** What a column or an axis shows, with its unit where that is known. */
  readonly withUnit: (measure: string, unit: string) => string;
}

export const yearsSheet: YearsSheetWords = {
  title: "年度汇总",
  sheetTitle: "各年度的排放量、产出量与碳排放强度",
  note: "由监测数据表按年合计，随数据重新计算。在窗格中按“在表上画图”时重新生成：年份或单位有增减变动后请再画一次。#N/A 表示该年没有这一数值，图中留空；* 表示该年缺月。",
  emissionTitle: "各年度的排放量与碳排放强度",
  outputTitle: "各年度的产出量",
  year: "年份",
  label: "图中的年份",
  incomplete: "* 缺月",
  measures: { emission: "排放量", output: "产出量", intensity: "碳排放强度" },
  withUnit: (measure, unit) => (unit === "" ? measure : `${measure}（${unit}）`),
};
