import fc from "fast-check";
import { scoredItems } from "../../../src/standard/table-a1";
import { check, finished, type Sketch, type Typed } from "../../unit/assessment/sketch";

type Rows = Sketch["rows"];
type Parameters = Sketch["parameters"];

const evaluationYear = 2024;

/** Whole points, halves, tenths and hundredths, most of them high; now and then a blank. */
const scoreOf = (maximum: number): fc.Arbitrary<Typed> =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(maximum, maximum, maximum - 0.5) },
    { weight: 20, arbitrary: fc.nat(maximum * 10).map((tenths) => tenths / 10) },
    { weight: 20, arbitrary: fc.nat(maximum * 100).map((cents) => cents / 100) },
  );

const scores = fc
  .tuple(...scoredItems.map(({ maximum }) => scoreOf(Number(maximum))))
  .map((its) => Object.fromEntries(scoredItems.map(({ id }, index) => [id, its[index] ?? null])));

const some = fc.subarray(
  scoredItems.map(({ id }) => id),
  { maxLength: 6 },
);

/** The qualitative side by one of the three rules of R4, with an open item in one of ten. */
const qualitative = fc
  .record({
    scores,
    notApplicable: some,
    rule: fc.constantFrom("not-allowed", "full-marks", "excluded"),
    open: fc.integer({ min: -9, max: 0 }),
  })
  .map((its) => {
    const notApplicable = its.rule === "not-allowed" ? [] : its.notApplicable;
    const kept = Object.entries(its.scores).filter(([id]) => !notApplicable.includes(id as never));
    return {
      rule: its.rule,
      reasons: Object.fromEntries(notApplicable.map((id) => [id, "组织没有该活动"])),
      scores: Object.fromEntries(
        kept.map(([id, score], index) => [id, index === its.open ? null : score]),
      ),
    };
  });

/** Thousandths above or below a limit, most often none. */
const beside = fc.constantFrom(0, 0, 0, 1, -1, 250_000);
const output = fc.integer({ min: 1, max: 9_999 });

const allMonths = Array.from({ length: 12 }, (_, index) => index + 1);

type YearKind = "year" | "months" | "short" | "sources" | "gap" | "repeated" | "repeated-months";

/** Sources of which every row repeats the output of its period; that of the year is the given one if each counts once. */
const repeating = (
  periods: readonly Typed[],
  [emission, made, energy]: readonly [number, number, number],
): Rows =>
  periods.flatMap((month, index) =>
    ["锅炉", "车辆", "外购电力"].map((source) => {
      const isFirst = index === 0 && source === "锅炉";
      const output = index === 0 ? made - (periods.length - 1) / 4 : 0.25;
      return [
        evaluationYear,
        month,
        source,
        isFirst ? emission : 0,
        output,
        null,
        isFirst ? energy : 0,
      ];
    }),
  );

/** The whole year in one row, or its months, of one source or two; now and then a month short, for all or for the second source. */
const rowsOfYear = (
  kind: YearKind,
  [emission, made, energy]: readonly [number, number, number],
): Rows => {
  if (kind === "year") return [[evaluationYear, null, null, emission, made, null, energy]];
  if (kind === "repeated") return repeating([null], [emission, made, energy]);
  if (kind === "repeated-months") return repeating(allMonths, [emission, made + 3, energy]);
  const months = allMonths.slice(0, kind === "short" ? 11 : 12);
  const first = months.map((month) =>
    month === 1
      ? [evaluationYear, month, "锅炉", emission, made, null, energy]
      : [evaluationYear, month, "锅炉", 0, 0, null, 0],
  );
  if (kind === "months" || kind === "short") return first;
  const others = allMonths.slice(kind === "gap" ? 1 : 0);
  return [...first, ...others.map((month) => [evaluationYear, month, "车辆", 0, null, null, 0])];
};

const kinds: readonly YearKind[] = [
  ...(["year", "year", "months", "short", "sources", "gap"] as const),
  ...(["repeated", "repeated-months"] as const),
];
const kind = fc.constantFrom(...kinds);

/** The answer that repeated outputs need; elsewhere it may stand and does no harm. */
const counting = fc.constantFrom("once", "once", "each");

