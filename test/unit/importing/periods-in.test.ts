import type { RateTime } from "../../../src/importing/shape/settings";
import { timesIn } from "../../../src/importing/rows/periods-in";

const year = { year: 2023, month: null, day: null, since: null };
const month = { year: 2023, month: 4, day: null, since: null };
const february = { year: 2024, month: 2, day: null, since: null };
const quarter = { year: 2023, month: 6, day: null, since: 4 };
const day = { year: 2023, month: 4, day: 5, since: null };

it.each([
  ["days of a year", year, "per-day", "365"],
  ["days of a leap year", { ...year, year: 2024 }, "per-day", "366"],
  ["months of a year", year, "per-month", "12"],
  ["years of a year", year, "per-year", "1"],
  ["days of a month", month, "per-day", "30"],
  ["days of a leap year's February", february, "per-day", "29"],
  ["months of a month", month, "per-month", "1"],
  ["days of a quarter", quarter, "per-day", "91"],
  ["months of a quarter", quarter, "per-month", "3"],
  ["years of a quarter", quarter, "per-year", "0.25"],
  ["days of a day", day, "per-day", "1"],
] as const)("counts the %s", (_, period, time, count) => {
  expect(timesIn(period, time).toFixed()).toBe(count);
});

it.each([
  ["per-month", 30],
  ["per-year", 365],
] as const satisfies readonly (readonly [RateTime, number])[])(
  "takes a day for its share of %s",
  (time, days) => {
    expect(timesIn(day, time).times(days).toDecimalPlaces(30).toFixed()).toBe("1");
  },
);
