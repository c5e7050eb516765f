import {
  isRange,
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  tokenize,
  tokenTypes,
  type RangeA1,
  type ReferenceStruct,
} from "@borgar/fx";
import { quoteSheetName } from "../address";
import { remembering } from "@tanping/ooxml/remembering";

const sheetPrefix = /^(?:'((?:[^']|'')+)'|([^'![\]]+))!/;

/** A reference's sheet prefix and what follows it; null without one, or when it names another workbook. */
const splitPrefix = (text: string): { sheetName: string; prefix: string; rest: string } | null => {
  const match = sheetPrefix.exec(text);
  const sheetName = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  if (match === null || sheetName === undefined || sheetName.includes("[")) return null;
  return { sheetName, prefix: match[0], rest: text.slice(match[0].length) };
};

const tokensOf = remembering((formula) => tokenize(formula, { mergeRefs: true }));

const mapTokens = (
  formula: string,
  rewrite: (token: { readonly type: string; readonly value: string }) => string,
): string =>
  tokensOf(formula)
    .map((token) => rewrite(token))
    .join("");

const isReferenceType = (type: string): boolean =>
  isRange({ type }) || type === tokenTypes.REF_NAMED || type === tokenTypes.REF_STRUCT;

/** Every reference of a formula as it is written: cells, names and structured ones. */
export const referenceTexts = (formula: string): readonly string[] =>
  tokensOf(formula)
    .filter(({ type }) => isReferenceType(type))
    .map(({ value }) => value);

/** A range of a formula, and the name of its sheet where the formula says it. */
export interface NamedRange {
  readonly range: RangeA1;
  readonly sheetName: string | null;
}

/** The formula with every A1 range, and its sheet, rewritten; null makes it #REF!. Ranges in other workbooks stay. */
export const mapNamedRanges = (
  formula: string,
  rewrite: (named: NamedRange) => NamedRange | null,
): string =>
  mapTokens(formula, ({ type, value }) => {
    if (!isRange({ type })) return value;
    const split = splitPrefix(value);
    const parsed = parseA1Ref(split?.rest ?? value, { allowNamed: false });
    if (parsed === undefined || !("range" in parsed) || (parsed.context ?? []).length > 0)
      return value;
    const before = { range: parsed.range, sheetName: split?.sheetName ?? null };
    const after = rewrite(before);
    if (after === null) return "#REF!";
    if (after.range === before.range && after.sheetName === before.sheetName) return value;
    return `${prefixFor(after, before, split?.prefix)}${stringifyA1Ref({ range: after.range })}`;
  });

const prefixFor = (after: NamedRange, before: NamedRange, prefix = ""): string => {
  if (after.sheetName === before.sheetName) return prefix;
  return after.sheetName === null ? "" : `${quoteSheetName(after.sheetName)}!`;
};

/** The formula with every A1 range rewritten; null makes it #REF!. Ranges in other workbooks stay. */
export const mapRanges = (
  formula: string,
  rewrite: (range: RangeA1, sheetName: string | null) => RangeA1 | null,
): string =>
  mapNamedRanges(formula, (named) => {
    const range = rewrite(named.range, named.sheetName);
    return range && { ...named, range };
  });

/** The formula with the sheet of every qualified reference rewritten; null makes the reference #REF!. */
export const mapSheetNames = (
  formula: string,
  rewrite: (sheetName: string) => string | null,
): string =>
  mapTokens(formula, ({ type, value }) => {
    const isContext = type === tokenTypes.CONTEXT || type === tokenTypes.CONTEXT_QUOTE;
    const split = splitPrefix(isContext ? `${value}!` : value);
    if (split === null || !(isContext || isReferenceType(type))) return value;
    const prefix = rewrite(split.sheetName);
    if (prefix === null) return isContext ? value : "#REF!";
    return isContext ? prefix.slice(0, -1) : `${prefix}${split.rest}`;
  });

/**
 * The formula with every structured reference rewritten: to another, to any text, or with null to #REF!. A bare
 * table name is a structured reference as well.
 */
export const mapStructured = (
  formula: string,
  rewrite: (reference: ReferenceStruct) => ReferenceStruct | string | null,
): string =>
  mapTokens(formula, ({ type, value }) => {
    const isBare = type === tokenTypes.REF_NAMED && !value.includes("!");
    if (!isBare && type !== tokenTypes.REF_STRUCT) return value;
    const reference = isBare ? { table: value } : parseStructRef(value);
    if (reference === undefined) return value;
    const rewritten = rewrite(reference);
    if (rewritten === reference) return value;
    if (rewritten === null || typeof rewritten === "string") return rewritten ?? "#REF!";
    return isBare ? (rewritten.table ?? value) : stringifyStructRef(rewritten);
  });
