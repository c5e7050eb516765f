import { weekdayOf } from "../civil-date";
import { toNumber, toText } from "../coerce";
import { serialOf } from "../date-system";
import { defineFunctionAt } from "../define-function";
import { fail } from "../operand";
import type { Value } from "../../book/value";

type IsFree = (day: number) => boolean;

/** Weekdays that are free, of 0 for Saturday to 6 for Friday. */
const weekends = new Map<number, readonly number[]>([
  [1, [0, 1]],
  [2, [1, 2]],
  [3, [2, 3]],
  [4, [3, 4]],
  [5, [4, 5]],
  [6, [5, 6]],
  [7, [6, 0]],
  ...Array.from({ length: 7 }, (_, i) => [11 + i, [(i + 1) % 7]] as const),
]);

/** Seven digits from Monday on, 1 for free. */
const weekendOf = (weekend: Value): readonly number[] => {
  if (typeof weekend !== "string")
    return weekends.get(Math.trunc(toNumber(weekend))) ?? fail("#NUM!");
  if (!/^[01]{7}$/.test(toText(weekend))) return fail("#VALUE!");
  return [...weekend].flatMap((digit, i) => (digit === "1" ? [(i + 2) % 7] : []));
};

const freeDays = (weekend: readonly number[], holidays: readonly number[]): IsFree => {
  const off = new Set(holidays);
  return (day) => weekend.includes(weekdayOf(day)) || off.has(day);
};

/** How many days are not free from the first to the last, both counted; negative when they are turned round. */
const workdaysBetween = (start: number, end: number, isFree: IsFree): number => {
  if (start > end) return -workdaysBetween(end, start, isFree);
  let count = 0;
  for (let day = start; day <= end; day += 1) if (!isFree(day)) count += 1;
  return count;
};

const lastDay = 2_958_465;

/** The day so many workdays after the start, or before. */
const workdaysLater = (start: number, count: number, isFree: IsFree): number => {
  const step = Math.sign(count);
  let [day, left] = [start, Math.abs(count)];
  while (left > 0) {
    day += step;
    if (day < 0 || day > lastDay) return fail("#NUM!");
    if (!isFree(day)) left -= 1;
  }
  return day;
};

const usualWeekend = [0, 1];

export const workdayFunctions = {
  NETWORKDAYS: defineFunctionAt("day day days??", (_call, start, end, holidays = []) =>
    workdaysBetween(start, end, freeDays(usualWeekend, holidays)),
  ),
  "NETWORKDAYS.INTL": defineFunctionAt(
    "day day plain?? days??",
    (_call, start, end, ...[weekend = 1, holidays = []]) =>
      workdaysBetween(start, end, freeDays(weekendOf(weekend), holidays)),
  ),
  WORKDAY: defineFunctionAt("day whole days??", (call, start, count, holidays = []) =>
    serialOf(workdaysLater(start, count, freeDays(usualWeekend, holidays)), call.context.book),
  ),
  "WORKDAY.INTL": defineFunctionAt(
    "day whole plain?? days??",
    (call, start, count, ...[weekend = 1, holidays = []]) => {
      const free = weekendOf(weekend);
      if (free.length === 7) return fail("#VALUE!");
      return serialOf(workdaysLater(start, count, freeDays(free, holidays)), call.context.book);
    },
  ),
};
