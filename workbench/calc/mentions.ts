import type { AstExpression } from "@borgar/fx";
import { plainFunctionName } from "./functions/find-function";
import { volatileFunctions } from "./functions/volatile-functions";
import { isOperation, sidesOf } from "./operation";

/** A reference or a name as it is written. */
export interface Mention {
  readonly text: string;
  readonly kind: string;
}

/** What a formula mentions, by its text alone: the same wherever it stands, and whatever the book holds. */
export interface Mentions {
  /** What it can read, each text once. */
  readonly read: readonly Mention[];
  /** What it only asks the place of. */
  readonly placed: readonly Mention[];
  /** Ranges between computed ends, each by what its ends mention. */
  readonly joined: readonly Mentions[];
  /** Whether it calls a function that takes a new value at every recalculation. */
  readonly isVolatile: boolean;
}

/** These ask where a range lies, not what it holds: a cell may ask about itself. */
const positionFunctions = new Set(["ROW", "ROWS", "COLUMN", "COLUMNS"]);

/** Walks one formula's tree. */
class Walk {
  readonly #read = new Map<string, Mention>();
  readonly #placed = new Map<string, Mention>();
  readonly #joined: Mentions[] = [];
  #isVolatile = false;

  met(): Mentions {
    return {
      read: [...this.#read.values()],
      placed: [...this.#placed.values()],
      joined: this.#joined,
      isVolatile: this.#isVolatile,
    };
  }

  visit(root: AstExpression): void {
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node.type === "ReferenceIdentifier") addOnce(this.#read, node.value, node.kind);
      else if (node.type === "CallExpression") this.#call(node.callee.name, node.arguments);
      else if (node.type === "BinaryExpression" && node.operator === ":") this.#join(endsOf(node));
      else if (isOperation(node)) {
        // Which cells A1# means, changes with what the formula in A1 answers.
        this.#isVolatile ||= node.operator === "#";
        open.push(...sidesOf(node).toReversed());
      }
    }
  }

  #call(name: string, written: readonly unknown[]): void {
    const plain = plainFunctionName(name);
    this.#isVolatile ||= volatileFunctions.has(plain);
    for (const node of written as readonly (AstExpression | null)[])
      if (positionFunctions.has(plain) && node?.type === "ReferenceIdentifier")
        addOnce(this.#placed, node.value, node.kind);
      else if (node !== null) this.visit(node);
  }

  #join(ends: readonly AstExpression[]): void {
    const inside = new Walk();
    ends.forEach((end) => inside.visit(end));
    const met = inside.met();
    this.#joined.push(met);
    this.#isVolatile ||= met.isVolatile;
  }
}

/** The ends of a range, and of one that such ranges are the ends of. */
const endsOf = (range: AstExpression): readonly AstExpression[] => {
  const ends: AstExpression[] = [];
  const open = [range];
  for (let node = open.pop(); node !== undefined; node = open.pop())
    if (node.type === "BinaryExpression" && node.operator === ":") open.push(...sidesOf(node));
    else ends.push(node);
  return ends.reverse();
};

const addOnce = (met: Map<string, Mention>, text: string, kind: string): void => {
  if (!met.has(text)) met.set(text, { text, kind });
};

const known = new WeakMap<AstExpression, Mentions>();

/** What the formula with that tree mentions. */
export const mentionsOf = (node: AstExpression): Mentions => {
  const before = known.get(node);
  if (before !== undefined) return before;
  const walk = new Walk();
  walk.visit(node);
  const met = walk.met();
  known.set(node, met);
  return met;
};
