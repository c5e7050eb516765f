import type { RefusalSentences } from "../../../book/refusals/refusal";

const ruleTexts = {
  alertTitle: "title of a validation's error alert",
  alertMessage: "text of a validation's error alert",
  promptTitle: "title of a validation's input message",
  promptMessage: "text of a validation's input message",
  list: "list of a validation",
};

export const refusalsEnUs: RefusalSentences = {
  sheetProtected: () =>
    "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be asked for a password.",
  sheetProtectedAlready: (sheet) => `The sheet “${sheet}” is protected already.`,
  sheetNotProtected: (sheet) => `The sheet “${sheet}” is not protected.`,
  workbookProtected: () =>
    "The workbook's structure is protected, so its sheets cannot change. Unprotect the workbook first.",
  workbookProtectedAlready: () => "The workbook is protected already.",
  passwordWrong: () => "The password isn't right. Check upper and lower case and try again.",
  passwordUncheckable: (algorithm) => `A password hashed with ${algorithm} cannot be checked here.`,
  noSheet: () => "This sheet is no longer there.",
  sheetNameBlank: () => "A sheet's name cannot be blank.",
  sheetNameTooLong: () => "A sheet's name holds at most 31 characters.",
  sheetNameCharacters: () => "A sheet's name cannot hold any of : \\ / ? * [ ].",
  sheetNameApostrophe: () => "A sheet's name cannot begin or end with an apostrophe (').",
  sheetNameReserved: () => "Excel keeps the name “History” for itself.",
  sheetNameTaken: (name) => `There is a sheet “${name}” already. Choose another name.`,
  sheetVeryHidden: (name) =>
    `An add-in has hidden the sheet “${name}” from the menus; it must be shown first.`,
  sheetHidden: (name) => `The sheet “${name}” is hidden.`,
  lastVisibleSheet: () => "A workbook must contain at least one visible sheet.",
  noSheetPosition: (position) => `There is no place number ${position + 1} among the sheets.`,
  printAreaOffSheet: () => "The print area goes beyond the sheet.",
  propertyTooLong: (limit) => `A custom property holds at most ${limit} characters.`,

  validationObjects: (words) =>
    words || "This value doesn't match the data validation rules of this cell.",
  shapesDiffer: () => "What is to be written has not as many rows or columns as the range.",
  valueUnstorable: (value) => `A cell cannot hold ${value}.`,
  textTooLong: (limit) => `A cell holds at most ${limit} characters.`,
  mergeTorn: () => "A part of a merged cell cannot be changed.",
  mergeOfPart: () => "A part of a merged area cannot be merged.",
  mergeInTable: () => "Cells of a table cannot be merged.",
  pushedOffSheet: () => "Nothing can be inserted: filled cells would leave the end of the sheet.",
  partMoved: () => "This cannot be done: it would tear merged cells or a table apart.",
  filteredCellsMoved: () =>
    "The workbench cannot move cells of a filtered range. Clear the filter first.",
  movedAcrossFiltered: () =>
    "Cells cannot be moved across rows that a filter hides. Clear the filter first.",
  areaOffSheet: () => "This area goes beyond the sheet.",
  activeCellOutside: () => "The active cell is outside the selection.",
  sortedByOutside: () => "The column to sort by is outside the area.",
  sortedMerges: () => "To sort, all merged cells need to be the same size.",
  sortedFiltered: () =>
    "The workbench cannot sort only the rows that a filter shows. Clear the filter first.",
  sizeOutside: (limit) => `A size lies between 0 and ${limit} points.`,
  noSuchLines: (count, what, first) => `There are no ${count} ${what} from number ${first + 1} on.`,

  noTable: () => "This table is no longer there.",
  tableOffSheet: () => "The table would go beyond the sheet.",
  tableOverMerge: () => "A table cannot overlap merged cells.",
  tableOverTable: () => "A table cannot overlap another table.",
  tableOverFilter: () => "A table cannot overlap a part of a filtered range.",
  tableWithoutRows: (name) =>
    `The table “${name}” must keep its header row and at least one row of data.`,
  tableWithoutFilter: (name) => `The table “${name}” has no filter.`,
  tableHeaderMoved: () =>
    "The header must stay in its row and the new area must overlap the table.",
  tableTooSmall: () => "A table has at least one row of data.",
  noName: (name) => `There is no name “${name}”.`,
  nameTaken: (name) => `The name “${name}” is taken.`,
  nameTooLong: () => "A name holds at most 255 characters.",
  nameMalformed: (name) =>
    `“${name}” is no name: names begin with a letter or underscore and hold only letters, digits, periods and underscores.`,
  nameReadsOtherwise: (name) => `“${name}” is no name: it means something else in a formula.`,
  ruleWithoutFormula: () => "The data validation rule lacks a formula.",
  ruleTextTooLong: (what, limit) => `The ${ruleTexts[what]} holds at most ${limit} characters.`,
  noFormat: () => "This conditional format is no longer there.",
  formatWithoutCells: () => "A conditional format covers at least one cell.",
  noChart: () => "This chart is no longer there.",
  chartNameBlank: () => "A chart needs a name.",
  chartNameTaken: (name) => `There is a chart “${name}” already.`,
  customXmlMissing: (id) => `There is no custom XML part ${id}.`,
  linkEmpty: () => "A hyperlink needs an address or a place in the workbook.",
  linkTooLong: (most) => `A hyperlink's address has at most ${most} characters.`,
  linkTipTooLong: (most) => `A hyperlink's tip has at most ${most} characters.`,
  styleMissing: (name) => `There is no style “${name}”.`,
  styleUnknown: (name) => `There is no style “${name}”.`,
  styleNameLength: () => "A style's name has 1 to 255 characters.",
  styleNameTaken: (name) => `There is a style “${name}” already.`,
  styleBuiltIn: (name) => `The style “${name}” comes with Excel and stays.`,
  linesUngrouped: () => "None of these rows or columns is in a group.",
  groupsTooDeep: () => "Groups have 8 levels at most.",
  transposedReferences: () =>
    "The workbench does not transpose mixed references or those to whole rows and columns.",
  blanksSkippedAmongRules: () =>
    "The workbench cannot skip blanks when it copies cells with merges, validation, conditional formats or links.",
  chartWithoutPrimary: () => "One series of a chart must stay on its primary axis.",
  chartOffSheet: () => "A chart must lie on the sheet, its end after its start.",

  formulaBeginsOtherwise: () => "A formula begins with an equals sign (=).",
  formulaTooLong: (limit) => `A formula has at most ${limit} characters.`,
  formulaTextTooLong: (limit) => `A text in a formula has at most ${limit} characters.`,
  formulaTooDeep: (levels) => `Functions nest at most ${levels} levels deep.`,
  formulaUnquoted: () => "A quotation mark is missing.",
  formulaMalformed: () => "Check its brackets, commas and operators.",
  formulaCallsNoFunction: () => "Only a function's name may stand before a bracket.",
  formulaWithLet: () => "The workbench does not support LET and LAMBDA.",
  formulaOverSheets: (reference) =>
    `${reference} refers to several sheets, which the workbench does not support.`,
  formulaWithUnion: () => "The workbench does not support unions of ranges.",
  functionUnsupported: (name) => `The workbench does not support the function ${name}.`,
  argumentsTooFew: (name) => `The function ${name} has too few arguments.`,
  argumentsTooMany: (name) => `The function ${name} has too many arguments.`,
};
