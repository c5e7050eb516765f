import type { Sheet } from "../../book/sheet";
import { isError, type Value } from "../../book/value";
import type { Call, SheetFunction } from "../call";
import { toNumber } from "../coerce";
import { fail, type Reference, singleOf } from "../operand";
import { average, extreme, product, sum } from "./aggregate";
import { populationDeviation, populationVariance, sampleDeviation, sampleVariance } from "./spread";

const works: Readonly<Record<number, (numbers: readonly number[]) => number>> = {
  1: average,
  4: extreme((one, other) => one > other),
  5: extreme((one, other) => one < other),
  6: product,
  7: sampleDeviation,
  8: populationDeviation,
  9: sum,
  10: sampleVariance,
  11: populationVariance,
};

const [countNumbers, countFilled] = [2, 3];

/** Codes from 101 on leave out every hidden row, those below only what a filter hides. */
const isLeftOut = (sheet: Sheet, row: number, code: number): boolean =>
  code > 100 ? sheet.isRowHidden(row) : sheet.isRowFiltered(row);

/** Other subtotals inside the range are not counted twice. */
const isSubtotal = (sheet: Sheet, row: number, column: number): boolean =>
  /^=\s*SUBTOTAL\(/i.test(sheet.cell(row, column)?.formula ?? "");

/** The values of the range that count. */
const countedValues = (range: Reference, code: number): readonly Value[] => {
  const { sheet, area } = range;
  const values: Value[] = [];
  for (let row = 0; row < range.filledRows; row += 1) {
    if (isLeftOut(sheet, area.row + row, code)) continue;
    for (let column = 0; column < range.columns; column += 1)
      if (!isSubtotal(sheet, area.row + row, area.column + column))
        values.push(range.at(row, column));
  }
  return values;
};

const numberOf = (value: Value): readonly number[] => {
  if (value !== null && isError(value)) return fail(value.error);
  return typeof value === "number" ? [value] : [];
};

const subtotal = (call: Call): number => {
  const code = Math.trunc(toNumber(singleOf(call.argument(0))));
  const ranges = Array.from({ length: call.count - 1 }, (_, index) => call.reference(index + 1));
  const values = ranges.flatMap((range) => countedValues(range, code));
  if (code % 100 === countNumbers)
    return values.filter((value) => typeof value === "number").length;
  if (code % 100 === countFilled) return values.filter((value) => value !== null).length;
  const work = works[code % 100] ?? fail("#VALUE!");
  return work(values.flatMap(numberOf));
};

export const subtotalFunctions: Record<string, SheetFunction> = {
  SUBTOTAL: { least: 2, most: 255, run: subtotal },
};
