import { type AstExpression, parse, tokenize, type Token } from "@borgar/fx";

const remembered = new Map<string, AstExpression>();
const mostRemembered = 50_000;

/** Excel writes a lost reference as Sheet1!#REF!, the parser knows only #REF!. */
const dropLostContexts = (tokens: Token[]): Token[] =>
  tokens.filter(({ type }, index) => {
    const [next, afterNext] = [tokens[index + 1], tokens[index + 2]];
    if (type === "operator" && tokens[index]?.value === "!") return next?.value !== "#REF!";
    return !(next?.value === "!" && afterNext?.value === "#REF!");
  });

/** The formula's tree; throws when the text is no formula. The text has its leading "=". */
export const parseFormula = (formula: string): AstExpression => {
  const known = remembered.get(formula);
  if (known !== undefined) return known;
  const tree = parse(dropLostContexts(tokenize(formula, { withLocation: false })));
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(formula, tree);
  return tree;
};
