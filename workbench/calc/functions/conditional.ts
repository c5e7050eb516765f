import { isError, type Value } from "../../book/value";
import { broadcast } from "../broadcast";
import type { Call, SheetFunction } from "../call";
import { type Criterion, parseCriterion } from "../criteria";
import { blockOf, fail, Reference, singleOf } from "../operand";
import { average, extreme, sum } from "./aggregate";

/** What the cells of a range must meet. An array of other criteria asks for its rows again and again: they are looked for once. */
class Condition {
  readonly #rows = new Map<number, readonly number[]>();

  constructor(
    readonly range: Reference,
    readonly meets: Criterion,
  ) {}

  /** The first so many rows of the column that meet it. */
  rows(column: number, filled: number): readonly number[] {
    const known = this.#rows.get(column);
    if (known !== undefined) return known;
    const read = this.range.reader(column);
    const rows: number[] = [];
    for (let row = 0; row < filled; row += 1) if (this.meets(read(row))) rows.push(row);
    this.#rows.set(column, rows);
    return rows;
  }

  /** Those of the rows that meet it. */
  among(rows: readonly number[], column: number): readonly number[] {
    const read = this.range.reader(column);
    return rows.filter((row) => this.meets(read(row)));
  }
}

const blankMeets = (conditions: readonly Condition[]): boolean =>
  conditions.every(({ meets }) => meets(null));

/** How many cells of the ranges meet all conditions; the blank rows below the sheet's data count too. */
const countMatches = (conditions: readonly Condition[]): number => {
  const { rows = 0, columns = 0 } = conditions[0]?.range ?? {};
  const filled = Math.max(...conditions.map(({ range }) => range.filledRows));
  let count = blankMeets(conditions) ? (rows - filled) * columns : 0;
  visitMatches(conditions, filled, () => (count += 1));
  return count;
};

/** The rows of one column that meet all conditions: each condition looks only at what the ones before left over. */
const matchingRows = (
  conditions: readonly Condition[],
  column: number,
  filled: number,
): readonly number[] => {
  const [first, ...others] = conditions;
  const rows = first?.rows(column, filled) ?? [];
  return others.reduce((left, condition) => condition.among(left, column), rows);
};

const visitMatches = (
  conditions: readonly Condition[],
  filled: number,
  visit: (row: number, column: number) => void,
): void => {
  const columns = conditions[0]?.range.columns ?? 0;
  for (let column = 0; column < columns; column += 1)
    for (const row of matchingRows(conditions, column, filled)) visit(row, column);
};

/** The numbers of the target where all conditions hold; an error among them ends the evaluation. */
const matchingNumbers = (
  target: Reference,
  conditions: readonly Condition[],
): readonly number[] => {
  const numbers: number[] = [];
  visitMatches(conditions, target.filledRows, (row, column) => {
    const value = target.at(row, column);
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) fail(value.error);
  });
  return numbers;
};

/** The target takes the shape of the criteria range, from its own first cell. */
const shapedLike = (target: Reference, { rows, columns }: Reference): Reference =>
  new Reference(target.source, target.sheet, { ...target.area, rows, columns });

const requireShape = (ranges: readonly Reference[]): void => {
  const [first] = ranges;
  if (!ranges.every(({ rows, columns }) => rows === first?.rows && columns === first.columns))
    fail("#VALUE!");
};

/** Criteria may be blocks: then the answer is a block of answers. */
const forCriteria = (
  call: Call,
  pairs: readonly (readonly [range: number, criterion: number])[],
  answer: (conditions: readonly Condition[]) => Value,
) => {
  const ranges = pairs.map(([range]) => call.reference(range));
  requireShape(ranges);
  const criteria = pairs.map(([, criterion]) => call.argument(criterion));
  const conditionFor = (range: Reference, value: Value | undefined) =>
    new Condition(range, parseCriterion(value ?? null));
  const singles = ranges.map((range, i) => {
    const criterion = criteria[i] ?? null;
    return blockOf(criterion) === null ? conditionFor(range, singleOf(criterion)) : null;
  });
  return broadcast(criteria, (...values) =>
    answer(ranges.map((range, i) => singles[i] ?? conditionFor(range, values[i]))),
  );
};

const pairsFrom = (call: Call, first: number): readonly (readonly [number, number])[] => {
  if ((call.count - first) % 2 !== 0) return fail("#VALUE!");
  return Array.from({ length: (call.count - first) / 2 }, (_, i) => [
    first + 2 * i,
    first + 2 * i + 1,
  ]);
};

/** SUMIF and AVERAGEIF: range, criterion, and a target that defaults to the range. */
const ifOne = (work: (numbers: readonly number[]) => number): SheetFunction => ({
  least: 2,
  most: 3,
  run: (call) => {
    const range = call.reference(0);
    const target = call.count > 2 ? shapedLike(call.reference(2), range) : range;
    return forCriteria(call, [[0, 1]], (conditions) => work(matchingNumbers(target, conditions)));
  },
});

/** SUMIFS and its kin: the target first, then pairs of range and criterion. */
const ifAll = (work: (numbers: readonly number[]) => number): SheetFunction => ({
  least: 3,
  most: 255,
  run: (call) => {
    const target = call.reference(0);
    requireShape([target, call.reference(1)]);
    return forCriteria(call, pairsFrom(call, 1), (conditions) =>
      work(matchingNumbers(target, conditions)),
    );
  },
});

export const conditionalFunctions: Record<string, SheetFunction> = {
  COUNTIF: { least: 2, most: 2, run: (call) => forCriteria(call, [[0, 1]], countMatches) },
  COUNTIFS: {
    least: 2,
    most: 254,
    run: (call) => forCriteria(call, pairsFrom(call, 0), countMatches),
  },
  SUMIF: ifOne(sum),
  AVERAGEIF: ifOne(average),
  SUMIFS: ifAll(sum),
  AVERAGEIFS: ifAll(average),
  MINIFS: ifAll(extreme((one, other) => one < other)),
  MAXIFS: ifAll(extreme((one, other) => one > other)),
};
