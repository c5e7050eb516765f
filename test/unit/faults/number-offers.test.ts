import { numberAsText, numberOffers } from "../../../src/faults/number-as-text";
import { problem, type Problem } from "../../../src/faults/problem";

const where = { sheet: "监测数据", row: 3, column: 0 };
const amount = (text: string) =>
  problem("monitoring-not-a-number", where, { column: "emission", text });

it.each<readonly [found: Problem, number: number | null]>([
  [amount("12.5"), 12.5],
  [amount("-3"), -3],
  [amount(" １２．５ "), 12.5],
  [amount("1,234"), null],
  [amount("1210①"), null],
  [problem("item-not-a-number", where, { item: "1.1.1", text: "0.5①", maximum: "2" }), null],
  [problem("item-not-a-number", where, { item: "1.1.1", text: "1²", maximum: "2" }), null],
  [problem("monitoring-year-invalid", where, { text: "202①" }), null],
  [problem("monitoring-year-invalid", where, { text: "2021①" }), null],
  [problem("parameter-not-a-number", where, { parameter: "limit_full", text: "0.¹" }), null],
  [amount("12 t"), null],
  [amount(""), null],
  [amount("."), null],
  [problem("item-not-a-number", where, { item: "1.1.1", text: "2", maximum: "2" }), 2],
  [problem("parameter-not-a-number", where, { parameter: "limit_full", text: "0.1" }), 0.1],
  [problem("monitoring-month-invalid", where, { text: "1" }), 1],
  [problem("monitoring-month-invalid", where, { text: "12" }), 12],
  [problem("monitoring-month-invalid", where, { text: "0" }), null],
  [problem("monitoring-month-invalid", where, { text: "13" }), null],
  [problem("monitoring-month-invalid", where, { text: "1.5" }), null],
  [problem("monitoring-year-invalid", where, { text: "1900" }), 1900],
  [problem("monitoring-year-invalid", where, { text: "2200" }), 2200],
  [problem("monitoring-year-invalid", where, { text: "1899" }), null],
  [problem("monitoring-year-invalid", where, { text: "2201" }), null],
  [problem("year-not-a-year", where, { text: "2024" }), 2024],
  [problem("excluded-year-not-a-year", where, { text: "2024" }), 2024],
  [problem("item-unknown", where, { text: "7" }), null],
  [problem("item-missing", where, { item: "1.1.1" }), null],
])("%j reads as the number %p", (found, number) => expect(numberAsText(found)).toBe(number));

it("offers each cell whose text is a number, and no name", () => {
  const found = [
    amount("12"),
    amount("n/a"),
    problem("year-not-a-year", { name: "tanping_year" }, { text: "2024" }),
    problem("item-missing", where, { item: "1.1.1" }),
  ];
  expect(numberOffers(found)).toEqual([{ where, text: "12", number: 12 }]);
});