/** An emission at or beside the advanced value, or 10 % above it: A in hundredths, E in thousandths. */
const byAdvancedValue = fc
  .record({
    value: fc.integer({ min: 1, max: 500 }),
    output,
    tenths: fc.constantFrom(10, 11, 9, 13),
    unit: fc.constantFrom(null, "kgCO2e", "tCO2e"),
    counting,
    beside,
    kind,
    boundary: fc.constantFrom("yes", "yes", "yes", "no"),
    indicator: fc.constantFrom("carbon-intensity", "energy-per-output"),
  })
  .map(({ value, tenths, ...its }): { parameters: Parameters; rows: Rows } => ({
    parameters: {
      method: "advanced",
      emission_unit: "kgCO2e",
      advanced_value: its.unit === "tCO2e" ? value / 100_000 : value / 100,
      advanced_unit: its.unit,
      repeated_output: its.counting,
      advanced_source: "T/XYZ 1—2023",
      advanced_year: 2023,
      advanced_boundary: its.boundary,
      indicator: its.indicator,
    },
    rows: rowsOfYear(its.kind, [
      Math.max(0, value * tenths * its.output + its.beside) / 1000,
      its.output,
      0,
    ]),
  }));

/** An amount at or beside one of the two limits against the best year; the measured column is the indicator's. */
const byHistory = fc
  .record({
    best: fc.integer({ min: 1, max: 500 }),
    outputs: fc.tuple(output, output, output),
    worse: fc.nat({ max: 400 }),
    limits: fc.constantFrom([10, 0], [5, 2], [30, 15], [10, 10], [0, -2], [-2, -10]),
    reached: fc.nat({ max: 1 }),
    beside,
    kind,
    counting,
    unit: fc.constantFrom("kgCO2e", "tCO2e", "10ktCO2e", null),
    energy: fc.constantFrom("none", "none", "kgce", "tce"),
    excluded: fc.constantFrom([], [], [[2022, "停产检修"]], [[2022, null]]),
  })
  .map((its) => {
    const percent = its.limits[its.reached] ?? 0;
    const [made, before, earlier] = its.outputs;
    const amount = Math.max(0, its.best * (100 - percent) * made + its.beside) / 1000;
    const past = (year: number, indicator: number, output: number) =>
      measured([year, null, null], (indicator * output) / 10, output);
    const energy = its.energy !== "none";
    const measured = (period: readonly Typed[], value: number, output: number) =>
      energy ? [...period, 7, output, null, value] : [...period, value, output, null, null];
    const carbon = energy ? 7 : amount;
    return {
      parameters: {
        method: "historical",
        repeated_output: its.counting,
        emission_unit: its.unit,
        comparison_origin: "national",
        limit_full: (its.limits[0] ?? 0) / 100,
        limit_partial: (its.limits[1] ?? 0) / 100,
        ...(energy
          ? {
              indicator: "energy-per-output",
              indicator_reason: "本地只有能耗数据",
              energy_unit: its.energy,
            }
          : {}),
      } as Parameters,
      rows: [
        past(2021, its.best + its.worse, earlier),
        past(2022, its.best, before),
        past(2025, 0, 1),
        ...rowsOfYear(its.kind, [carbon, made, energy ? amount : 0]),
      ] as Rows,
      excluded: its.excluded as unknown as Sketch["excluded"],
    };
  });

const weights = fc.oneof(
  fc.constantFrom([0.5, 0.5], [0.6, 0.4], [0.7, 0.3], [1, 0], [0.6, 0.5], [null, 0.4]),
  fc.nat({ max: 100 }).map((percent) => [percent / 100, (100 - percent) / 100]),
);

/** What would be asked, since the amounts are any (R16), is confirmed: formulas do not ask. */
const withConfirmations = (sketch: Sketch): Sketch => ({
  ...sketch,
  confirmed: Object.fromEntries(
    check(sketch).problems.flatMap(({ code, facts }) =>
      code.startsWith("unusual-") && "figure" in facts
        ? [[code.slice("unusual-".length), [Number(facts.figure), "数值已核对"]]]
        : [],
    ),
  ),
});

/** Assessments of every method and rule, at and around every limit, finished and unfinished. */
export const randomSketch: fc.Arbitrary<Sketch> = fc
  .record({
    qualitative,
    measured: fc.oneof(byAdvancedValue, byHistory),
    weights,
    names: fc.constantFrom("table", "text"),
  })
  .map((its) => ({
    ...finished,
    excluded: [],
    ...its.measured,
    ...its.qualitative,
    parameters: {
      ...finished.parameters,
      ...its.measured.parameters,
      weight_qualitative: its.weights[0] ?? null,
      weight_quantitative: its.weights[1] ?? null,
      na_rule: its.qualitative.rule,
      grade_names: its.names,
    },
  }))
  .map(withConfirmations);
