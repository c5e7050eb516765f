import { columnKeys } from "../../standard/column-keys";
import type { MonitoringColumn } from "../../standard/monitoring-columns";
import type { ParameterKey } from "../../standard/parameters";
import { monitoringColumns, type MonitoringWords } from "./monitoring-columns";

/** What a person calls each parameter and each column of the monitoring table. */
export interface Names {
  readonly parameters: Readonly<Record<ParameterKey, string>>;
  readonly columns: Readonly<Record<MonitoringColumn, string>>;
}

/** The headings of the columns. */
export const headings = (words: MonitoringWords): Names["columns"] =>
  Object.fromEntries(columnKeys.map((key) => [key, words[key].heading])) as Names["columns"];

export const names: Names = {
  parameters: {
    year: "评价年度",
    method: "定量评价方法",
    emission_unit: "排放量单位",
    output_unit: "产出量单位",
    repeated_output: "各排放源重复的产出量",
    advanced_value: "行业先进值",
    advanced_unit: "先进值单位",
    advanced_source: "先进值来源",
    advanced_year: "先进值发布年份",
    advanced_boundary: "边界条件是否相同",
    indicator: "对比指标",
    indicator_reason: "选用单位产品能耗的理由",
    energy_unit: "能耗量单位",
    comparison_origin: "对比数据来源",
    limit_full: "100 分下降幅度限值",
    limit_partial: "80 分下降幅度限值",
    weight_qualitative: "定性评价权重 a1",
    weight_quantitative: "定量评价权重 a2",
    na_rule: "不适用项的计分",
    score_step: "打分最小间隔",
    grade_names: "等级名称",
  },
  columns: headings(monitoringColumns),
};
