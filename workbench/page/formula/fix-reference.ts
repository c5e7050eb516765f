import { isRange, parseA1Ref, stringifyA1Ref, type RangeA1 } from "@borgar/fx";
import { tokensOf } from "./tokens-of";

/** A text and where the caret stands in it. */
interface Written {
  readonly text: string;
  readonly caret: number;
}

/**
 * The formula after F4: the reference at the caret goes on from A1 to $A$1, A$1, $A1 and back. Null where none is there.
 */
export const fixReference = ({ text, caret }: Written): Written | null => {
  const token = tokensOf(text).findLast(
    (one) => isRange(one) && one.start <= caret && caret <= one.end,
  );
  if (!token) return null;
  const address = token.value.slice(token.value.lastIndexOf("!") + 1);
  const parsed = parseA1Ref(address, { allowNamed: false });
  if (!parsed || !("range" in parsed) || !parsed.range) return null;
  const sheet = token.value.slice(0, token.value.length - address.length);
  const fixed = sheet + stringifyA1Ref({ range: nextFixed(parsed.range) });
  return {
    text: text.slice(0, token.start) + fixed + text.slice(token.end),
    caret: token.start + fixed.length,
  };
};

/** Which of row and column are fixed, in the order F4 goes through them. */
const order = [
  { row: false, column: false },
  { row: true, column: true },
  { row: true, column: false },
  { row: false, column: true },
] as const;

const nextFixed = (range: RangeA1): RangeA1 => {
  const [row, column] = [range.$top === true, range.$left === true];
  // Whole rows and columns have but one side to fix.
  if (range.top === null) return { ...range, $left: !column, $right: !column };
  if (range.left === null) return { ...range, $top: !row, $bottom: !row };
  const at = order.findIndex((one) => one.row === row && one.column === column);
  const next = order[(at + 1) % order.length] ?? order[0];
  return { ...range, $top: next.row, $bottom: next.row, $left: next.column, $right: next.column };
};
