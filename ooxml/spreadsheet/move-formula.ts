import { parseA1Ref, type RangeA1, stringifyA1Ref, tokenize } from "@borgar/fx";
import { maximumColumns, maximumRows } from "./area";

/** The edge after the move, null when it has left the sheet; edges of whole rows or columns stay open. */
const moveEdge = (edge: number, isFixed: boolean, by: number, limit: number): number | null => {
  const moved = isFixed ? edge : edge + by;
  return moved >= 0 && moved < limit ? moved : null;
};

const moveRange = (range: RangeA1, rows: number, columns: number): RangeA1 | null => {
  const { top, left, bottom, right, $top, $left, $bottom, $right } = range;
  const moved = { ...range };
  if (typeof top === "number" && typeof bottom === "number") {
    const first = moveEdge(top, $top === true, rows, maximumRows);
    const last = moveEdge(bottom, $bottom === true, rows, maximumRows);
    if (first === null || last === null) return null;
    Object.assign(moved, { top: first, bottom: last });
  }
  if (typeof left === "number" && typeof right === "number") {
    const first = moveEdge(left, $left === true, columns, maximumColumns);
    const last = moveEdge(right, $right === true, columns, maximumColumns);
    if (first === null || last === null) return null;
    Object.assign(moved, { left: first, right: last });
  }
  return moved;
};

const moveReference = (text: string, rows: number, columns: number): string => {
  const address = text.slice(text.lastIndexOf("!") + 1);
  const parsed = parseA1Ref(address);
  if (parsed === undefined || !("range" in parsed) || parsed.range === undefined) return text;
  const moved = moveRange(parsed.range, rows, columns);
  const sheet = text.slice(0, text.length - address.length);
  return sheet + (moved === null ? "#REF!" : stringifyA1Ref({ range: moved }));
};

/** The formula after its cell moved: relative references shift; beyond the sheet's edge they become #REF!. */
export const moveFormula = (formula: string, rows: number, columns: number): string =>
  tokenize(formula, { withLocation: false })
    .map(({ type, value }) =>
      type.startsWith("range") ? moveReference(value, rows, columns) : value,
    )
    .join("");
