import type { ConditionalFormat } from "../book/conditional-format";
import type { Validation, ValidationRule } from "../book/validation";
import { formatSqref } from "./areas-text";
import { formulaToFile } from "./file-formula";
import type { StyleWriter } from "./write-styles";
import { encodeCellText } from "@tanping/ooxml/spreadsheet/cell-text";
import { element, listElement, textElement } from "./xml-writer";

const typeNames = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  list: "list",
  custom: "custom",
} as const;

const operand = (text: string): string => (text.startsWith("=") ? formulaToFile(text) : text);

const listSource = (source: string): string =>
  source.startsWith("=") ? formulaToFile(source) : `"${source.replaceAll('"', '""')}"`;

const formulasOf = (rule: ValidationRule): readonly string[] => {
  if (rule.kind === "list") return [listSource(rule.source)];
  if (rule.kind === "custom") return [operand(rule.formula)];
  return [operand(rule.formula1), ...(rule.formula2 === null ? [] : [operand(rule.formula2)])];
};

const words = (text: string): string | undefined =>
  text === "" ? undefined : encodeCellText(text);

const validationElement = ({ areas, rule, ignoreBlanks, alert, prompt }: Validation): string =>
  element(
    "dataValidation",
    {
      type: typeNames[rule.kind],
      errorStyle: alert.style === "stop" ? undefined : alert.style,
      operator: "operator" in rule && rule.operator !== "between" ? rule.operator : undefined,
      allowBlank: ignoreBlanks || undefined,
      showDropDown: (rule.kind === "list" && !rule.inCellDropDown) || undefined,
      showInputMessage: prompt.show || undefined,
      showErrorMessage: alert.show || undefined,
      errorTitle: words(alert.title),
      error: words(alert.message),
      promptTitle: words(prompt.title),
      prompt: words(prompt.message),
      sqref: formatSqref(areas),
    },
    formulasOf(rule).map((formula, index) => textElement(`formula${index + 1}`, formula)),
  );

/** The dataValidations element of a sheet. */
export const writeValidations = (validations: readonly Validation[]): string =>
  listElement("dataValidations", validations.map(validationElement));

const ruleElement = (format: ConditionalFormat, styles: StyleWriter): string => {
  const { rule, style, priority, stopIfTrue } = format;
  const formulas =
    rule.kind === "custom"
      ? [rule.formula]
      : [rule.formula1, ...(rule.formula2 === null ? [] : [rule.formula2])];
  return element(
    "cfRule",
    {
      type: rule.kind === "custom" ? "expression" : "cellIs",
      dxfId: styles.differential(style),
      priority: priority + 1,
      stopIfTrue: stopIfTrue || undefined,
      operator: rule.kind === "custom" ? undefined : rule.operator,
    },
    formulas.map((formula) => textElement("formula", operand(formula))),
  );
};

/** The conditionalFormatting elements of a sheet; a file counts priorities from 1, a book from 0. */
export const writeConditionalFormats = (
  formats: readonly ConditionalFormat[],
  styles: StyleWriter,
): string =>
  formats
    .map((format) =>
      element(
        "conditionalFormatting",
        { sqref: formatSqref(format.areas) },
        ruleElement(format, styles),
      ),
    )
    .join("");
