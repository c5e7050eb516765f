import { UnreadablePackage } from "../unreadable-package";
import { cellNumber } from "./cell-number";
import { decodeCellText } from "./cell-text";
import { type DateSystem, serialOfMoment } from "./date-serial";
import type { FileCell } from "./sheet-data-listener";

/** What a cell's elements say it holds: nothing, a number, a text, a truth or an error. */
export type StoredValue = null | number | string | boolean | { readonly error: string };

const fault = (text: string, what: string): UnreadablePackage =>
  new UnreadablePackage("value-malformed", `${text} is no ${what}.`);

const isoMoment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** Strict files may write a date as ISO 8601. */
const serialOf = (text: string, system: DateSystem): number => {
  if (!isoMoment.test(text)) throw fault(text, "date");
  const zone = /Z|[+-]\d\d:?\d\d$/.test(text) ? "" : "Z";
  const moment = Date.parse(text.includes("T") ? text + zone : text);
  if (Number.isNaN(moment)) throw fault(text, "date");
  return serialOfMoment(moment, system);
};

const truths: Readonly<Record<string, boolean>> = { 0: false, 1: true };

const truthOf = (text: string): boolean => {
  const truth = truths[text];
  if (truth === undefined) throw fault(text, "truth");
  return truth;
};

/** "#N/A", "#DIV/0!", and those that later Excels have. */
const errorOf = (text: string): { readonly error: string } => {
  if (!/^#[A-Z0-9/_]+[!?]?$/.test(text)) throw fault(text, "error");
  return { error: text };
};

/** Of a text that no formula gives, some programs undo Excel's escapes and some do not. */
const textOf = (text: string, formula: FileCell["formula"]): string => {
  const plain = decodeCellText(text);
  if (formula === null && plain !== text && !/[\0-\x1f]/.test(plain))
    throw new UnreadablePackage("ambiguous", `${text} is written with escapes.`);
  return plain;
};

/** The value of a cell; `shared` tells a shared string by what the cell says of it. Throws UnreadablePackage. */
export const storedValue = (
  { type, value: text, inline, formula }: Pick<FileCell, "type" | "value" | "inline" | "formula">,
  shared: (number: string) => string,
  system: DateSystem,
): StoredValue => {
  if (type === "inlineStr") return inline?.text ?? "";
  if (text === null || (text === "" && type !== "str")) return null;
  switch (type) {
    case "s":
      return shared(text);
    case "b":
      return truthOf(text);
    case "str":
      return textOf(text, formula);
    case "e":
      return errorOf(text);
    case "d":
      return serialOf(text, system);
    default:
      return cellNumber(text);
  }
};
