import type { SourceFaultSentences } from "../zh-CN/source-faults";

export const sourceFaults: SourceFaultSentences = {
  empty: () => "There are no data in it. Choose a file with data, or copy and paste again.",
  "file-unreadable": ({ file }) =>
    `The file "${file}" cannot be read: it may have been moved, renamed or deleted since you chose it, or you may not read it. Choose it again.`,
  "encoding-unknown": () =>
    'The file\'s encoding is not recognised, so it was not read. Open it in Excel or WPS, save it as "CSV UTF-8" or .xlsx, then choose that.',
  "encoding-not-supported": ({ encoding }) =>
    `The encoding "${encoding}" is not supported. Use UTF-8, GB18030 (GBK, GB2312), Big5, Shift_JIS, Windows-1252 (Latin-1), UTF-16LE or UTF-16BE, or name none.`,
  "encoding-does-not-fit": ({ encoding }) =>
    `The file's content is not "${encoding}", so it was not read. Choose another encoding, or name none and let Tanping find it.`,
  "quote-not-closed": ({ row }) =>
    `Row ${row} opens a double quote that is never closed, so what follows cannot be told apart. Close or delete the quote, or save the data as .xlsx, then choose the file again.`,
  "quote-misplaced": ({ row }) =>
    `Row ${row} has a double quote that is followed by neither a separator nor the end of the line. A quote inside a cell is written twice: correct the row, or save the data as .xlsx, then choose the file again.`,
  "not-a-workbook": () =>
    "The file is not an .xlsx workbook. Save it as .xlsx or CSV in the program that opens it, then choose that.",
  "old-workbook": () =>
    "This is a workbook of the old format (.xls), which Tanping cannot read. Open it in Excel or WPS, save it as .xlsx, then choose that.",
  "encrypted-workbook": () =>
    "The workbook has a password to open, so Tanping cannot read it. Open it in Excel or WPS, save it without the password, then choose that.",
  "workbook-damaged": () =>
    "The workbook is damaged, so it was not read. Open it in Excel or WPS (repair it if asked) and save it as .xlsx, or fetch the file again, then choose that.",
  "sheet-unreadable": ({ sheet, cell }) =>
    `The sheet "${sheet}" is damaged near cell ${cell}, so it was not read. Open the workbook in Excel or WPS and save it as .xlsx, then choose that.`,
  "formula-without-value": ({ sheet, cell }) =>
    `Cell ${cell} of the sheet "${sheet}" is a formula whose result is not in the file. Open the workbook in Excel or WPS, let it calculate, save it, then choose it again.`,
  "formula-never-calculated": ({ sheet, cell }) =>
    `The formulas of the sheet "${sheet}" were never calculated: from ${cell} on all stored results are 0, and the file asks for a calculation when it is opened. Open it in Excel or WPS, let it calculate, save it, then choose it again.`,
  "too-large": () =>
    "The sheet is larger than Tanping reads at once. Keep only the rows and columns that are needed, or split the file, then choose again.",
};
