import { type AstExpression, tokenize } from "@borgar/fx";
import { findFunction, plainFunctionName } from "./functions/find-function";
import { unsupportedFunctions } from "./functions/unsupported-functions";
import { parseFormula } from "./parse-formula";
import { isOperation, sidesOf } from "./operation";

const longestFormula = 8192;
const longestText = 255;
const deepestNesting = 64;

/** What is wrong with one node of the tree, null if nothing. */
const nodeFault = (node: AstExpression): string | null => {
  if (node.type === "CallExpression" && node.callee.type !== "Identifier")
    return "Only a function can be called";
  if (node.type === "CallExpression") return callFault(node.callee.name, node.arguments.length);
  if (node.type === "LetExpression" || node.type === "LambdaExpression")
    return "LET and LAMBDA are not supported";
  if (node.type === "ReferenceIdentifier" && /^('[^']*:|[^'![]+:[^!]*!)/.test(node.value))
    return `${node.value} refers to several sheets, which is not supported`;
  if (node.type === "BinaryExpression" && node.operator === ",")
    return "Unions of ranges are not supported";
  if (node.type === "UnaryExpression" && node.operator === "#")
    return "Spilled ranges are not supported";
  if (node.type === "Literal" && typeof node.value === "string" && node.value.length > longestText)
    return `A text in a formula has at most ${longestText} characters`;
  return null;
};

const callFault = (written: string, count: number): string | null => {
  const name = plainFunctionName(written);
  if (unsupportedFunctions.has(name)) return `${name} is not supported`;
  const { least, most } = findFunction(name);
  if (count < least) return `${name} has too few arguments`;
  return count > most ? `${name} has too many arguments` : null;
};

const childrenOf = (node: AstExpression): readonly AstExpression[] =>
  node.type === "CallExpression"
    ? (node.arguments as unknown as (AstExpression | null)[]).filter((child) => child !== null)
    : isOperation(node)
      ? sidesOf(node)
      : [];

interface Nested {
  readonly node: AstExpression;
  readonly depth: number;
}

/** The first fault from left to right. */
const treeFault = (root: AstExpression): string | null => {
  const open: Nested[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (depth > deepestNesting) return `Functions nest at most ${deepestNesting} levels deep`;
    const fault = nodeFault(node);
    if (fault !== null) return fault;
    const inner = node.type === "CallExpression" ? depth + 1 : depth;
    open.push(
      ...childrenOf(node)
        .map((child) => ({ node: child, depth: inner }))
        .reverse(),
    );
  }
  return null;
};

/** Why the text is no formula, null if it is one. Names and functions that do not exist are fine: #NAME?. */
export const formulaFault = (formula: string): string | null => {
  if (!formula.startsWith("=")) return "A formula begins with =";
  if (formula.length > longestFormula) return `A formula has at most ${longestFormula} characters`;
  if (tokenize(formula).some(({ unterminated }) => unterminated))
    return "A quotation mark is missing";
  try {
    return treeFault(parseFormula(formula));
  } catch (thrown) {
    return `Not a formula: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
  }
};
