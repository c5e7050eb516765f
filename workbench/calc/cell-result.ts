import type { AstExpression } from "@borgar/fx";
import type { Value } from "../book/value";
import { guarded } from "./broadcast";
import type { Context } from "./call";
import { toNumber } from "./coerce";
import { evaluate } from "./evaluate";
import { type Grid, gridOf, isGrid, Matrix } from "./operand";
import { sidesOf } from "./operation";

/** What a formula is worth in its cell: one value and, where it answers an array, all of it. */
export interface CellResult {
  readonly value: Value;
  readonly array: Grid | null;
}

/** Excel takes a last subtraction of nearly equal numbers for 0: =0.5-0.4-0.1. */
const snapToZero = (node: AstExpression, value: Value, scope: Context): Value => {
  if (typeof value !== "number" || value === 0 || node.type !== "BinaryExpression") return value;
  if (node.operator !== "+" && node.operator !== "-") return value;
  const [, right] = sidesOf(node);
  const side = right === undefined ? null : evaluate(right, scope);
  const size = guarded(() => Math.abs(toNumber(gridOf(side).at(0, 0))));
  return typeof size === "number" && Math.abs(value) < size * 2 ** -51 ? 0 : value;
};

/** The result of the formula: a blank shows as 0, and of an array the cell itself has the first value. */
export const resultOf = (node: AstExpression, scope: Context): CellResult => {
  const operand = evaluate(node, scope);
  if (!isGrid(operand)) return { value: snapToZero(node, operand ?? 0, scope), array: null };
  const isArray = operand instanceof Matrix || operand.rows > 1 || operand.columns > 1;
  return { value: operand.at(0, 0) ?? 0, array: isArray ? operand : null };
};
