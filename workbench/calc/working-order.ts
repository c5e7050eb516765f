import type { AstExpression, BinaryExpression, UnaryExpression } from "@borgar/fx";

type Operation = BinaryExpression | UnaryExpression;

export const isOperation = (node: AstExpression): node is AstExpression & Operation =>
  node.type === "BinaryExpression" || node.type === "UnaryExpression";

/** What an operator joins. */
export const sidesOf = ({ arguments: sides }: Operation): readonly AstExpression[] =>
  sides as unknown as AstExpression[];

/**
 * The operators of an expression and what they join, each operator behind its sides. A sum of some thousand terms is
 * as many operators deep: walked by calls within calls it would exceed the stack.
 */
export const workingOrder = (node: AstExpression): readonly AstExpression[] => {
  const order: AstExpression[] = [];
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    order.push(next);
    if (isOperation(next)) open.push(...sidesOf(next));
  }
  return order.reverse();
};
