import type { AstExpression } from "@borgar/fx";
import type { Area } from "../book/area";
import { areaBetween, lastColumn, lastRow } from "../book/areas";
import type { ReadableBook } from "../book/readable-book";
import type { Place } from "./call";
import { findName } from "./find-name";
import { volatileFunctions } from "./functions/volatile-functions";
import { plainFunctionName } from "./functions/find-function";
import { readReference } from "./read-reference";

export interface Precedent {
  readonly sheetId: string;
  readonly area: Area;
}

export interface Precedents {
  /** Every range the formula can read, whatever branch it takes. */
  readonly ranges: readonly Precedent[];
  /** What each reference and name in it stands for, in order: the same list means the same formula. */
  readonly meanings: readonly unknown[];
  /** Whether it takes a new value at every recalculation. */
  readonly isVolatile: boolean;
}

/** These ask where a range lies, not what it holds: a cell may ask about itself. */
const positionFunctions = new Set(["ROW", "ROWS", "COLUMN", "COLUMNS"]);

const span = ({ area: a }: Precedent, { area: b }: Precedent): Area =>
  areaBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

const spanned = (ranges: readonly Precedent[]): readonly Precedent[] =>
  ranges.map(({ sheetId }, index) => ({
    sheetId,
    area: ranges
      .filter((range, i) => i !== index && range.sheetId === sheetId)
      .reduce((area, range) => span({ sheetId, area }, range), ranges[index]!.area),
  }));

/** Walks one formula's tree and gathers what it can read. */
class Gathering {
  readonly ranges: Precedent[] = [];
  readonly meanings: unknown[] = [];
  readonly #met = new Set<string>();
  isVolatile = false;

  constructor(
    readonly book: ReadableBook,
    readonly at: Place,
    readonly openNames: readonly string[] = [],
  ) {}

  visit(node: AstExpression | null): void {
    if (node === null) return;
    if (node.type === "ReferenceIdentifier") this.#reference(node.value, node.kind);
    else if (node.type === "CallExpression") this.#call(node.callee.name, node.arguments);
    else if (node.type === "BinaryExpression" && node.operator === ":")
      this.#join(node.arguments as unknown as AstExpression[]);
    else if (node.type === "BinaryExpression" || node.type === "UnaryExpression")
      (node.arguments as unknown as AstExpression[]).forEach((side) => this.visit(side));
  }

  #call(name: string, written: readonly unknown[]): void {
    const plain = plainFunctionName(name);
    this.isVolatile ||= volatileFunctions.has(plain);
    const inside = written as readonly (AstExpression | null)[];
    for (const node of inside)
      if (positionFunctions.has(plain) && node?.type === "ReferenceIdentifier") this.#apart([node]);
      else this.visit(node);
  }

  /** What a text stands for once, it stands for throughout the formula. */
  #reference(text: string, kind: string): void {
    if (this.#met.has(text)) return;
    this.#met.add(text);
    const found = readReference(this.book, text, this.at);
    if (found !== null) {
      const { sheet, area } = found;
      this.ranges.push({ sheetId: sheet.id, area });
      this.meanings.push(sheet.id, area.row, area.column, area.rows, area.columns);
    } else if (kind === "name") this.#name(text);
    else this.meanings.push(null);
  }

  #name(name: string): void {
    const meaning = this.openNames.includes(name) ? undefined : findName(this.book, name, this.at);
    this.meanings.push(meaning);
    if (meaning === undefined) return;
    this.ranges.push(...this.#apart([meaning], [...this.openNames, name]));
  }

  /** A range between computed ends can reach every cell between what the ends can be. */
  #join(ends: readonly AstExpression[]): void {
    const ranges = this.#apart(ends);
    this.ranges.push(...ranges, ...spanned(ranges));
  }

  /** Gathers parts of the formula by themselves; answers their ranges. */
  #apart(nodes: readonly AstExpression[], openNames = this.openNames): readonly Precedent[] {
    const inner = new Gathering(this.book, this.at, openNames);
    nodes.forEach((node) => inner.visit(node));
    this.meanings.push(...inner.meanings);
    this.isVolatile ||= inner.isVolatile;
    return inner.ranges;
  }
}

/** What the formula at that place depends on. */
export const gatherPrecedents = (
  book: ReadableBook,
  node: AstExpression,
  at: Place,
): Precedents => {
  const gathering = new Gathering(book, at);
  gathering.visit(node);
  const { ranges, meanings, isVolatile } = gathering;
  return { ranges, meanings, isVolatile };
};
