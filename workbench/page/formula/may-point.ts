import { isOperator, isWhitespace, tokenTypes } from "@borgar/fx";
import { tokensOf, type Token } from "./tokens-of";

/** Whether a reference may come where the caret stands: after a sign or a parenthesis that opens, and before no operand. */
export const mayPoint = (text: string, caret: number): boolean => {
  const tokens = tokensOf(text).filter((token) => !isWhitespace(token));
  const before = tokens.findLast(({ start }) => start < caret);
  const after = tokens.find(({ start }) => start >= caret);
  return before !== undefined && before.end <= caret && asksForMore(before) && leavesRoom(after);
};

const asksForMore = (token: Token): boolean =>
  token.type === tokenTypes.FX_PREFIX || (isOperator(token) && !/^[)}%#]$/.test(token.value));

const leavesRoom = (token: Token | undefined): boolean =>
  token === undefined || (isOperator(token) && !/^[({]$/.test(token.value));
