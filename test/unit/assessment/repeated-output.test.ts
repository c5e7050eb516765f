import { toText } from "../../../src/exact/ratio";
import { checkAssessment } from "../../../src/assessment/check-assessment";
import {
  advanced,
  check,
  codesOf,
  entriesOf,
  finished,
  score,
  withParameters,
  type Sketch,
} from "./sketch";

type Rows = Sketch["rows"];
const withRows = (...rows: Rows): Sketch => ({ ...finished, rows });
const past: Rows = [[2022, null, null, 300, 1000]];

type Period = readonly [month: number | null, ...outputs: (number | null)[]];

/** A row for each output, null for none: the year's periods below each other, the sources 甲, 乙, 丙 … in each. */
const year = (...periods: readonly Period[]): Rows =>
  periods.flatMap(([month, ...outputs]) =>
    outputs.map((output, index) => [
      2024,
      month,
      String.fromCodePoint(0x7532 + index),
      200 / periods.length / outputs.length,
      output,
    ]),
  );
/** Twelve months of two sources, with the outputs of each month. */
const monthly = (outputs: (month: number) => readonly (number | null)[]): Rows =>
  year(...Array.from({ length: 12 }, (_, at): Period => [at + 1, ...outputs(at + 1)]));

describe("an output that every source's row of a period repeats (R16)", () => {
  it.each([
    ["in a year as a whole", year([null, 1000, 1000, 1000])],
    ["in twelve months", monthly((month) => [80 + month, 80 + month])],
    [
      "in three months, the others with the output on one source's row",
      monthly((month) => (month <= 3 ? [90, 90] : [80, null])),
    ],
    [
      "in every month but one without output",
      monthly((month) => (month === 2 ? [0, 0] : [90, 90])),
    ],
  ])("is asked about: %s", (_, rows) => {
    const sketch = withRows(...past, ...rows);
    expect(codesOf(sketch)).toEqual(["output-repeated"]);
    expect(score(sketch)).toMatchObject({ intensity: null, composite: null });
  });

  it.each([
    ["outputs of their own", year([null, 500, 400])],
    ["one source", monthly(() => [80])],
    ["the output on one source's row", monthly(() => [90, null])],
    ["a source without output that is written as 0", monthly(() => [90, 0])],
    ["the same in two months of twelve", monthly((month) => (month <= 2 ? [90, 90] : [80, null]))],
    ["the same in every month but one", monthly((month) => [90, month === 12 ? 91 : 90])],
    [
      "two boilers that happen to be equal in one month",
      monthly((month) => [90, month === 5 ? 90 : 70]),
    ],
  ])("is not asked about: %s", (_, rows) => {
    expect(codesOf(withRows(...past, ...rows))).toEqual([]);
  });

  it("counts once, or for each, as the workbook says; what was answered is said with the result", () => {
    const rows = [...past, ...year([null, 1000, 1000])];
    const counted = (repeated_output: string) =>
      score(withParameters(withRows(...rows), { repeated_output })).intensity;
    expect(["once", "each"].map((its) => toText(counted(its)?.indicator as never))).toEqual([
      "200",
      "100",
    ]);
    const { problems, notices } = check(
      withParameters(withRows(...rows), { repeated_output: "只计一次" }),
    );
    expect([problems, notices.map(({ code, facts }) => [code, facts])]).toEqual([
      [],
      [["output-answered", { answer: "once", where: "E6", period: "2024", output: "1000" }]],
    ]);
  });

  it("is said, and adds up, in a file that has no place for the answer", () => {
    const entries = entriesOf(withRows(...past, ...year([null, 1000, 1000])));
    const { repeated_output: _, ...parameters } = entries.parameters;
    const { problems, notices } = checkAssessment({ ...entries, parameters });
    expect([problems, notices.map(({ code, where, facts }) => [code, where, facts])]).toEqual([
      [],
      [
        [
          "output-repeated",
          parameters.year?.where,
          { where: "E6", period: "2024", output: "1000" },
        ],
      ],
    ]);
  });

  it("counts once in the history as well", () => {
    const rows: Rows = [2022, 2024].flatMap((its) => [
      [its, null, "甲", 150, 1000],
      [its, null, "乙", 50, 1000],
    ]);
    const { measured } = check(withParameters(withRows(...rows), { repeated_output: "once" }));
    expect(measured.series?.years.map(({ output }) => output?.toFixed())).toEqual(["1000", "1000"]);
  });

  it("withholds where it is to count once and is not one, and names both outputs", () => {
    const [found] = check(
      withParameters(withRows(...past, ...year([null, 1000, 900])), { repeated_output: "once" }),
    ).problems;
    expect(found).toMatchObject({
      code: "outputs-differ",
      facts: { where: "E6", period: "2024", one: "1000", other: "900" },
    });
  });

  it("does no harm as an answer to nothing", () => {
    for (const repeated_output of ["once", "each"])
      expect(check(withParameters(finished, { repeated_output }))).toMatchObject({
        problems: [],
        notices: [],
      });
  });

  it("is no answer in other words", () => {
    expect(codesOf(withParameters(finished, { repeated_output: "两次" }))).toEqual([
      "parameter-not-a-choice",
    ]);
  });
});

describe("the unit of the advanced value", () => {
  it.each([
    [200, null, "advanced.1"],
    [200, "kgCO2e", "advanced.1"],
    [0.2, "tCO2e", "advanced.1"],
    [0.199, "tCO2e", "advanced.2"],
    [0.00002, "10ktCO2e", "advanced.1"],
    [199.9, "kgCO2e", "advanced.2"],
  ])("makes %s %s so many kilograms, exactly", (advanced_value, advanced_unit, tier) => {
    const { quantitative, withheldFor } = score(
      withParameters(advanced, { advanced_value, advanced_unit }),
    );
    expect([quantitative?.tier.id, withheldFor]).toEqual([tier, []]);
  });

  it("withholds where it is none", () => {
    expect(codesOf(withParameters(advanced, { advanced_unit: "lb" }))).toEqual([
      "parameter-not-a-choice",
    ]);
  });
});
