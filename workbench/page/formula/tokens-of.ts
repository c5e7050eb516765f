import { tokenize } from "@borgar/fx";

/** A piece of a formula's text, as `type` names it in the parser, from one place in the text to another. */
export interface Token {
  readonly type: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The pieces of a formula, whole or still being typed; none of a text that is no formula. */
export const tokensOf = (text: string): readonly Token[] => {
  if (!/^[=+-]/.test(text)) return [];
  let start = 0;
  return tokenize(text, { mergeRefs: true, withLocation: false }).map(({ type, value }) => {
    const token = { type, value, start, end: start + value.length };
    start = token.end;
    return token;
  });
};
