import type { AstExpression, BinaryExpression, CallExpression, UnaryExpression } from "@borgar/fx";
import { areaBetween, intersection, lastColumn, lastRow } from "../book/areas";
import { type ErrorCode, errorCodes, isError, type Value } from "../book/value";
import { broadcast, failureOf } from "./broadcast";
import type { Call, Context } from "./call";
import { toNumber } from "./coerce";
import { findFunction, plainFunctionName } from "./functions/find-function";
import { unsupportedFunctions } from "./functions/unsupported-functions";
import { fail, isGrid, Matrix, type Operand, Reference } from "./operand";
import { valueOperators } from "./operators";
import { isOperation, type Operation, sidesOf } from "./operation";

type Scope = Context & { readonly openNames?: readonly string[] };

const errorOf = (code: string): { error: ErrorCode } => ({
  error: errorCodes.find((known) => known === code) ?? "#NAME?",
});

const readName = (name: string, scope: Scope): Operand => {
  const table = scope.meanings.reference(name, scope.at);
  if (table !== null) return new Reference(scope.source, table.sheet, table.area);
  const openNames = scope.openNames ?? [];
  const meaning = scope.meanings.name(name, scope.at);
  if (meaning === null || openNames.includes(name)) return fail("#NAME?");
  // Most names stand for cells, and cells for no other name.
  const isCells = meaning.type === "ReferenceIdentifier" && meaning.kind !== "name";
  return isCells
    ? readCells(meaning.value, scope)
    : evaluate(meaning, { ...scope, openNames: [...openNames, name] });
};

const readCells = (text: string, scope: Scope): Reference => {
  const found = scope.meanings.reference(text, scope.at);
  return found === null ? fail("#REF!") : new Reference(scope.source, found.sheet, found.area);
};

const referenceOf = (operand: Operand): Reference =>
  operand instanceof Reference ? operand : fail("#VALUE!");

/** The range operator spans both references, the intersection operator keeps what they share. */
const combine = (operator: ":" | " ", left: Operand, right: Operand): Reference => {
  const [one, other] = [referenceOf(left), referenceOf(right)];
  if (one.sheet.id !== other.sheet.id) return fail("#VALUE!");
  if (operator === " ") {
    const shared = intersection(one.area, other.area);
    return shared === null ? fail("#NULL!") : new Reference(one.source, one.sheet, shared);
  }
  const [a, b] = [one.area, other.area];
  const span = areaBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );
  return new Reference(one.source, one.sheet, span);
};

const joinSides = (
  operator: BinaryExpression["operator"],
  left: Operand,
  right: Operand,
): Operand => {
  if (operator === ":" || operator === " ") return combine(operator, left, right);
  const work = valueOperators[operator];
  if (work === undefined) return fail("#VALUE!");
  // Most operators join single values.
  if (!isGrid(left) && !isGrid(right)) return work(left, right);
  return broadcast([left, right], (one = null, other = null) => work(one, other));
};

const applyTo = (
  operator: UnaryExpression["operator"],
  operand: Operand,
  scope: Scope,
): Operand => {
  if (operator === "+") return operand;
  if (operator === "@") return intersectImplicitly(operand, scope);
  if (operator === "-") return broadcast([operand], (value = null) => 0 - toNumber(value));
  if (operator === "#") return spillOf(operand);
  if (operator === "%") return broadcast([operand], (value = null) => toNumber(value) / 100);
  return fail("#REF!");
};

/** A1#: all that the array formula in A1 fills. */
const spillOf = (operand: Operand): Operand => {
  const { source, sheet, area } = referenceOf(operand);
  const spill = sheet.spillAt(area.row, area.column);
  const isAnchor = spill?.row === area.row && spill.column === area.column;
  if (!isAnchor || area.rows > 1 || area.columns > 1) return fail("#REF!");
  return new Reference(source, sheet, spill);
};

