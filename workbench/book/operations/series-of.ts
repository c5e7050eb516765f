import { isDateFormat } from "@tanping/ooxml/spreadsheet/number-formats";
import type { DateSystem } from "@tanping/ooxml/spreadsheet/date-serial";
import type { Cell } from "../cell";
import { dateSeries } from "./date-series";

/** What stands some cells after the first of a line, before it where the index is negative. */
export type Series = (index: number) => number | string;

/** How a series may go on from one number alone: as it is, or counting on. */
type Lone = "repeated" | "counted";

/**
 * How the fill handle goes on with a line of constants: numbers by their step or their trend, dates by days or whole
 * months, texts by the number they end in. Null where the cells are to be repeated.
 */
export const seriesOf = (
  cells: readonly (Cell | undefined)[],
  system: DateSystem,
  lone: Lone,
): Series | null => {
  const constants = cells.map((cell) => (cell?.formula === null ? cell.value : null));
  const numbers = constants.filter((value) => typeof value === "number");
  if (numbers.length === cells.length) {
    const areDates = cells.every((cell) => isDateFormat(cell?.style.numberFormat ?? ""));
    if (!areDates) return numberSeries(numbers, lone);
    return dateSeries(numbers, system) ?? numberSeries(numbers, "counted");
  }
  const texts = constants.filter((value) => typeof value === "string");
  return texts.length === cells.length ? textSeries(texts) : null;
};

/** Excel keeps 15 digits: 0.1, 0.2 goes on with 0.3. */
const kept = (value: number): number => Number(value.toPrecision(15));

const numberSeries = (
  numbers: readonly number[],
  lone: Lone,
): ((index: number) => number) | null => {
  const [first = 0, second] = numbers;
  if (second === undefined) return lone === "counted" ? (index) => first + index : null;
  const step = second - first;
  const isEven = numbers.every((value, index) => kept(value) === kept(first + step * index));
  if (isEven) return (index) => kept(first + step * index);
  const { start, slope } = trendOf(numbers);
  return (index) => kept(start + slope * index);
};

/** The straight line of least squares through the numbers. */
const trendOf = (numbers: readonly number[]): { start: number; slope: number } => {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const [across, squares] = numbers.reduce(
    ([sum, all], value, index) => [
      sum + (index - middle) * (value - mean),
      all + (index - middle) ** 2,
    ],
    [0, 0],
  );
  const slope = across / squares;
  return { start: mean - slope * middle, slope };
};

/** After the fourth quarter comes the first. */
const quarter = /^(q|qtr|quarter) ?$/i;
const quarterOf = (number: number): number => ((((number - 1) % 4) + 4) % 4) + 1;

const numbered = /^(.*?)(\d{1,9})$/s;

const textSeries = (texts: readonly string[]): Series | null => {
  const parts = texts.map((text) => numbered.exec(text));
  const [, stem, digits = ""] = parts[0] ?? [];
  if (stem === undefined || parts.some((part) => part?.[1] !== stem)) return null;
  const series = numberSeries(
    parts.map((part) => Number(part?.[2])),
    "counted",
  );
  if (series === null || !Number.isInteger(series(texts.length))) return null;
  if (quarter.test(stem)) return (index) => `${stem}${quarterOf(series(index))}`;
  const width = digits.startsWith("0") ? digits.length : 0;
  return (index) => stem + String(Math.abs(series(index))).padStart(width, "0");
};
