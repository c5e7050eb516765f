import { isError, type Value } from "../../book/value";
import type { Call, SheetFunction } from "../call";
import { toNumber, toText } from "../coerce";
import { type Criterion, parseCriterion } from "../criteria";
import { fail, type Grid, gridOf, singleOf } from "../operand";
import { average, extreme, product, sum } from "./aggregate";
import { populationDeviation, populationVariance, sampleDeviation, sampleVariance } from "./spread";

/** A text alone asks for what begins with it. */
const criterionOf = (value: Value): Criterion =>
  parseCriterion(
    typeof value === "string" && !/^[<>=]/.test(value) && Number.isNaN(Number(value))
      ? `${value}*`
      : value,
  );

const columnNamed = (table: Grid, heading: Value): number => {
  const wanted = toText(heading).toUpperCase();
  for (let column = 0; column < table.columns; column += 1)
    if (toText(table.at(0, column)).toUpperCase() === wanted) return column;
  return -1;
};

/** A column by its heading or its number from 1; without one, null. */
const fieldOf = (call: Call, table: Grid): number | null => {
  if (!call.isGiven(1)) return null;
  const field = singleOf(call.argument(1));
  const column =
    typeof field === "string" ? columnNamed(table, field) : Math.trunc(toNumber(field)) - 1;
  return column < 0 || column >= table.columns ? fail("#VALUE!") : column;
};

interface Condition {
  readonly column: number;
  readonly meets: Criterion;
}

/** Each row of the criteria is one alternative, of which all filled cells must hold. */
const alternativesOf = (table: Grid, criteria: Grid): readonly (readonly Condition[])[] =>
  Array.from({ length: criteria.rows - 1 }, (_, i) =>
    Array.from({ length: criteria.columns }, (__, column): readonly Condition[] => {
      const value = criteria.at(i + 1, column);
      if (value === null) return [];
      const named = columnNamed(table, criteria.at(0, column));
      return [{ column: named, meets: named < 0 ? () => false : criterionOf(value) }];
    }).flat(),
  );

/** The field's values, or with no field the rows as such, of the records that meet the criteria. */
const matches = (call: Call): readonly Value[] => {
  const [table, criteria] = [gridOf(call.argument(0)), gridOf(call.argument(2))];
  const field = fieldOf(call, table);
  const alternatives = alternativesOf(table, criteria);
  const found: Value[] = [];
  for (let row = 1; row < table.rows; row += 1) {
    const isWanted = alternatives.some((conditions) =>
      conditions.every(({ column, meets }) => meets(table.at(row, column))),
    );
    if (isWanted) found.push(field === null ? 1 : table.at(row, field));
  }
  return found;
};

const overMatches = (work: (values: readonly Value[]) => Value): SheetFunction => ({
  least: 3,
  most: 3,
  run: (call) => work(matches(call)),
});

const overNumbers = (work: (numbers: readonly number[]) => number): SheetFunction =>
  overMatches((values) =>
    work(
      values.flatMap((value) => {
        if (value !== null && isError(value)) return fail(value.error);
        return typeof value === "number" ? [value] : [];
      }),
    ),
  );

const only = ([value, ...more]: readonly Value[]): Value =>
  value === undefined ? fail("#VALUE!") : more.length > 0 ? fail("#NUM!") : value;

export const databaseFunctions: Record<string, SheetFunction> = {
  DSUM: overNumbers(sum),
  DAVERAGE: overNumbers(average),
  DMAX: overNumbers(extreme((one, other) => one > other)),
  DMIN: overNumbers(extreme((one, other) => one < other)),
  DPRODUCT: overNumbers(product),
  DVAR: overNumbers(sampleVariance),
  DVARP: overNumbers(populationVariance),
  DSTDEV: overNumbers(sampleDeviation),
  DSTDEVP: overNumbers(populationDeviation),
  DCOUNT: overMatches((values) => values.filter((value) => typeof value === "number").length),
  DCOUNTA: overMatches((values) => values.filter((value) => value !== null).length),
  DGET: overMatches(only),
};
