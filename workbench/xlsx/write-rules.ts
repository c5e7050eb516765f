import type { ConditionalFormat } from "../book/conditional-format";
import type { Validation, ValidationRule } from "../book/validation";
import { formatSqref } from "./areas-text";
import { writeCondition } from "./conditional-formats/write-condition";
import { formulaToFile } from "./file-formula";
import type { StyleNumbers } from "./write-cells";
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

/** The conditionalFormatting elements of a sheet; a file counts priorities from 1, a book from 0. */
export const writeConditionalFormats = (
  formats: readonly ConditionalFormat[],
  styles: StyleNumbers,
): string =>
  formats
    .map((format) => ({
      format,
      rule: writeCondition(format, () => styles.differential(format.style)),
    }))
    .filter(({ rule }) => rule !== "")
    .map(({ format, rule }) =>
      element("conditionalFormatting", { sqref: formatSqref(format.areas) }, rule),
    )
    .join("");
