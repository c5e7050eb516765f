import type { MisleadingCode, MisleadingFacts } from "../../faults/misleading";

/** One sentence a code: what a reader of the file is shown, then what to do. */
export type MisleadingSentences = {
  readonly [Code in MisleadingCode]: (facts: MisleadingFacts[Code]) => string;
};

const ask = "请移开或删除它，或向封签人索取原件。";

export const misleading: MisleadingSentences = {
  "drawing-over-cells": ({ name }) =>
    `图形“${name}”盖住了这里的内容，打印和预览时看到的是图形。${ask}`,
  "note-over-cells": () => `这张表上有一直显示的批注或控件，可能盖住单元格的内容。${ask}`,
  "picture-in-header": () => `页眉或页脚里有图片，可能盖住打印的内容。${ask}`,
  "drawing-unread": ({ part }) =>
    `图形部件 ${part} 读不出来，不知道它是否盖住了内容。请向封签人索取原件。`,
  "picture-behind": () => `这张表有背景图片，会从空白单元格里透出来。${ask}`,
  "line-without-size": () => "这里的行高或列宽小得看不见内容。请恢复行高和列宽。",
  "text-tiny": ({ size }) => `这里的字号只有 ${size} 磅，看不清内容。请恢复字号。`,
  "text-unseen": ({ color }) =>
    `这里的文字颜色（${color}）与底色几乎相同，看不见内容。请恢复颜色。`,
  "text-in-symbols": ({ font }) =>
    `这里用的是符号字体“${font}”，显示的不是单元格的文字。请恢复字体。`,
  "text-struck": () => "这里的文字带删除线，会被当作作废。请取消删除线。",
  "text-repeated": () => "这里的对齐方式是“填充”，内容会重复显示。请恢复对齐方式。",
  "text-merged-away": ({ text }) =>
    `这个单元格被合并到别的单元格里，其中的“${text}”看不见。请取消合并。`,
  "text-turned": () => "这里的文字被旋转，或缩进到单元格之外，可能看不见。请恢复对齐方式。",
  "not-printed": ({ area }) =>
    `打印区域（${area === "" ? "由公式给出" : area}）不包括这里，打印出来没有这些内容。请恢复打印区域，或运行修复。`,
  "printed-tiny": ({ percent }) =>
    `这张表按 ${percent}% 打印，字小得看不清。请恢复页面的缩放和打印区域。`,
  "out-of-reach": () => "窗格冻结后滚动不到这里，打开文件的人看不见这些内容。请取消冻结窗格。",
  "window-hides": () =>
    "工作簿的窗口被隐藏、最小化，或不显示工作表标签，打开文件的人看不到各张表。请在“视图”和 Excel 选项中恢复。",
  "rows-hidden": () => "表格从这里起有行被隐藏或筛选掉，看到的不是全部。请取消隐藏，清除筛选。",
  "zeros-hidden": () =>
    "这张表设为不显示零值，得分 0 看起来是空白。请在 Excel 选项中恢复显示零值。",
  "stored-differs": ({ stored, computed }) =>
    `文件里保存的结果是“${stored}”，而公式算出的是“${computed}”：预览或手机上看到的是前者。请在 Excel 中重新计算并保存，或向封签人索取原件。`,
  "format-by-condition": ({ format }) =>
    `条件格式的数字格式“${format}”会显示别的内容，而不是单元格的值。请删除这条条件格式。`,
  "look-by-condition": () => "这里的条件格式会隐去文字，或加上图标。请删除这条条件格式。",
  "tip-on-cell": ({ text }) =>
    `指着这个单元格时会显示“${text}”，它不是单元格的内容。请删除这个链接。`,
  "aid-on-cell": ({ text }) =>
    `这里的文字上方会显示拼音“${text}”，它不是单元格的内容。请取消显示拼音字段，或删除拼音。`,
  "prompt-changed": ({ text }) =>
    `选中这里时会显示“${text}”，它不是碳评的提示。请运行修复，或删除这条输入信息。`,
  "header-changed": ({ text }) =>
    `页眉或页脚印着“${text}”，它不是由所填写的内容得来的。请改正页眉页脚。`,
  "property-restates": ({ text }) =>
    `文件属性写着“${text}”，它不是由评分得来的。请在文件信息中删除它。`,
  "format-restates": ({ format }) =>
    `这里的数字格式“${format}”显示的不是单元格的值。请恢复数字格式。`,
  "totals-row": ({ table }) => `表格 ${table} 加了汇总行，会被当作数据。请取消汇总行。`,
  "formulas-on-show": () => "这张表显示的是公式而不是结果。请取消“显示公式”。",
  "precision-as-displayed": () =>
    "工作簿设为“以显示的精度为准”，重新计算会改变数值。请在 Excel 选项中取消它。",
  "sheet-before-ours": () => "打开文件先看到的是这张表，它不是评价的一部分。请把它移到后面或删除。",
  "sheet-named-alike": ({ ours }) => `这张表的名字像“${ours}”，但不是评价的一部分。请改名或删除。`,
  "links-outside": () => "工作簿链接到别的文件，内容可能随之改变。请断开链接。",
  "helpers-on-show": () => "只供公式使用的列被显示出来，会被当作评价的内容。请隐藏它们。",
  "text-in-helpers": ({ text }) =>
    `只供公式使用的列里加了“${text}”，而且显示出来，会被当作评价的内容。请删除它。`,
  "text-beside-table": ({ text }) =>
    `表格旁边写着“${text}”，它不是表格的内容，封签也不包括它。请删除它，或写进表格。`,
};
