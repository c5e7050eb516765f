import { withCode } from "./refusal-code";

const invalid = withCode("InvalidArgument");
const impossible = withCode("InvalidOperation");
const taken = withCode("ItemAlreadyExists");
const missing = withCode("ItemNotFound");

/** A text of a validation whose length is limited. */
export type RuleText = "alertTitle" | "alertMessage" | "promptTitle" | "promptMessage" | "list";

const ruleTexts: Readonly<Record<RuleText, string>> = {
  alertTitle: "alert's title",
  alertMessage: "alert's message",
  promptTitle: "prompt's title",
  promptMessage: "prompt's message",
  list: "list",
};

/** What cannot be done with tables, names, rules and charts. */
export const objectRefusals = {
  noTable: missing((id: string) => `There is no table "${id}".`),
  tableOffSheet: invalid(() => "The table would leave the sheet."),
  tableOverMerge: impossible(() => "A table cannot overlap merged cells."),
  tableOverTable: impossible(() => "A table cannot overlap another table."),
  tableOverFilter: impossible(() => "A table cannot overlap a part of a filtered range."),
  tableWithoutRows: impossible(
    (name: string) => `The table "${name}" must keep its header row and at least one row of data.`,
  ),
  tableWithoutFilter: impossible((name: string) => `The table "${name}" has no filter.`),
  tableHeaderMoved: invalid(() => "The header must stay in its row and the new area must overlap."),
  tableTooSmall: invalid(() => "A table has at least one row of data."),
  noName: missing((name: string) => `There is no name "${name}".`),
  nameTaken: taken((name: string) => `The name "${name}" is taken.`),
  nameTooLong: invalid(() => "A name holds at most 255 characters."),
  nameMalformed: invalid(
    (name: string) =>
      `"${name}" is not a name: names begin with a letter or underscore and hold letters, digits, "." and "_".`,
  ),
  nameReadsOtherwise: invalid(
    (name: string) => `"${name}" is not a name: it reads as something else in a formula.`,
  ),
  ruleWithoutFormula: invalid(() => "A validation rule lacks a formula."),
  ruleTextTooLong: invalid(
    (what: RuleText, limit: number) =>
      `A validation ${ruleTexts[what]} holds at most ${limit} characters.`,
  ),
  noFormat: missing((id: string) => `There is no conditional format "${id}".`),
  formatWithoutCells: invalid(() => "A conditional format covers at least one cell."),
  noChart: missing((id: string) => `There is no chart "${id}".`),
  chartNameBlank: invalid(() => "A chart needs a name."),
  chartNameTaken: taken((name: string) => `A chart is already called "${name}".`),
  chartWithoutPrimary: impossible(() => "One series of a chart must stay on its primary axis."),
  customXmlMissing: missing((id: string) => `There is no custom XML part ${id}.`),
  linkEmpty: invalid(() => "A hyperlink needs an address or a place in the workbook."),
  linkTooLong: invalid((most: number) => `A hyperlink's address has at most ${most} characters.`),
  linkTipTooLong: invalid((most: number) => `A hyperlink's tip has at most ${most} characters.`),
  styleMissing: missing((name: string) => `There is no style "${name}".`),
  styleUnknown: invalid((name: string) => `There is no style "${name}".`),
  styleNameLength: invalid(() => "A style's name has 1 to 255 characters."),
  styleNameTaken: taken((name: string) => `There is a style "${name}" already.`),
  styleBuiltIn: impossible((name: string) => `The style "${name}" comes with Excel and stays.`),
  linesUngrouped: impossible(() => "None of these lines is in a group."),
  groupsTooDeep: impossible(() => "Excel has 8 levels of groups at most."),
  transposedReferences: withCode("NotImplemented")(
    () => "Transposing mixed or whole-line references is not implemented.",
  ),
  blanksSkippedAmongRules: withCode("NotImplemented")(
    () =>
      "Skipping blanks is not implemented for cells with merges, validation, conditional formats or links.",
  ),
  chartOffSheet: invalid(() => "A chart must lie on the sheet, its end after its start."),
};
