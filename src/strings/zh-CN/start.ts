import { scoredItems } from "../../standard/table-a1";

/** Words of the pane before there is an assessment. */
export interface StartWords {
  readonly title: string;
  readonly what: readonly string[];
  readonly benefits: readonly (readonly [name: string, says: string])[];
  readonly again: string;
  readonly close: string;
  readonly begin: string;
  readonly body: string;
  readonly untouched: string;
  readonly language: string;
  readonly create: string;
  readonly open: string;
}

export const start: StartWords = {
  title: "碳评",
  what: [
    "按照团体标准《碳排放管理体系建设与评价指南》（征求意见草案）评价一个组织的碳排放管理体系。",
    "在工作簿里评分、导入监测数据、得出综合得分和星级，最后封签，作为评价报告的附件。",
  ],
  benefits: [
    ["评得快", "一项一张卡片，一项两个键；备注、证据和不符合就在旁边。"],
    ["有依据", "每个数都说明来由和条款；缺什么、错在哪里，点一下就到那个单元格。"],
    ["可核对", "公式在没有碳评的地方照样计算；封签之后填写内容、数据或结果的改动都能查出。"],
  ],
  again: "碳评能做什么",
  close: "关闭",
  begin: "开始评价",
  body: `在当前工作簿中创建评价工作表：评价信息、表A.1（${scoredItems.length} 项，100 分）、表A.2、表A.3、监测数据和不符合清单。`,
  untouched: "已有的工作表和名称都不会被改动。",
  language: "工作表的语言",
  create: "新建评价",
  open: "已有评价工作簿？在 Excel 中打开它，这里会自动显示。",
};
