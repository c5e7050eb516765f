import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { Validation, ValidationRule } from "../book/validation";
import { parseSqref } from "@tanping/ooxml/spreadsheet/cell-reference";
import { formulaFromFile } from "./file-formula";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import { decodeCellText } from "@tanping/ooxml/spreadsheet/cell-text";

const kinds: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

/** A number stands for itself, everything else is a formula. */
const readOperand = (text: string): string =>
  /^-?[\d.]+(E[+-]?\d+)?$/i.test(text) ? text : formulaFromFile(text);

const formulaText = (validation: XmlElement, name: string): string =>
  validation.child(name)?.fullText ?? "";

/** A list is either written out in quotation marks or a reference. */
const readList = (validation: XmlElement): ValidationRule => {
  const text = formulaText(validation, "formula1");
  const [, items] = /^"([\s\S]*)"$/.exec(text) ?? [];
  return {
    kind: "list",
    source: items === undefined ? formulaFromFile(text) : items.replaceAll('""', '"'),
    inCellDropDown: !validation.flag("showDropDown"),
  };
};

const readRule = (validation: XmlElement): ValidationRule | null => {
  const { type = "none", operator = "between" } = validation.attributes;
  if (type === "list") return readList(validation);
  const first = formulaText(validation, "formula1");
  if (type === "custom") return { kind: "custom", formula: formulaFromFile(first) };
  const kind = kinds[type];
  if (kind === undefined) return null;
  const second = formulaText(validation, "formula2");
  return {
    kind,
    operator,
    formula1: readOperand(first),
    formula2: second === "" ? null : readOperand(second),
  } as ValidationRule;
};

const words = (validation: XmlElement, name: string): string =>
  decodeCellText(validation.attributes[name] ?? "");

/** A dataValidation element, null when it allows everything and says nothing. */
export const readValidation = (validation: XmlElement): Validation | null => {
  const rule = readRule(validation);
  if (rule === null) return null;
  const { errorStyle = "stop", sqref } = validation.attributes;
  return {
    areas: parseSqref(sqref ?? validation.child("sqref", namespaces.excelFormulas)?.fullText ?? ""),
    rule,
    ignoreBlanks: validation.flag("allowBlank"),
    alert: {
      show: validation.flag("showErrorMessage"),
      style: errorStyle as Validation["alert"]["style"],
      title: words(validation, "errorTitle"),
      message: words(validation, "error"),
    },
    prompt: {
      show: validation.flag("showInputMessage"),
      title: words(validation, "promptTitle"),
      message: words(validation, "prompt"),
    },
  };
};
