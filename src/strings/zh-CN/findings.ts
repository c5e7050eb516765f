import type { FindingCode, FindingFacts } from "../../faults/finding";

/** One sentence a code: what differs from the laid-out workbook, then what the repair does or a person has to do. */
export type FindingSentences = {
  readonly [Code in FindingCode]: (facts: FindingFacts[Code]) => string;
};

export const findings: FindingSentences = {
  "sheet-missing": ({ sheet }) =>
    `工作表“${sheet}”已被删除。修复会重新建立它，其中的填写内容须重新填写；能撤销删除的请先撤销。`,
  "sheet-renamed": ({ sheet, title }) =>
    `工作表“${sheet}”已改名为“${title}”，不影响计分。修复会恢复原名。`,
  "sheet-hidden": ({ sheet }) => `工作表“${sheet}”被隐藏。修复会让它重新显示。`,
  "sheet-unprotected": ({ sheet }) =>
    `工作表“${sheet}”的保护已撤销，公式可能被误改。修复会重新保护（无密码）。`,
  "sheet-protected": ({ sheet }) =>
    `工作表“${sheet}”被加了保护，数据表无法增加行。修复会撤销保护。`,
  "sheet-copied": ({ title, sheet }) =>
    `“${title}”是“${sheet}”的副本，不参与计分。不需要时请删除它，以免误填。`,
  "table-missing": ({ table }) =>
    `监测数据的表格 ${table} 已不存在。请撤销删除；或选中标题行和数据，插入表格并命名为 ${table}。`,
  "table-dropped": ({ table }) =>
    `监测数据的表格 ${table} 已不存在（别的程序保存时可能会丢掉它），标题行和数据还在。修复会在原处重新建立表格，不改动数据。`,
  "row-missing": ({ text }) =>
    `“${text}”所在的行已被删除。修复会补上该行，其中的填写内容须重新填写；能撤销删除的请先撤销。`,
  "row-duplicated": ({ item }) =>
    `编号 ${item} 出现不止一次，无法判断以哪一行为准。请核对两行的得分，删除多余的一行。`,
  "rows-reordered": ({ sheet }) =>
    `“${sheet}”各项的次序与标准不同，不影响计分。需要时请按编号列排序。`,
  "row-inserted": () => "各项之间插入了一行，它不参与计分。不需要时请删除它。",
  "column-missing": ({ text }) =>
    `“${text}”一列已被删除。修复会补上该列，其中的填写内容须重新填写；能撤销删除的请先撤销。`,
  "formula-changed": ({ text }) => `此处应为公式，现在是“${text}”。修复会恢复公式。`,
  "text-changed": ({ text, expected }) =>
    `文字应为“${expected}”，现在是“${text}”。修复会恢复原文。`,
  "maximum-changed": ({ text, expected }) =>
    `分值应为 ${expected}，现在是“${text}”。修复会恢复标准的分值。`,
  "content-added": ({ text }) =>
    `此处不应有内容，现在是“${text}”，会被当作评价的一部分。请删除它，或移到另一张工作表。`,
  "lines-hidden": ({ sheet }) =>
    `“${sheet}”打印的部分有行或列被隐藏，看到的不是全部。修复会让它们重新显示。`,
  "value-made-formula": ({ text }) =>
    `此处应是碳评写入的结果，现在是公式“${text}”，以后可能变成别的内容。请重新计分；已封签的，请向封签人索取原件。`,
  "entry-changes-itself": ({ function: called }) =>
    `这里的公式用了 ${called}，结果会自行变化，今天的评分明天可能不同，也不能封签。请改为数值，或改用不会自行变化的公式。`,
  "format-changed": ({ cells, text }) =>
    `${cells} 的数字格式被改为“${text}”，显示的可能不是单元格的值。修复会恢复，不改动填写的内容。`,
  "name-missing": ({ name }) =>
    `名称“${name}”已被删除或不再指向单元格。修复会重新指向原来的单元格。`,
  "name-moved": ({ name, expected }) => `名称“${name}”指向了别处。修复会重新指向 ${expected}。`,
  "name-shadowed": ({ name, sheet }) =>
    `工作表“${sheet}”自有一个名称“${name}”，遮住了工作簿的同名名称：表中的公式会采用它，所见可能有误。修复会删除它。`,
  "entry-moved": ({ name, expected }) =>
    `填写用的名称“${name}”现在指向这里，而不是 ${expected}。请把填写的内容移回 ${expected}，或在名称管理器中改正。`,
  "rule-lost": ({ cells }) =>
    `${cells} 的数据有效性不见了或被改动（粘贴会造成这种情况）。修复会恢复，不改动填写的内容。`,
  "entry-locked": ({ cells }) => `填写单元格 ${cells} 被锁定，无法填写。修复会解锁。`,
  "entry-unlocked": ({ cells }) => `已封签，但单元格 ${cells} 未锁定。修复会重新锁定。`,
  "highlights-lost": ({ sheet }) =>
    `“${sheet}”缺少提示颜色的条件格式。修复会恢复，不改动填写的内容。`,
  "full-text-differs": ({ place }) =>
    `“文字全文”中“${place}”不是所填写的文字，或缺少它。修复会按填写的文字重新列出。`,
};
