import type { AstExpression, BinaryExpression, UnaryExpression } from "@borgar/fx";

/** Operators and what they join. */
export type Operation = BinaryExpression | UnaryExpression;

export const isOperation = (node: AstExpression): node is AstExpression & Operation =>
  node.type === "BinaryExpression" || node.type === "UnaryExpression";

/** What an operator joins. */
export const sidesOf = ({
  arguments: sides,
}: Operation): readonly [AstExpression, ...AstExpression[]] =>
  sides as unknown as [AstExpression, ...AstExpression[]];