/** The cell of the formula's own row or column, the first of an array. */
const intersectImplicitly = (operand: Operand, { at, source }: Scope): Operand => {
  if (!isGrid(operand)) return operand;
  if (!(operand instanceof Reference)) return operand.at(0, 0);
  const { area, sheet } = operand;
  const row = area.rows === 1 ? area.row : at.row;
  const column = area.columns === 1 ? area.column : at.column;
  const cell = intersection(area, areaBetween(row, column, row, column));
  return cell === null ? fail("#VALUE!") : new Reference(source, sheet, cell);
};

/** The arguments of one call, evaluated once each, when they are asked for. */
class WrittenCall implements Call {
  readonly #evaluated: (Operand | undefined)[];
  readonly count: number;

  constructor(
    readonly name: string,
    readonly context: Scope,
    readonly written: readonly (AstExpression | null)[],
  ) {
    this.count = written.length;
    this.#evaluated = new Array<undefined>(written.length);
  }

  isGiven(index: number): boolean {
    return (this.written[index] ?? null) !== null;
  }

  argument(index: number): Operand {
    const known = this.#evaluated[index];
    if (known !== undefined) return known;
    const node = this.written[index] ?? null;
    const operand = node === null ? null : evaluate(node, this.context);
    this.#evaluated[index] = operand;
    return operand;
  }

  arguments(): readonly Operand[] {
    return this.written.map((_, index) => this.argument(index));
  }

  reference(index: number): Reference {
    const operand = this.argument(index);
    return !isGrid(operand) && isError(operand) ? fail(operand.error) : referenceOf(operand);
  }
}

const evaluateCall = ({ callee, arguments: written }: CallExpression, scope: Scope): Operand => {
  const name = plainFunctionName(callee.name);
  if (unsupportedFunctions.has(name)) return fail("#NAME?");
  const { least, most, run } = findFunction(name);
  if (written.length < least || written.length > most) return fail("#VALUE!");
  return run(new WrittenCall(name, scope, written as (AstExpression | null)[]));
};

const constantOf = (node: AstExpression): Value => {
  if (node.type === "Literal") return node.value;
  return node.type === "ErrorLiteral" ? errorOf(node.value) : fail("#VALUE!");
};

const evaluateArray = (rows: readonly (readonly unknown[])[]): Matrix => {
  const values = (rows as AstExpression[][]).flatMap((row) => row.map(constantOf));
  return new Matrix(rows.length, rows[0]?.length ?? 0, values);
};

const evaluateNode = (node: AstExpression, scope: Scope): Operand => {
  switch (node.type) {
    case "Literal":
    case "ErrorLiteral":
      return constantOf(node);
    case "ReferenceIdentifier":
      return node.kind === "name" ? readName(node.value, scope) : readCells(node.value, scope);
    case "CallExpression":
      return evaluateCall(node, scope);
    case "ArrayExpression":
      return evaluateArray(node.elements);
    default:
      return fail("#NAME?");
  }
};

const operate = (node: Operation, left: Operand, scope: Scope): Operand => {
  try {
    if (node.type === "UnaryExpression") return applyTo(node.operator, left, scope);
    const [, right] = sidesOf(node);
    return joinSides(node.operator, left, right === undefined ? null : evaluate(right, scope));
  } catch (thrown) {
    return failureOf(thrown);
  }
};

/**
 * Works out an operator, and those on its left before it. A sum of some thousand terms is as many operators deep on
 * its left: walked by calls within calls it would exceed the stack.
 */
const evaluateOperation = (last: Operation, scope: Scope): Operand => {
  const waiting: Operation[] = [];
  let first: AstExpression = last;
  for (; isOperation(first); first = sidesOf(first)[0]) waiting.push(first);
  let operand = evaluate(first, scope);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    operand = operate(next, operand, scope);
  return operand;
};

/** What an expression is worth at its place; failures are error values. */
export const evaluate = (node: AstExpression, scope: Scope): Operand => {
  try {
    return isOperation(node) ? evaluateOperation(node, scope) : evaluateNode(node, scope);
  } catch (thrown) {
    return failureOf(thrown);
  }
};
