import { tableA1, type IndicatorId } from "./table-a1";

/**
 * What became of an indicator of Table 11 in Table A.1: it is one there, in the category of the same name or in another;
 * or it is none of its own, and what it asks for is scored together with something else.
 */
export type Table11Fate = "kept" | "moved" | "merged";

/** 二级指标 of Table 11, under its 一级指标. */
export interface Table11Row {
  readonly category: string;
  readonly name: string;
  readonly fate: Table11Fate;
  /** The indicator of Table A.1 under which its matter is scored now, as we read both (R1). */
  readonly indicator: IndicatorId;
}

/** Table 11 (12.2): 7 categories and 22 indicators, of which Table A.1 has 6 and 21. */
export const table11: readonly Table11Row[] = [
  { category: "管理职责", name: "最高管理者", fate: "moved", indicator: "1.1" },
  { category: "管理职责", name: "组织机构与职责", fate: "moved", indicator: "1.3" },
  { category: "碳排放管理方针", name: "碳排放管理方针", fate: "moved", indicator: "1.2" },
  { category: "策划", name: "合规性识别", fate: "kept", indicator: "2.5" },
  { category: "策划", name: "碳排放自评", fate: "kept", indicator: "2.4" },
  { category: "策划", name: "碳排放管理目标、指标", fate: "kept", indicator: "2.2" },
  { category: "策划", name: "管理实施方案", fate: "merged", indicator: "2.2" },
  { category: "支持", name: "资源配置", fate: "kept", indicator: "3.3" },
  { category: "支持", name: "理念与能力建设", fate: "kept", indicator: "3.2" },
  { category: "支持", name: "文件和记录", fate: "kept", indicator: "3.1" },
  { category: "运行", name: "采购控制", fate: "kept", indicator: "4.1" },
  { category: "运行", name: "运行控制", fate: "kept", indicator: "4.2" },
  { category: "运行", name: "碳排放核算和报告", fate: "kept", indicator: "4.3" },
  { category: "运行", name: "碳排放交易和履约", fate: "kept", indicator: "4.4" },
  { category: "运行", name: "碳排放信息交流", fate: "moved", indicator: "3.4" },
  { category: "检查", name: "监视、测量与分析", fate: "moved", indicator: "5.1" },
  { category: "检查", name: "合规性评价", fate: "merged", indicator: "2.5" },
  { category: "检查", name: "内部审核", fate: "moved", indicator: "5.2" },
  {
    category: "检查",
    name: "不符合、纠正、纠正措施及预防措施",
    fate: "moved",
    indicator: "6.1",
  },
  { category: "检查", name: "记录控制", fate: "merged", indicator: "3.1" },
  { category: "管理评审", name: "管理评审的输入", fate: "merged", indicator: "5.3" },
  { category: "管理评审", name: "管理评审的输出", fate: "merged", indicator: "5.3" },
];

/** The indicators of Table A.1 that Table 11 does not have. */
export const newInTableA1: readonly IndicatorId[] = tableA1
  .flatMap(({ indicators }) => indicators.map(({ id }) => id))
  .filter((id) => table11.every(({ indicator }) => indicator !== id));
