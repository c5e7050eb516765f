import { languages } from "../../../src/strings/language";
import { noticeSentence, problemSentence } from "../../../src/strings/sentences";
import { checkAssessment } from "../../../src/assessment/check-assessment";
import {
  advanced,
  check,
  entriesOf,
  finished,
  score,
  withParameters,
  type Sketch,
  type Typed,
} from "./sketch";

const rows = (...its: readonly (readonly [year: number, emission: number, output: number])[]) =>
  its.map(([year, emission, output]) => [year, null, null, emission, output]);
const history = (...its: readonly (readonly [number, number, number])[]): Sketch => ({
  ...finished,
  rows: rows(...its),
});
const value = (advanced_value: number) => withParameters(advanced, { advanced_value });

/** What a sketch asks to confirm: what, and the figure. */
const asked = (sketch: Sketch) =>
  check(sketch).problems.map(({ code, facts }) => [code, "figure" in facts ? facts.figure : ""]);

describe("figures out of the ordinary withhold the result until they are confirmed (R16)", () => {
  it.each<[string, Sketch, string, string]>([
    ["the advanced value in tonnes: a thousand times", value(0.2), "far-from-advanced", "1000"],
    ["an advanced value a hundredth", value(2), "far-from-advanced", "100"],
    ["an advanced value two hundred times", value(40_000), "far-from-advanced", "200"],
    [
      "no emission at all",
      { ...value(200), rows: rows([2024, 0, 1000]) },
      "far-from-advanced",
      "0",
    ],
    [
      "a best year a hundred and fifty times",
      history([2022, 30_000, 1000], [2024, 200, 1000]),
      "far-from-best",
      "150",
    ],
    [
      "an evaluation year a hundred times the best",
      history([2022, 2, 1000], [2023, 40, 1000], [2024, 200, 1000]),
      "far-from-best",
      "100",
    ],
    ["nothing emitted any more", history([2022, 2, 1000], [2024, 0, 1000]), "far-from-best", "0"],
    [
      "emission and output both a thousand times",
      history([2022, 300_000, 1_000_000], [2024, 200, 1000]),
      "years-apart",
      "2500",
    ],
    [
      "an output of ten thousand times with its emission",
      history([2022, 3_000_000, 10_000_000], [2024, 300, 1000]),
      "years-apart",
      "20000",
    ],
    [
      "an advanced value published later",
      withParameters(advanced, { advanced_year: 2025 }),
      "advanced-later",
      "2025",
    ],
  ])("%s", (_, sketch, key, figure) => {
    expect(asked(sketch)).toEqual([[`unusual-${key}`, figure]]);
    expect(score(sketch).composite).toBeNull();
    const confirmed = { ...sketch, confirmed: { [key]: [Number(figure), "已核对原始记录"] } };
    const { problems, notices } = check(confirmed);
    expect([problems, notices.map(({ code, facts }) => [code, facts])]).toEqual([
      [],
      [["figure-confirmed", { key, figure, reason: "已核对原始记录" }]],
    ]);
    expect(score(confirmed).composite).not.toBeNull();
  });

  it.each<[string, Sketch]>([
    ["just below a hundred times the advanced value", value(2.0001)],
    ["just above a hundredth of it", value(19_999)],
    ["a best year ninety times", history([2022, 18_000, 1000], [2024, 200, 1000])],
    [
      "years four hundred times apart, in step",
      history([2022, 80_000, 400_000], [2024, 200, 1000]),
    ],
    [
      "years three thousand times apart, in step",
      history([2022, 600_000, 3_000_000], [2024, 200, 1000]),
    ],
    [
      "a slip in a year that is left out with a reason",
      {
        ...history([2022, 300, 1000], [2023, 400_000, 1000], [2024, 200, 1000]),
        excluded: [[2023, "停产"]],
      },
    ],
    [
      "a slip in a year of which months are missing",
      {
        ...finished,
        rows: [...rows([2022, 300, 1000], [2024, 200, 1000]), [2023, 1, null, 300_000, 1_000_000]],
      },
    ],
    [
      "a slip after the evaluation year",
      history([2022, 300, 1000], [2024, 200, 1000], [2025, 200_000, 1000]),
    ],
    [
      "a slip between earlier years, which the advanced value does not compare",
      { ...advanced, rows: rows([2021, 300_000, 1_000_000], [2022, 300, 1000], [2024, 200, 1000]) },
    ],
    ["an advanced value of the evaluation year", withParameters(advanced, { advanced_year: 2024 })],
    [
      "a later year of an advanced value that is not compared",
      withParameters(finished, { advanced_year: 2030 }),
    ],
    ["ordinary figures", finished],
  ])("asks nothing of %s", (_, sketch) => {
    const { problems, notices } = check(sketch);
    expect(problems).toEqual([]);
    expect(notices.filter(({ code }) => code !== "years-not-evaluated")).toEqual([]);
  });

  it.each<[string, Typed, Typed, string]>([
    ["another figure", 150, "已核对", "unusual-far-from-advanced"],
    ["a figure of the data before", 1500, "已核对", "unusual-far-from-advanced"],
    ["the figure as text", "1000", "已核对", "unusual-far-from-advanced"],
    ["no figure", null, "已核对", "unusual-far-from-advanced"],
    ["an error", { error: "#N/A" }, "已核对", "unusual-far-from-advanced"],
    ["no reason", 1000, null, "confirmed-without-reason"],
    ["a reason of blanks", 1000, "  ", "confirmed-without-reason"],
  ])("is not confirmed by %s", (_, figure, reason, code) => {
    const sketch = { ...value(0.2), confirmed: { "far-from-advanced": [figure, reason] as const } };
    expect(check(sketch).problems.map((its) => its.code)).toEqual([code]);
    expect(score(sketch).composite).toBeNull();
  });

  it("is confirmed by the figure with further digits, as a sheet may show it", () => {
    const confirmed = { "far-from-advanced": [1000.4, "试验线"] } as const;
    expect(check({ ...value(0.2), confirmed }).problems).toEqual([]);
  });

  it("asks anew where another slip comes to one that was confirmed", () => {
    const sketch = {
      ...history([2021, 300, 1000], [2022, 300_000, 1000], [2024, 200, 1000]),
      confirmed: { "years-apart": [1000, "试验"] as const },
    };
    expect(asked(sketch)).toEqual([["unusual-years-apart", "2500"]]);
  });

  it("names the first year that is apart, the one before it, and all such years", () => {
    const [found] = check(
      history([2021, 300, 1000], [2022, 300_000, 1_000_000], [2024, 200, 1000]),
    ).problems;
    expect(found?.facts).toMatchObject({ now: "2022", other: "2021", years: "2022, 2024" });
  });

  it("is told with its reason as it was meant, without the blanks around it", () => {
    const confirmed = { "far-from-advanced": [1000, " 试验线 "] as const };
    expect(check({ ...value(0.2), confirmed }).notices).toMatchObject([
      { code: "figure-confirmed", facts: { reason: "试验线" } },
    ]);
  });

  it("does no harm where nothing is asked", () => {
    const confirmed = { "far-from-best": [150, "旧数据"], "years-apart": [1, null] } as const;
    expect(check({ ...finished, confirmed })).toMatchObject({ problems: [], notices: [] });
  });

  it("asks each thing once, in the order of the table's rows", () => {
    const sketch = {
      ...withParameters(advanced, { advanced_year: 2026, advanced_value: 0.2 }),
      rows: rows([2022, 200_000, 1000], [2024, 200, 1000]),
    };
    expect(asked(sketch).map(([code]) => code)).toEqual([
      "unusual-far-from-advanced",
      "unusual-years-apart",
      "unusual-advanced-later",
    ]);
  });

  it("says what was confirmed, and with which reason, in both languages", () => {
    const confirmed = { "far-from-advanced": [1000, "中试装置，产量很小"] } as const;
    const [found] = check({ ...value(0.2), confirmed }).notices;
    for (const language of languages)
      expect(found && noticeSentence(found, language)).toMatch(
        /表A\.2!D51.*1000.*中试装置，产量很小/,
      );
  });

  it("says which figure stands in the cell instead of the one asked about", () => {
    const sketch = { ...value(0.2), confirmed: { "far-from-advanced": [150, "试验线"] as const } };
    const [found] = check(sketch).problems;
    for (const language of languages) {
      const sentence = found && problemSentence(found, language);
      expect(sentence).toContain("1000");
      expect(sentence).toMatch(/[“"]150[”"]/);
    }
  });
});

it("in a file that has no place to confirm it, the same is said and withholds nothing", () => {
  const entries = { ...entriesOf(value(0.2)), confirmed: null };
  const { problems, notices } = checkAssessment(entries);
  expect(problems).toEqual([]);
  expect(notices).toMatchObject([
    { code: "unusual-figure", facts: { key: "far-from-advanced", figure: "1000" } },
  ]);
  for (const its of notices)
    for (const language of languages) expect(noticeSentence(its, language)).toContain("1000");
});
