import type { SourceFaultCode, SourceFaultFacts } from "../../faults/source-fault";

/** One sentence a code: why the file or the pasted block is not read, then the remedy. */
export type SourceFaultSentences = {
  readonly [Code in SourceFaultCode]: (facts: Readonly<SourceFaultFacts[Code]>) => string;
};

export const sourceFaults: SourceFaultSentences = {
  empty: () => "其中没有任何数据。请另选含有数据的文件，或重新复制后粘贴。",
  "file-unreadable": ({ file }) =>
    `文件“${file}”无法读取：选择之后可能已被移动、改名、删除，或没有读取权限。请重新选择。`,
  "encoding-unknown": () =>
    "无法识别文件的编码，文件未读取。请在 Excel 或 WPS 中打开后另存为“CSV UTF-8（逗号分隔）”或 .xlsx，再选择。",
  "encoding-not-supported": ({ encoding }) =>
    `不支持编码“${encoding}”。请改用 UTF-8、GB18030（GBK、GB2312）、Big5、Shift_JIS、Windows-1252（Latin-1）、UTF-16LE 或 UTF-16BE，或不指定编码。`,
  "encoding-does-not-fit": ({ encoding }) =>
    `文件内容不是“${encoding}”编码，文件未读取。请另选编码，或不指定编码、由碳评识别。`,
  "quote-not-closed": ({ row }) =>
    `第 ${row} 行有一个双引号没有配对，其后的内容无法分行。请补上或删去这个双引号，或另存为 .xlsx，再选择。`,
  "quote-misplaced": ({ row }) =>
    `第 ${row} 行有一个双引号，其后既不是分隔符也不是行尾。单元格内的双引号应写成两个；请改正这一行，或另存为 .xlsx，再选择。`,
  "not-a-workbook": () =>
    "文件不是 .xlsx 工作簿。请在能打开它的程序中另存为 .xlsx 或 CSV，再选择。",
  "old-workbook": () =>
    "这是旧格式的工作簿（.xls），碳评不能读取。请在 Excel 或 WPS 中打开并另存为 .xlsx，再选择。",
  "encrypted-workbook": () =>
    "工作簿设有打开密码，碳评不能读取。请在 Excel 或 WPS 中打开，取消密码后另存，再选择。",
  "workbook-damaged": () =>
    "工作簿已损坏，文件未读取。请在 Excel 或 WPS 中打开（必要时修复）并另存为 .xlsx，或重新获取文件，再选择。",
  "sheet-unreadable": ({ sheet, cell }) =>
    `工作表“${sheet}”在单元格 ${cell} 附近已损坏，该表未读取。请在 Excel 或 WPS 中打开并另存为 .xlsx，再选择。`,
  "formula-without-value": ({ sheet, cell }) =>
    `工作表“${sheet}”的单元格 ${cell} 是公式，但文件中没有它的计算结果。请在 Excel 或 WPS 中打开，重新计算后保存，再选择。`,
  "formula-never-calculated": ({ sheet, cell }) =>
    `工作表“${sheet}”的公式从未计算过：自 ${cell} 起保存的结果都是 0，文件要求打开时重新计算。请在 Excel 或 WPS 中打开，重新计算后保存，再选择。`,
  "too-large": () =>
    "工作表过大，超出碳评一次能读取的范围。请只保留需要的行和列，或分成几个文件，再选择。",
};
