import {
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  tokenize,
  tokenTypes,
  type RangeA1,
  type Token,
} from "@borgar/fx";
import { monitoringTable } from "../sheets/defined-names";
import { remembering } from "@tanping/ooxml/remembering";
import type { NamedArea } from "./survey";

/** Where a cell of a planned sheet stands now; null if it is gone. The sheet is "" for the formula's own. */
export type Locate = (
  sheet: string,
  row: number,
  column: number,
) => { readonly title: string; readonly row: number; readonly column: number } | null;

type Bounds = Record<"top" | "left" | "bottom" | "right", number>;

/** A reference within a formula, with both ends; the sheet is "" for the formula's own. */
interface Reference {
  readonly text: string;
  readonly range: RangeA1 & Bounds;
  readonly sheet: string;
}

const isBounded = (range: RangeA1): range is RangeA1 & Bounds =>
  [range.top, range.left, range.bottom, range.right].every((end) => typeof end === "number");

const referenceIn = (text: string): Reference | null => {
  const parsed = parseA1Ref(text, { allowNamed: false });
  if (!parsed || !("range" in parsed) || !isBounded(parsed.range)) return null;
  return { text, range: parsed.range, sheet: parsed.context?.at(-1) ?? "" };
};

/** The cells a formula such as ='表A.1'!$E$4:$E$55 refers to; null for anything else. */
export const namedArea = remembering((formula): NamedArea | null => {
  const found = referenceIn(formula.replace(/^=/, ""));
  if (!found?.sheet) return null;
  const { top, left, bottom, right } = found.range;
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return { title: found.sheet, area };
});

const isReference = ({ type }: Token) => type === tokenTypes.REF_RANGE;

const piecesOf = remembering((formula): readonly (Reference | string)[] =>
  tokenize(formula).map(
    (token) => (isReference(token) ? referenceIn(token.value) : null) ?? token.value,
  ),
);

/** The formula with every cell reference where the cell stands now; null if one of them is gone. Without `locate` no cell was moved. */
export const movedFormula = (formula: string, locate: Locate | null): string | null => {
  if (locate === null) return formula;
  const moved = piecesOf(formula).map((piece) =>
    typeof piece === "string" ? piece : movedReference(piece, locate),
  );
  return moved.includes(null) ? null : moved.join("");
};

const movedReference = ({ text, range, sheet }: Reference, locate: Locate): string | null => {
  const from = locate(sheet, range.top, range.left);
  const to = locate(sheet, range.bottom, range.right);
  if (!from || !to) return null;
  const stays =
    (sheet === "" || sheet === from.title) &&
    from.row === range.top &&
    from.column === range.left &&
    to.row === range.bottom &&
    to.column === range.right;
  if (stays) return text;
  const target = { top: from.row, left: from.column, bottom: to.row, right: to.column };
  const place = { range: { ...range, ...target } };
  return stringifyA1Ref(sheet ? { ...place, context: [from.title] } : place);
};

/**
 * A formula's text without what programs write differently: spaces, case, quotes around a sheet's title, the way a
 * number is written, TRUE for TRUE(), the @ before an INDEX, the monitoring table's name, which its own cells leave out. Two formulas that calculate alike here have one text.
 */
export const canonicalFormula = remembering((formula): string =>
  tokenize(formula)
    .filter(({ type }) => type !== tokenTypes.WHITESPACE && type !== tokenTypes.NEWLINE)
    .filter((token, at, all) => !isSignOfIndex(token, all[at + 1]))
    .map(canonicalToken)
    .join("")
    .replaceAll(/\b(TRUE|FALSE)\(\)/g, "$1"),
);

/** Excel shows an @ before an INDEX of a file without arrays, which could answer several cells; ours answer one. */
const isSignOfIndex = ({ value }: Token, next: Token | undefined): boolean =>
  value === "@" && next?.type === tokenTypes.FUNCTION && next.value.toUpperCase() === "INDEX";

const canonicalToken = ({ type, value }: Token): string => {
  switch (type) {
    case tokenTypes.NUMBER:
      return String(Number(value));
    case tokenTypes.STRING:
      return value;
    case tokenTypes.REF_RANGE: {
      const parsed = parseA1Ref(value, { allowNamed: false });
      return parsed ? stringifyA1Ref(parsed).toUpperCase() : value;
    }
    case tokenTypes.REF_STRUCT: {
      const parsed = parseStructRef(value);
      if (!parsed) return value;
      const { table: its = "" } = parsed;
      const table = its.toUpperCase() === monitoringTable.toUpperCase() ? "" : its;
      return stringifyStructRef({ ...parsed, table }).toUpperCase();
    }
    case tokenTypes.FUNCTION:
      return value.toUpperCase().replace(/^_XLFN\./, "");
    default:
      return value.toUpperCase();
  }
};
