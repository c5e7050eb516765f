import { type AstExpression, tokenize } from "@borgar/fx";
import { remembering } from "@tanping/ooxml/remembering";
import { refusal, type Refusal } from "../book/refusals/refusal";
import { findFunction, plainFunctionName } from "./functions/find-function";
import { unsupportedFunctions } from "./functions/unsupported-functions";
import { parseFormula } from "./parse-formula";
import { isOperation, sidesOf } from "./operation";

const longestFormula = 8192;
const longestText = 255;
const deepestNesting = 64;

/** What is wrong with one node of the tree, null if nothing. */
const nodeFault = (node: AstExpression): Refusal | null => {
  if (node.type === "CallExpression" && node.callee.type !== "Identifier")
    return refusal("formulaCallsNoFunction");
  if (node.type === "CallExpression") return callFault(node.callee.name, node.arguments.length);
  if (node.type === "LetExpression" || node.type === "LambdaExpression")
    return refusal("formulaWithLet");
  if (node.type === "ReferenceIdentifier" && /^('[^']*:|[^'![]+:[^!]*!)/.test(node.value))
    return refusal("formulaOverSheets", node.value);
  if (node.type === "BinaryExpression" && node.operator === ",") return refusal("formulaWithUnion");
  if (node.type === "Literal" && typeof node.value === "string" && node.value.length > longestText)
    return refusal("formulaTextTooLong", longestText);
  return null;
};

const callFault = (written: string, count: number): Refusal | null => {
  const name = plainFunctionName(written);
  if (unsupportedFunctions.has(name)) return refusal("functionUnsupported", name);
  const { least, most } = findFunction(name);
  if (count < least) return refusal("argumentsTooFew", name);
  return count > most ? refusal("argumentsTooMany", name) : null;
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
const treeFault = (root: AstExpression): Refusal | null => {
  const open: Nested[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (depth > deepestNesting) return refusal("formulaTooDeep", deepestNesting);
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
export const formulaFault = remembering((formula): Refusal | null => {
  if (!formula.startsWith("=")) return refusal("formulaBeginsOtherwise");
  if (formula.length > longestFormula) return refusal("formulaTooLong", longestFormula);
  if (formula.includes('"') && tokenize(formula).some(({ unterminated }) => unterminated))
    return refusal("formulaUnquoted");
  try {
    return treeFault(parseFormula(formula));
  } catch (thrown) {
    const where = thrown instanceof Error ? thrown.message : String(thrown);
    return refusal("formulaMalformed", where);
  }
});
