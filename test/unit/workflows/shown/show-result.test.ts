import { Decimal } from "../../../../src/exact/decimal";
import { ratio } from "../../../../src/exact/ratio";
import { intensityShown } from "../../../../src/workflows/shown/intensity-shown";
import { showResult, type ShownResult } from "../../../../src/workflows/shown/show-result";
import { advanced, finished, withParameters, type Sketch } from "../../assessment/sketch";
import { checkedSketch } from "./checked-book";
import { readingWith } from "../../report/reading-with";

const today = new Date(2026, 10, 28);
const shown = (sketch: Sketch, now = today): ShownResult => showResult(checkedSketch(sketch), now);

describe("an intensity", () => {
  it("has six digits, and more where it would come to stand on a limit or beyond", () => {
    const [two, three] = [new Decimal(2), new Decimal(3)];
    expect(intensityShown(ratio(two, three))).toBe("0.666667");
    const below = ratio(new Decimal("199.99999999"));
    expect(intensityShown(below)).toBe("200");
    expect(intensityShown(below, [ratio(new Decimal(200))])).not.toBe("200");
  });
});

describe("the result by history", () => {
  it("is laid out line by line, with the numbers behind each", () => {
    expect(shown({ ...finished, scores: { "1.1.1": 1.5 } })).toMatchObject({
      qualitative: { score: "99.50", earned: "99.5", possible: "100" },
      intensity: {
        year: 2024,
        value: "200 kgCO2e/MWh",
        division: "2024: 200,000 kgCO2e ÷ 1,000 MWh",
      },
      quantitative: {
        score: "100",
        tier: { id: "historical.1" },
        reason: {
          ...{ method: "historical", now: "200", best: "300", year: "2022" },
          change: { kind: "fall", percent: "33.33 %" },
          limit: { kind: "fall-at-least", percent: "10 %" },
        },
      },
      composite: {
        score: "99.70",
        grade: "four-star",
        stars: 4,
        gradeNames: "table",
        formula: "0.6 × 99.50 + 0.4 × 100",
      },
    });
  });

  it("has no change rounded to the other side of a limit", () => {
    const rows = [
      [2023, null, null, 1000, 1],
      [2024, null, null, 900.01, 1],
    ];
    const { quantitative } = shown({ ...finished, rows });
    expect(quantitative).toMatchObject({ score: "80", reason: { change: { percent: "9.999 %" } } });
  });

  const against1000 = (now: number, limits: Sketch["parameters"] = {}) => {
    const rows = [2023, 2024].map((year) => [year, null, null, year === 2024 ? now : 1000, 1]);
    const reason = shown(withParameters({ ...finished, rows }, limits)).quantitative?.reason;
    return reason?.method === "historical" ? reason : null;
  };

  it.each([
    [758.2, { kind: "fall", percent: "24.18 %" }],
    [1241.8, { kind: "rise", percent: "24.18 %" }],
    [1000, { kind: "none", percent: "0.00 %" }],
    [1000.001, { kind: "rise", percent: "0.0001 %" }],
  ])("is a fall, a rise or neither, never a negative fall: %d after 1000", (now, change) => {
    expect(against1000(now)?.change).toEqual(change);
  });

  it.each([
    [900, { limit_full: 0.1, limit_partial: 0.03 }, { kind: "fall-at-least", percent: "10 %" }],
    [950, { limit_full: 0.1, limit_partial: 0.03 }, { kind: "fall-at-least", percent: "3 %" }],
    [980, { limit_full: 0.1, limit_partial: 0.03 }, { kind: "fall-below", percent: "3 %" }],
    [1001, { limit_full: 0.1, limit_partial: 0 }, { kind: "rise-above", percent: "0 %" }],
    [1010, { limit_full: -0.02, limit_partial: -0.125 }, { kind: "rise-at-most", percent: "2 %" }],
    [
      1100,
      { limit_full: -0.02, limit_partial: -0.125 },
      { kind: "rise-at-most", percent: "12.5 %" },
    ],
    [1200, { limit_full: -0.02, limit_partial: -0.125 }, { kind: "rise-above", percent: "12.5 %" }],
  ])("tells what the tier of %d after 1000 asks for with limits of %j", (now, limits, limit) => {
    expect(against1000(now, limits)?.limit).toEqual(limit);
  });
});

