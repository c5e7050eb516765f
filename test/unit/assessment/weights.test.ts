import { advanced, check, codesOf, finished, withParameters } from "./sketch";

const weighed = (qualitative: number, quantitative: number) =>
  withParameters(finished, { weight_qualitative: qualitative, weight_quantitative: quantitative });

describe("weights (12.5.1, R9)", () => {
  it.each([
    [0.5, 0.5],
    [0, 1],
    [1, 0],
    [0.123456, 0.876544],
    [0.000001, 0.999999],
  ])("of %d and %d add up to exactly 1, in at most six decimals", (qualitative, quantitative) => {
    const { weights, problems } = check(weighed(qualitative, quantitative));
    expect(problems).toEqual([]);
    expect([weights?.qualitative.toNumber(), weights?.quantitative.toNumber()]).toEqual([
      qualitative,
      quantitative,
    ]);
  });

  it.each([
    [0.1234567, 0.8765433, ["weight-too-fine", "weight-too-fine"]],
    [0.1234567, 0.5, ["weight-too-fine"]],
    [0.5, 0.1234567, ["weight-too-fine"]],
    [0.6, 0.400001, ["weights-not-one"]],
    [0.6, 0.399999, ["weights-not-one"]],
    [1.000001, 0, ["parameter-out-of-range"]],
    [1, -0.000001, ["parameter-out-of-range"]],
  ])("of %d and %d are wrong: %j", (qualitative, quantitative, codes) => {
    const { weights, problems } = check(weighed(qualitative, quantitative));
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(weights).toBeNull();
  });

  it("are named with what they are and what they add up to", () => {
    expect(check(weighed(0.1234567, 0.8765433)).problems).toMatchObject([
      { facts: { parameter: "weight_qualitative", value: "0.1234567", decimals: "6" } },
      { facts: { parameter: "weight_quantitative", value: "0.8765433", decimals: "6" } },
    ]);
    expect(check(weighed(0.6, 0.5)).problems).toMatchObject([
      { facts: { qualitative: "0.6", quantitative: "0.5", sum: "1.1" } },
    ]);
  });
});

describe("limits between the tiers (A.2 row 2, R7)", () => {
  it.each([
    [0.1, 0, []],
    [1, 0.999999, []],
    [0.1, 0.1, ["limits-out-of-order"]],
    [0.1, 0.2, ["limits-out-of-order"]],
    [0, -0.02, []],
    [-0.02, -0.05, []],
    [-0.999999, -1, []],
    [-0.02, -0.02, ["limits-out-of-order"]],
    [0, -1.000001, ["parameter-out-of-range"]],
  ])("of %d and %d leave room for three: %j", (full, partial, codes) => {
    const sketch = withParameters(finished, { limit_full: full, limit_partial: partial });
    expect(codesOf(sketch)).toEqual(codes);
  });

  it("may be below zero only where the file's own formulas take it", () => {
    const refusing = (full: number, partial: number) =>
      codesOf({
        ...withParameters(finished, { limit_full: full, limit_partial: partial }),
        limitsBelowZero: "refused",
      });
    expect(refusing(0.1, 0)).toEqual([]);
    expect(refusing(0, -0.000001)).toEqual(["limit-below-zero"]);
    expect(refusing(-0.02, -0.05)).toEqual(["limit-below-zero", "limit-below-zero"]);
    expect(refusing(-0.02, 0.1)).toEqual(["limit-below-zero"]);
  });

  it("are named where they do not", () => {
    const sketch = withParameters(finished, { limit_full: 0.1, limit_partial: 0.25 });
    expect(check(sketch).problems).toMatchObject([{ facts: { full: "0.1", partial: "0.25" } }]);
  });
});

describe("a score's step (R2)", () => {
  it("is a hundredth of a point where none is chosen", () => {
    const typed = (score: number) =>
      codesOf({
        ...withParameters(finished, { score_step: null }),
        scores: { "1.1.1": score },
      });
    expect(typed(1.99)).toEqual(["parameter-blank"]);
    expect(typed(1.995)).toEqual(["item-off-step", "parameter-blank"]);
    expect(typed(1.905)).toEqual(["item-off-step", "parameter-blank"]);
  });
});

describe("blank parameters", () => {
  const blanks = (sketch: typeof finished) =>
    check(sketch).problems.map((its) =>
      its.code === "parameter-blank" ? its.facts.parameter : its.code,
    );

  it("are all named, each once", () => {
    const sketch = withParameters(finished, {
      year: null,
      output_unit: null,
      limit_full: null,
      weight_quantitative: null,
      score_step: null,
    });
    expect(blanks(sketch).toSorted()).toEqual([
      "limit_full",
      "output_unit",
      "score_step",
      "weight_quantitative",
      "year",
    ]);
  });

  it.each<[string, typeof finished, readonly string[]]>([
    [
      "historical",
      finished,
      [
        "comparison_origin",
        "emission_unit",
        "grade_names",
        "indicator",
        "limit_full",
        "limit_partial",
        "method",
        "na_rule",
        "output_unit",
        "score_step",
        "weight_qualitative",
        "weight_quantitative",
        "year",
      ],
    ],
    [
      "advanced",
      advanced,
      [
        "advanced_boundary",
        "advanced_source",
        "advanced_value",
        "advanced_year",
        "emission_unit",
        "grade_names",
        "method",
        "na_rule",
        "output_unit",
        "score_step",
        "weight_qualitative",
        "weight_quantitative",
        "year",
      ],
    ],
  ])("are asked for by the %s method where it needs them", (_, sketch, needed) => {
    const asked = Object.keys(sketch.parameters).filter(
      (key) => blanks(withParameters(sketch, { [key]: null })).join() === key,
    );
    expect(asked.toSorted()).toEqual(needed);
  });
});
