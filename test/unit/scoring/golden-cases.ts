import { advanced, finished, withParameters, type Sketch } from "../assessment/sketch";

/** One worked example: what the standard or its reading says, and the exact texts it must come to. */
interface GoldenCase {
  readonly clause: string;
  readonly says: string;
  readonly sketch: Sketch;
  /** kgCO2e per output unit */
  readonly intensity: string;
  /** 0 to 100 */
  readonly qualitative: string;
  /** 100, 80 or 60 */
  readonly quantitative: string;
  /** 0 to 100 */
  readonly composite: string;
  readonly grade: string;
}

const data = (sketch: Sketch, ...rows: Sketch["rows"]): Sketch => ({ ...sketch, rows });
const against = (value: number, emission: number, output: number): Sketch =>
  withParameters(data(advanced, [2024, null, null, emission, output]), {
    advanced_value: value,
    emission_unit: "kgCO2e",
  });
const reduced = (emission: number): Sketch =>
  data(finished, [2023, null, null, 100, 10], [2024, null, null, emission, 10]);
const full = { qualitative: "100", composite: "100", grade: "four-star" } as const;

export const goldenCases: readonly GoldenCase[] = [
  {
    clause: "12.3.2 a, A.2 row 1",
    says: "an intensity that equals the advanced value earns 100",
    sketch: against(0.1, 123.4, 1234),
    intensity: "0.1",
    quantitative: "100",
    ...full,
  },
  {
    clause: "12.3.2 a, A.2 row 1",
    says: "the least above the advanced value earns 80",
    sketch: against(0.1, 123.400000000001, 1234),
    intensity: "0.1000000000000008103727714748784441",
    qualitative: "100",
    quantitative: "80",
    composite: "92",
    grade: "four-star",
  },
  {
    clause: "12.3.2 a, A.2 row 1",
    says: "exactly 10 % above, where 0.11·Q meets A = 0.1, still earns 80 (含10%)",
    sketch: against(0.1, 135.74, 1234),
    intensity: "0.11",
    qualitative: "100",
    quantitative: "80",
    composite: "92",
    grade: "four-star",
  },
  {
    clause: "12.3.2 a, A.2 row 1",
    says: "one unit in the last place more than 10 % earns 60",
    sketch: against(0.1, 135.740000000001, 1234),
    intensity: "0.1100000000000008103727714748784441",
    qualitative: "100",
    quantitative: "60",
    composite: "84",
    grade: "three-star",
  },
  {
    clause: "12.3.1, R5",
    says: "10 kt are 10 000 000 kg",
    sketch: withParameters(data(advanced, [2024, null, null, 0.00003, 1.5]), {
      emission_unit: "10ktCO2e",
    }),
    intensity: "200",
    quantitative: "100",
    ...full,
  },
  {
    clause: "12.3.1",
    says: "months and sources are totalled first and divided once",
    sketch: data(
      finished,
      [2023, null, null, 1, 1],
      ...Array.from({ length: 12 }, (_, index) => [2024, index + 1, "锅炉", 0.1, index + 1]),
      ...Array.from({ length: 12 }, (_, month) => [2024, month + 1, "车辆", month ? 0 : 0.3, null]),
    ),
    intensity: "19.23076923076923076923076923076923",
    quantitative: "100",
    ...full,
  },
  {
    clause: "12.3.2 b, R7",
    says: "a reduction of exactly the full limit earns 100 (以上 includes it)",
    sketch: reduced(90),
    intensity: "9000",
    quantitative: "100",
    ...full,
  },
  {
    clause: "12.3.2 b, R7",
    says: "a hair less than the full limit earns 80",
    sketch: reduced(90.0000000000001),
    intensity: "9000.00000000001",
    qualitative: "100",
    quantitative: "80",
    composite: "92",
    grade: "four-star",
  },
  {
    clause: "12.3.2 b, R7",
    says: "no reduction reaches a partial limit of 0",
    sketch: reduced(100),
    intensity: "10000",
    qualitative: "100",
    quantitative: "80",
    composite: "92",
    grade: "four-star",
  },
  {
    clause: "12.3.2 b, R7",
    says: "an increase earns 60",
    sketch: reduced(100.000000000001),
    intensity: "10000.0000000001",
    qualitative: "100",
    quantitative: "60",
    composite: "84",
    grade: "three-star",
  },
  {
    clause: "12.3.2 b, R7",
    says: "a rise of exactly what a full limit below zero allows earns 100",
    sketch: withParameters(reduced(102), { limit_full: -0.02, limit_partial: -0.1 }),
    intensity: "10200",
    quantitative: "100",
    ...full,
  },
  {
    clause: "12.3.2 b, R7",
    says: "a rise of exactly what a partial limit below zero allows earns 80",
    sketch: withParameters(reduced(110), { limit_full: -0.02, limit_partial: -0.1 }),
    intensity: "11000",
    qualitative: "100",
    quantitative: "80",
    composite: "92",
    grade: "four-star",
  },
  {
    clause: "12.3.2 b, R7",
    says: "a larger rise earns 60",
    sketch: withParameters(reduced(110.0001), { limit_full: -0.02, limit_partial: -0.1 }),
    intensity: "11000.01",
    qualitative: "100",
    quantitative: "60",
    composite: "84",
    grade: "three-star",
  },
  {
    clause: "A.2 row 2, R8",
    says: "energy per unit of output is compared where the evaluator chose it with a reason",
    sketch: withParameters(
      data(finished, [2023, null, null, 1, 10, null, 200], [2024, null, null, 9, 10, null, 180]),
      { indicator: "energy-per-output", indicator_reason: "本地只有能耗数据", energy_unit: "tce" },
    ),
    intensity: "900",
    quantitative: "100",
    ...full,
  },
  {
    clause: "4.3, R4",
    says: "full marks for what does not apply",
    sketch: {
      ...withParameters(finished, { na_rule: "full-marks" }),
      reasons: { "5.3.1": "没有该类业务" },
      scores: { "1.1.1": 0 },
    },
    intensity: "200",
    qualitative: "98",
    quantitative: "100",
    composite: "98.8",
    grade: "four-star",
  },
  {
    clause: "4.3, R4",
    says: "what does not apply leaves numerator and denominator",
    sketch: {
      ...withParameters(finished, { na_rule: "excluded" }),
      reasons: { "5.3.1": "没有该类业务" },
      scores: { "1.1.1": 0 },
    },
    intensity: "200",
    qualitative: "97.91666666666666666666666666666667",
    quantitative: "100",
    composite: "98.75",
    grade: "four-star",
  },
  {
    clause: "12.5.1, R9",
    says: "a weight of 1 leaves the other score out",
    sketch: {
      ...withParameters(reduced(120), { weight_qualitative: 1, weight_quantitative: 0 }),
      scores: { "1.1.1": 0, "5.3.1": 0, "5.3.2": 0 },
    },
    intensity: "12000",
    qualitative: "90",
    quantitative: "60",
    composite: "90",
    grade: "four-star",
  },
  {
    clause: "12.5.2, R10",
    says: "89.995 is 三星: the unrounded score is compared",
    sketch: {
      ...withParameters(finished, { weight_qualitative: 0.5, weight_quantitative: 0.5 }),
      scores: {
        ...{ "1.1.1": 0, "1.1.2": 0, "1.1.3": 0, "1.2.1": 0, "1.2.2": 0, "2.2.1": 0 },
        ...{ "5.3.1": 0, "5.3.2": 0, "2.3.1": 1.99 },
      },
    },
    intensity: "200",
    qualitative: "79.99",
    quantitative: "100",
    composite: "89.995",
    grade: "three-star",
  },
];