describe("the result by the advanced value", () => {
  it("names the value, where it is from, and the intensity to be compared", () => {
    const { quantitative } = shown(advanced);
    expect(quantitative?.reason).toEqual({
      method: "advanced",
      intensity: "200",
      advanced: "200",
      source: "T/XYZ 1—2023 2023",
    });
  });
});

describe("what is not decided", () => {
  it("is not shown, nor is what depends on it", () => {
    expect(shown({ ...finished, scores: { "1.1.1": null } })).toMatchObject({
      qualitative: null,
      composite: null,
      quantitative: { score: "100" },
    });
    expect(shown(withParameters(finished, { emission_unit: null }))).toMatchObject({
      intensity: null,
      quantitative: null,
      composite: null,
    });
  });
});

describe("beside the result", () => {
  it("stand the grades with where each begins, and the parameters that the draft leaves open", () => {
    const { bands, openParameters } = shown(finished);
    expect(openParameters.every(({ hasField }) => hasField)).toBe(true);
    expect(bands.map(({ grade, from }) => `${grade} ${from}`)).toEqual([
      "four-star 90",
      "three-star 80",
      "two-star 60",
      "one-star 0",
    ]);
    expect(openParameters.map(({ key, text }) => `${key} ${text}`)).toEqual([
      "weight_qualitative 0.6",
      "weight_quantitative 0.4",
      "limit_full 10 %",
      "limit_partial 0 %",
    ]);
  });

  it("have only the weights a field where the limits do not count", () => {
    const withField = shown(advanced).openParameters.filter(({ hasField }) => hasField);
    expect(withField.map(({ key }) => key)).toEqual(["weight_qualitative", "weight_quantitative"]);
  });

  it("stands how questions of the data were answered", () => {
    const rows = [[2024, null, null, 0, 1000]];
    const confirmed = { "far-from-advanced": [0, "全部使用绿电，已核对"] } as const;
    const { answers } = shown({ ...advanced, rows, confirmed });
    expect(answers.map(({ code, facts }) => [code, facts])).toEqual([
      [
        "figure-confirmed",
        { key: "far-from-advanced", figure: "0", reason: "全部使用绿电，已核对" },
      ],
    ]);
    expect(shown(finished).answers).toEqual([]);
  });

  it("stands what is not applicable, and why", () => {
    const sketch = withParameters(finished, { na_rule: "excluded" });
    expect(shown({ ...sketch, reasons: { "1.1.1": "没有该活动" } })).toMatchObject({
      qualitative: { score: "100.00", earned: "98", possible: "98" },
      notApplicable: [{ id: "1.1.1", reason: "没有该活动" }],
    });
  });

  it("stands until when it holds, by the person's own day", () => {
    const dated = { ...finished, date: 46_346 };
    const validOn = (...day: readonly [number, number, number]) =>
      shown(dated, new Date(...day, 0, 5)).validity;
    expect(validOn(2029, 10, 19)).toEqual({ until: "2029-11-19", state: "valid", since: "" });
    expect(validOn(2029, 10, 20)).toEqual({ until: "2029-11-19", state: "expired", since: "" });
    expect(shown(finished).validity).toBeNull();
  });

  it("was ended by surveillance, whatever the day (12.4.1)", () => {
    const checked = checkedSketch({ ...finished, date: 46_346 });
    const { lists } = readingWith({}, { surveillance: [{ date: 46_711, conclusion: "撤销" }] });
    const { validity } = showResult(
      { ...checked, reading: { ...checked.reading, lists } },
      new Date(2031, 0, 1),
    );
    expect(validity).toEqual({ until: "2029-11-19", state: "withdrawn", since: "2027-11-20" });
  });
});
