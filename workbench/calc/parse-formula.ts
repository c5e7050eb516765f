import { type AstExpression, parse, tokenize, type Token } from "@borgar/fx";
import { remembering } from "@tanping/ooxml/remembering";

/** Excel writes a lost reference as Sheet1!#REF!, the parser knows only #REF!. */
const dropLostContexts = (tokens: Token[]): Token[] =>
  tokens.filter(({ type }, index) => {
    const [next, afterNext] = [tokens[index + 1], tokens[index + 2]];
    if (type === "operator" && tokens[index]?.value === "!") return next?.value !== "#REF!";
    return !(next?.value === "!" && afterNext?.value === "#REF!");
  });

/** The formula's tree; throws when the text is no formula. The text has its leading "=". */
export const parseFormula = remembering((formula): AstExpression =>
  parse(dropLostContexts(tokenize(formula, { withLocation: false }))),
);

/** The same tree, each node with its place in the text. */
export const parseWithPlaces = (formula: string): AstExpression =>
  parse(dropLostContexts(tokenize(formula, { withLocation: true })));
