import { checkAssessment } from "../../../src/assessment/check-assessment";
import type { Problem, ProblemCode } from "../../../src/faults/problem";
import { problemSentence, problemText, whereText } from "../../../src/strings/sentences";
import { languages } from "../../../src/strings/language";
import { problemCases, type ProblemCase } from "./problem-cases";
import { problemFacts } from "./problem-facts";
import { check, codesOf, entriesOf, finished, score, withParameters } from "./sketch";

const cases = Object.entries(problemCases) as [ProblemCode, ProblemCase][];

const found = (code: ProblemCode, { sketch }: ProblemCase): Problem => {
  const problem = check(sketch).problems.find((one) => one.code === code);
  if (!problem) throw new Error(`${code} is not among ${codesOf(sketch).join(", ")}`);
  return problem;
};

describe.each(cases)("%s", (code, its) => {
  it(`is found at ${its.where}`, () => {
    expect(whereText(found(code, its).where)).toBe(its.where);
  });

  it("has the facts that its sentence needs", () => {
    expect(found(code, its).facts).toEqual(problemFacts[code]);
  });

  it("withholds the composite and is given as its reason", () => {
    const card = score(its.sketch);
    expect(card.composite).toBeNull();
    expect(card.withheldFor.map((problem) => problem.code)).toContain(code);
  });

  it.each(languages)("says in %s where it stands, what it is about and what to do", (language) => {
    const problem = found(code, its);
    const text = problemText(problem, language);
    expect(problemSentence(problem, language)).toMatch(its.where);
    for (const fact of Object.values(problem.facts).filter((value) =>
      /^[\d.-]+$/.test(value ?? ""),
    ))
      expect(text).toContain(fact);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text).toMatch(language === "zh-CN" ? /请[^。]+。$/ : /[.;] [A-Z]?[^.]+.*\.$/);
  });
});

describe("the sentences of all problems", () => {
  it.each(languages)("differ from each other in %s", (language) => {
    const texts = cases.map(([code, its]) => problemText(found(code, its), language));
    expect(new Set(texts).size).toBe(cases.length);
  });

  it("stand in Chinese and in English", () => {
    for (const [code, its] of cases) {
      expect(problemText(found(code, its), "zh-CN")).toMatch(/[\u4e00-\u9fff]/);
      expect(problemText(found(code, its), "en-US")).not.toMatch(/[，。；：、（）]/);
    }
  });
});

describe("checking", () => {
  it("goes by the assessor's own calendar where no date of the evaluation is given", () => {
    const { sketch } = problemCases["year-in-future"];
    const codesAt = (now: Date) =>
      checkAssessment(entriesOf({ ...sketch, date: null }), now).problems.map(({ code }) => code);
    expect(codesAt(new Date(2024, 11, 31, 23, 59))).toContain("year-in-future");
    expect(codesAt(new Date(2025, 0, 1))).not.toContain("year-in-future");
  });

  it("finds nothing wrong in a finished assessment", () => {
    expect(codesOf(finished)).toEqual([]);
  });

  it("answers with all problems at once", () => {
    const sketch = {
      ...withParameters(finished, {
        method: null,
        weight_qualitative: 2,
        weight_quantitative: "四成",
        emission_unit: "lb",
      }),
      scores: { "1.1.1": null, "2.2.1": 99, "6.2.1": "优" },
      rows: [[2024, 13, null, -5, "无"] as const],
      date: "明天",
      missing: ["tanping_a1_na"],
    };
    expect(codesOf(sketch).toSorted()).toEqual(
      [
        "date-not-a-date",
        "item-above-maximum",
        "item-blank",
        "item-not-a-number",
        "monitoring-month-invalid",
        "monitoring-negative",
        "monitoring-not-a-number",
        "name-missing",
        "parameter-blank",
        "parameter-not-a-choice",
        "parameter-not-a-number",
        "parameter-out-of-range",
      ].toSorted(),
    );
  });

  it("reports a blank parameter once, however many rules ask for it", () => {
    expect(codesOf(withParameters(finished, { emission_unit: null }))).toEqual(["parameter-blank"]);
  });

  it("finds no item missing where the whole column is gone, which its name says already", () => {
    expect(codesOf({ ...finished, ids: [], missing: ["tanping_a1_id"] })).toEqual(["name-missing"]);
  });

  it("marks open entries apart from wrong ones", () => {
    const kinds = score({ ...finished, scores: { "1.1.1": null, "1.1.2": 3 } }).progress;
    expect([kinds.judged, kinds.open, kinds.wrong]).toEqual([50, 1, 1]);
  });
});
