import { Decimal } from "../../../src/exact/decimal";
import { ratio, toText } from "../../../src/exact/ratio";
import { showToDigits } from "../../../src/exact/round";
import { scoreAssessment } from "../../../src/scoring/score-assessment";
import { scoreQualitative } from "../../../src/scoring/score-qualitative";
import { scoredItems } from "../../../src/standard/table-a1";
import {
  advanced,
  check,
  codesOf,
  finished,
  score,
  withParameters,
  type Sketch,
} from "../assessment/sketch";

const measured = (sketch: Sketch, emission: number): Sketch => ({
  ...sketch,
  rows: [
    [2022, null, null, 300, 1000],
    [2024, null, null, emission, 1000],
  ],
});
const quantitativeOf = (sketch: Sketch) => {
  const { quantitative } = score(sketch);
  if (!quantitative) throw new Error(codesOf(sketch).join(", "));
  return quantitative;
};

describe("the composite (12.5.1)", () => {
  it("stands where nothing is wrong and every part is there", () => {
    const { composite } = scoreAssessment(check(finished));
    expect(composite && toText(composite.score)).toBe("100");
  });

  it("is withheld for any problem, though every part is there", () => {
    const card = score({ ...finished, date: "去年" });
    expect([card.qualitative && toText(card.qualitative.score), card.composite]).toEqual([
      "100",
      null,
    ]);
  });

  it.each<[string, Partial<ReturnType<typeof check>>]>([
    ["weights", { weights: null }],
    ["a rule for what does not apply", { rules: { notApplicable: null, step: null } }],
    ["a comparison", { measured: { ...check(finished).measured, comparison: null } }],
  ])("is withheld without %s", (_, change) => {
    expect(scoreAssessment({ ...check(finished), ...change }).composite).toBeNull();
  });

  it("has the weights it was made with", () => {
    const { composite } = score(finished);
    const { qualitative, quantitative } = composite?.weights ?? {};
    expect([qualitative?.toFixed(), quantitative?.toFixed()]).toEqual(["0.6", "0.4"]);
  });
});

describe("the names of the grades (R10)", () => {
  it.each([
    ["table", "table"],
    ["text", "text"],
    ["三星至不合格（12.5.2）", "text"],
  ])("are chosen by %s: those of the %s", (typed, names) => {
    expect(score(withParameters(finished, { grade_names: typed })).gradeNames).toBe(names);
  });

  it("are those of Table 22 while none are chosen", () => {
    expect(score(withParameters(finished, { grade_names: null })).gradeNames).toBe("table");
  });
});

describe("the qualitative score (12.2, R3)", () => {
  it.each([
    ["open", null],
    ["wrong", "优"],
  ])("is withheld while one item is %s", (kind, typed) => {
    const { progress, qualitative } = score({ ...finished, scores: { "3.1.1": typed } });
    expect(qualitative).toBeNull();
    expect(progress).toMatchObject({ judged: 51, open: 0, wrong: 0, [kind]: 1 });
  });

  it("is withheld where no item is left to count", () => {
    const items = scoredItems.map((item) => ({
      item,
      where: null,
      state: { kind: "not-applicable", reason: "整体不适用" } as const,
    }));
    expect(scoreQualitative(items, "excluded")).toBeNull();
    expect(scoreQualitative(items, "full-marks")?.earned.toFixed()).toBe("100");
  });

  it("counts what does not apply as judged, without points, and says why it does not", () => {
    const { progress, qualitative } = score({
      ...withParameters(finished, { na_rule: "excluded" }),
      reasons: { "1.1.1": "没有该类设施" },
      scores: { "5.3.1": 1.5 },
    });
    const { judged, earned, possible } = progress;
    expect([judged, earned.toFixed(), possible.toFixed()]).toEqual([52, "95.5", "98"]);
    expect(qualitative?.rule).toBe("excluded");
    expect(qualitative?.notApplicable.map(({ item, reason }) => [item.id, reason])).toEqual([
      ["1.1.1", "没有该类设施"],
    ]);
  });
});

describe("the tier of Table A.2 (12.3.2, R6, R7)", () => {
  it.each([
    ["advanced.1", advanced, 200, "100"],
    ["advanced.2", advanced, 220, "80"],
    ["advanced.3", advanced, 220.01, "60"],
    ["historical.1", finished, 270, "100"],
    ["historical.2", finished, 300, "80"],
    ["historical.3", finished, 300.01, "60"],
  ])("is %s", (tier, sketch, emission, points) => {
    const found = quantitativeOf(measured(sketch, emission));
    expect([found.tier.id, found.score.toFixed()]).toEqual([tier, points]);
  });

  it.each([
    ["historical.1", 306],
    ["historical.2", 306.000000000001],
    ["historical.2", 330],
    ["historical.3", 330.000000000001],
  ])(
    "is %s where limits allow rises of 2 %% and 10 %%, for 300 then and %d now",
    (tier, emission) => {
      const sketch = withParameters(measured(finished, emission), {
        limit_full: -0.02,
        limit_partial: -0.1,
      });
      expect(quantitativeOf(sketch).tier.id).toBe(tier);
    },
  );

  it("is decided on limits that are compared exactly, without division (R6)", () => {
    const third = withParameters(measured(advanced, 1), {
      emission_unit: "kgCO2e",
      advanced_value: 0.1,
    });
    const at = (emission: number) =>
      quantitativeOf({ ...third, rows: [[2024, null, null, emission, 3]] }).tier.id;
    expect([0.3, 0.300000000000001, 0.33, 0.330000000000001].map(at)).toEqual([
      "advanced.1",
      "advanced.2",
      "advanced.2",
      "advanced.3",
    ]);
  });

  it.each([
    ["advanced", advanced, ["1", "1.1"]],
    ["historical", finished, ["0.1", "0"]],
  ] as const)("keeps the limits of the %s method for whoever shows it", (_, sketch, limits) => {
    expect(quantitativeOf(sketch).limits.map((limit) => limit.toFixed())).toEqual(limits);
  });

  it.each([
    [advanced, 200.0000001, "1.0000000005"],
    [advanced, 220.0000001, "1.1000000005"],
    [finished, 270.0000001, "0.0999999997"],
    [finished, 300.0000001, "-0.000000000333333"],
  ])("never shows its quotient on the other side of a limit (R11)", (sketch, emission, shown) => {
    const { decisive, limits } = quantitativeOf(measured(sketch, emission));
    const ratios = limits.map((limit) => ratio(new Decimal(limit)));
    expect(showToDigits(decisive, 6, ratios)).toBe(shown);
  });
});
