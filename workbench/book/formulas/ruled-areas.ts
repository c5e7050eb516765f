import type { Area } from "../area";
import { intersection, subtract } from "../areas";
import type { Move } from "./rule-formulas";

/** Validations and conditional formats: rules over areas, relative to the first area's first cell. */
interface Ruled {
  readonly areas: readonly Area[];
}

/** The rules with an area taken out; to the cells that remain they mean the same. */
export const withoutArea = <Rule extends Ruled>(
  rules: readonly Rule[],
  area: Area,
  move: Move<Rule>,
): readonly Rule[] =>
  rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((part) => subtract(part, area));
    return areas.length === 0 ? [] : [{ ...rebased(rule, areas[0], move), areas }];
  });

/** A block whose rules are copied, and where to: an area of the same size, or one into which it goes several times. */
interface Way {
  readonly from: Area;
  readonly to: Area;
  /** Whether copies beside each other become one area: not so merged cells. */
  readonly joins?: boolean;
  /** Whether rows and columns are exchanged on the way. */
  readonly isTransposed?: boolean;
}

/** How a rule is moved along, and how it is read from another cell once rows and columns are exchanged. */
export interface Travel<Rule> {
  readonly move: Move<Rule>;
  readonly transpose: (rule: Rule, from: Area, to: Area) => Rule;
}

/** What bears no formulas is the same wherever it is. */
export const unchanged = <Rule>(): Travel<Rule> => ({
  move: (rule) => rule,
  transpose: (rule) => rule,
});

/** What the rules say about a block's cells, said about the cells of the area it is copied to. */
export const copiedRules = <Rule extends Ruled>(
  rules: readonly Rule[],
  { from, to, joins = true, isTransposed = false }: Way,
  { move, transpose }: Travel<Rule>,
): readonly Rule[] =>
  rules.flatMap((rule) => {
    const parts = rule.areas
      .map((area) => intersection(area, from))
      .filter((area) => area !== null);
    const areas = isTransposed
      ? repeated(
          parts.map((part) => transposedIn(part, from)),
          transposedIn(from, from),
          to,
          joins,
        )
      : repeated(parts, from, to, joins);
    const [[first], [target]] = [parts, areas];
    if (first === undefined || target === undefined) return [];
    const copied = isTransposed
      ? transpose(rebased(rule, first, move), first, target)
      : rebased(rule, target, move);
    return [{ ...copied, areas }];
  });

/** An area of a block whose rows and columns are exchanged, the block's first cell staying where it is. */
const transposedIn = (area: Area, { row, column }: Area): Area => ({
  row: row + area.column - column,
  column: column + area.row - row,
  rows: area.columns,
  columns: area.rows,
});

/** Parts of a block, in the area into which the block goes several times. */
const repeated = (parts: readonly Area[], from: Area, to: Area, joins: boolean): readonly Area[] =>
  parts.flatMap(({ row, column, rows, columns }) => {
    const down = stretches([row - from.row, rows], [from.rows, to.rows], joins);
    const right = stretches([column - from.column, columns], [from.columns, to.columns], joins);
    return down.flatMap((its) =>
      right.map((it) => ({
        row: to.row + its.first,
        column: to.column + it.first,
        rows: its.count,
        columns: it.count,
      })),
    );
  });

/** Where a part of the rows or columns of a block stands when the block is repeated until it has so many; one stretch where copies touch and may join. */
const stretches = (
  [first, count]: readonly [first: number, count: number],
  [once, all]: readonly [once: number, all: number],
  joins: boolean,
): readonly { readonly first: number; readonly count: number }[] =>
  joins && count === once
    ? [{ first, count: all }]
    : Array.from({ length: all / once }, (_, time) => ({ first: first + time * once, count }));

const rebased = <Rule extends Ruled>(
  rule: Rule,
  first: Area | undefined,
  move: Move<Rule>,
): Rule => {
  const was = rule.areas[0];
  if (was === undefined || first === undefined) return rule;
  return move(rule, first.row - was.row, first.column - was.column);
};
