import { check, codesOf, finished, type Sketch, type Typed } from "./sketch";

/** The years 2020, 2022 and 2024, of which the last is evaluated. */
const excluding = (...excluded: Sketch["excluded"]): Sketch => ({
  ...finished,
  rows: [
    [2020, null, null, 500, 1000],
    [2022, null, null, 300, 1000],
    [2024, null, null, 200, 1000],
  ],
  excluded,
});

describe("a year that the evaluator leaves out (R7)", () => {
  it.each([
    ["an earlier one of the table", 2020, []],
    ["the evaluation year itself", 2024, ["excluded-year-not-in-history"]],
    ["a later one", 2025, ["excluded-year-not-in-history"]],
    ["an earlier one that the table has not", 2021, ["excluded-year-not-in-history"]],
    ["half a year", 2020.5, ["excluded-year-not-a-year"]],
    ["a year before all records", 1899, ["excluded-year-not-a-year"]],
    ["a text", "2020", ["excluded-year-not-a-year"]],
    ["a truth", true, ["excluded-year-not-a-year"]],
  ] as const)("may be, or not, %s", (_, year, codes) => {
    expect(codesOf(excluding([year, "停产检修"]))).toEqual(codes);
  });

  it("is named with the year before which it would have to lie", () => {
    expect(check(excluding([2021, "停产检修"])).problems).toMatchObject([
      { facts: { year: "2021", before: "2024" } },
    ]);
    expect(check(excluding(["前年", "停产检修"])).problems).toMatchObject([
      { facts: { text: "前年" } },
    ]);
    expect(check(excluding([2020, " "])).problems).toMatchObject([{ facts: { year: "2020" } }]);
    expect(check(excluding([null, " 停产检修 "])).problems).toMatchObject([
      { facts: { reason: "停产检修" } },
    ]);
  });

  it.each<[string, readonly [Typed, Typed]]>([
    ["blank", [null, null]],
    ["of white space", [" ", "　"]],
  ])("may be a row that is %s, which says nothing", (_, row) => {
    const sketch = excluding(row, [2022, "停产检修"]);
    expect(codesOf(sketch)).toEqual([]);
    const { comparison } = check(sketch).measured;
    expect(comparison?.method === "historical" && comparison.best.year).toBe(2020);
  });

  it("may be listed once only, since of two reasons only one would be told", () => {
    const twice = excluding([2022, "停产检修"], [null, null], [2022, "改造"], [2022, "改造"]);
    expect(check(twice).problems).toMatchObject([
      {
        code: "excluded-year-twice",
        where: { row: 42 },
        facts: { year: "2022", first: "A41", second: "A43" },
      },
      { code: "excluded-year-twice", facts: { year: "2022", first: "A41", second: "A44" } },
    ]);
  });

  it("is not looked up while the history is not known", () => {
    const sketch = { ...excluding([2021, "停产检修"]), rows: [["x", null, null, 1, 1]] };
    expect(codesOf(sketch)).toEqual(["monitoring-year-invalid"]);
  });
});
