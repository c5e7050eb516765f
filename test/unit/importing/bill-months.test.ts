import { billMonths } from "../../../src/importing/cells/bill-months";
import { readPeriod, type ReadPeriod } from "../../../src/importing/cells/read-period";

const day = (text: string): ReadPeriod => {
  const reading = readPeriod(text, "set-aside");
  if (reading.kind !== "period") throw new Error(`${text} is no day.`);
  return reading.period;
};
const of = (from: string, to: string) => billMonths(day(from), day(to));
const month = (year: number, its: number) => ({ year, month: its });

it.each([
  ["2023-01-05", "2023-01-20", 1],
  ["2023-01-01", "2023-02-01", 1],
  ["2022-12-31", "2023-01-31", 1],
  ["2023-01-31", "2023-02-28", 2],
])("takes %s to %s for one month of 2023: %i", (from, to, its) => {
  expect(of(from, to)).toEqual({ kind: "month", month: month(2023, its) });
});

it.each([
  ["2023-01-16", "2023-02-15"],
  ["2023-01-15", "2023-02-18"],
  ["2023-01-26", "2023-02-25"],
])("takes %s to %s for a bill of two months", (from, to) => {
  const months = { first: month(2023, 1), last: month(2023, 2) };
  expect(of(from, to)).toEqual({ kind: "bill", months });
});

it("goes from one year to the next", () => {
  const [first, last] = [month(2022, 12), month(2023, 1)];
  expect(of("2022-12-10", "2023-01-09")).toEqual({ kind: "bill", months: { first, last } });
});

it.each([
  ["2023-01-16", "2023-04-15"],
  ["2023-01-20", "2023-01-05"],
  ["2023-02-16", "2023-01-15"],
  ["2023-01", "2023-02-15"],
  ["2023-01-16", "2023-02"],
  ["2023", "2023-02-15"],
  ["2023-01-16", "2023"],
])("says nothing of %s to %s", (from, to) => {
  expect(of(from, to)).toBeNull();
});
