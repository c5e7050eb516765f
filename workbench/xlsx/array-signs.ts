import type { AstExpression } from "@borgar/fx";
import { remembering } from "@tanping/ooxml/remembering";
import type { Intersection } from "../calc/implicit-intersection";
import { parseWithPlaces } from "../calc/parse-formula";

export type Spans = readonly (readonly [from: number, to: number])[];

/** A piece of text that takes the place of so many characters. */
interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly text: string;
}

const edited = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((one, other) => other.at - one.at)
    .reduce(
      (now, { at, removed, text: put }) => now.slice(0, at) + put + now.slice(at + removed),
      text,
    );

type Children = readonly (AstExpression | null)[];

const childrenOf = (node: AstExpression): Children =>
  "arguments" in node ? (node.arguments as unknown as Children) : [];

const nodesOf = (formula: string): readonly AstExpression[] => {
  const found: AstExpression[] = [];
  const open: (AstExpression | null)[] = [parseWithPlaces(formula)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === null) continue;
    found.push(node);
    open.push(...childrenOf(node));
  }
  return found;
};

const spanOf = (node: AstExpression | null | undefined): readonly [number, number] => {
  const [from = 0, to = 0] = node?.loc ?? [];
  return [from, to];
};

const insert = (at: number, text: string): Edit => ({ at, removed: 0, text });

/** The signs of one node as functions that a file calls; an @ that a file need not say goes. */
const toFile = (node: AstExpression, left: ReadonlySet<number>): readonly Edit[] => {
  if (node.type !== "UnaryExpression") return [];
  const [operand] = childrenOf(node);
  const [from, to] = spanOf(operand);
  if (node.operator === "#")
    return [insert(from, "_xlfn.ANCHORARRAY("), { at: to, removed: 1, text: ")" }];
  if (node.operator !== "@") return [];
  const [at, end] = spanOf(node);
  if (left.has(at)) return [{ at, removed: 1, text: "" }];
  return [{ at, removed: 1, text: "_xlfn.SINGLE(" }, insert(end, ")")];
};

/** A formula with its @ and # as files write them: as functions. Those @ that begin at a span are left out. */
export const signsToFile = (formula: string, left: Spans): string => {
  if (!/@|#(?![A-Z])/i.test(formula)) return formula;
  const begins = new Set(left.map(([from]) => from));
  return edited(
    formula,
    nodesOf(formula).flatMap((node) => toFile(node, begins)),
  );
};

/** One operand takes its @ without brackets. */
const isOneOperand = (node: AstExpression | null | undefined): boolean =>
  node?.type === "ReferenceIdentifier" || node?.type === "CallExpression";

const fromFile = (node: AstExpression): readonly Edit[] => {
  if (node.type !== "CallExpression") return [];
  const [argument, more] = childrenOf(node);
  const [start, end] = spanOf(node);
  const [, nameEnd] = spanOf(node.callee as unknown as AstExpression);
  if (more !== undefined) return [];
  if (/^ANCHORARRAY$/i.test(node.callee.name))
    return [
      { at: start, removed: nameEnd - start + 1, text: "" },
      { at: end - 1, removed: 1, text: "#" },
    ];
  if (!/^SINGLE$/i.test(node.callee.name)) return [];
  if (!isOneOperand(argument)) return [{ at: start, removed: nameEnd - start, text: "@" }];
  return [
    { at: start, removed: nameEnd - start + 1, text: "@" },
    { at: end - 1, removed: 1, text: "" },
  ];
};

/** A formula whose functions SINGLE and ANCHORARRAY are written as @ and #. */
export const signsFromFile = remembering((formula): string =>
  /\b(SINGLE|ANCHORARRAY)\(/i.test(formula)
    ? edited(formula, nodesOf(formula).flatMap(fromFile))
    : formula,
);

/** A formula with an @ before some of its parts. */
export const withSigns = (formula: string, parts: readonly Intersection[]): string =>
  edited(
    formula,
    parts.flatMap(({ span: [from, to], isCompound }) =>
      isCompound ? [insert(from, "@("), insert(to, ")")] : [insert(from, "@")],
    ),
  );
