import type { ProblemCode } from "../../../src/faults/problem";
import { scoredItems } from "../../../src/standard/table-a1";
import { advanced, finished, withParameters, type Sketch, type Typed } from "./sketch";

/** What makes a problem of each code, and which cell or name it must point at. */
export interface ProblemCase {
  readonly sketch: Sketch;
  readonly where: string;
}

const monitoring = (...rows: Sketch["rows"]): Sketch => ({ ...finished, rows });
const past = [2022, null, null, 300, 1000] as const;
const now = [2024, null, null, 200, 1000] as const;
const twice = (other: number): Sketch["rows"] => [
  [2024, null, "锅炉", 150, 1000],
  [2024, null, "车辆", 50, other],
];
const scored = (score: Typed): Sketch => ({
  ...finished,
  scores: { "1.1.1": score },
});
const excusing = (reason: string, change: Partial<Sketch> = {}): Sketch => ({
  ...withParameters(finished, { na_rule: "full-marks" }),
  reasons: { "1.1.1": reason },
  ...change,
});
const [, second, ...others] = finished.ids;

/** One case a code: adding a code without a case does not compile. */
export const problemCases: Readonly<Record<ProblemCode, ProblemCase>> = {
  "name-missing": {
    sketch: { ...finished, missing: ["tanping_year"] },
    where: "tanping_year",
  },
  "name-astray": {
    sketch: { ...finished, astray: [{ name: "tanping_a1_score", other: "tanping_a1_max" }] },
    where: "表A.1!F4",
  },
  "item-missing": { sketch: { ...finished, ids: finished.ids.slice(1) }, where: "tanping_a1_id" },
  "item-unknown": { sketch: { ...finished, ids: ["9.9.9", ...others] }, where: "表A.1!H4" },
  "item-duplicated": {
    sketch: { ...finished, ids: [second ?? null, second ?? null, ...others] },
    where: "表A.1!H5",
  },
  "item-blank": { sketch: scored(null), where: "表A.1!E4" },
  "item-not-a-number": { sketch: scored("优"), where: "表A.1!E4" },
  "item-error": { sketch: scored({ error: "#N/A" }), where: "表A.1!E4" },
  "item-above-maximum": { sketch: scored(2.01), where: "表A.1!E4" },
  "item-below-zero": { sketch: scored(-0.5), where: "表A.1!E4" },
  "item-off-step": { sketch: scored(1.005), where: "表A.1!E4" },
  "item-not-applicable-not-allowed": {
    sketch: { ...finished, reasons: { "1.1.1": "没有该类设施" } },
    where: "表A.1!I4",
  },
  "item-not-applicable-and-scored": {
    sketch: excusing("没有该类设施", { scores: { "1.1.1": 1 } }),
    where: "表A.1!I4",
  },
  "item-not-applicable-without-reason": { sketch: excusing("是"), where: "表A.1!I4" },
  "items-all-not-applicable": {
    sketch: excusing("", {
      reasons: Object.fromEntries(scoredItems.map(({ id }) => [id, "整体不适用"])),
    }),
    where: "表A.1!E4",
  },
  "parameter-blank": { sketch: withParameters(finished, { limit_full: null }), where: "表A.2!D18" },
  "parameter-not-a-number": {
    sketch: withParameters(finished, { limit_full: "10%" }),
    where: "表A.2!D18",
  },
  "parameter-out-of-range": {
    sketch: withParameters(finished, { limit_full: 10 }),
    where: "表A.2!D18",
  },
  "parameter-not-a-choice": {
    sketch: withParameters(finished, { method: "other" }),
    where: "表A.2!D5",
  },
  "parameter-not-above-zero": {
    sketch: withParameters(advanced, { advanced_value: 0 }),
    where: "表A.2!D9",
  },
  "year-not-a-year": { sketch: withParameters(finished, { year: 24 }), where: "表A.2!D4" },
  "year-in-future": {
    // 45657 is 2024-12-31.
    sketch: {
      ...withParameters(monitoring(past, now, [2025, null, null, 200, 1000]), { year: 2025 }),
      date: 45_657,
    },
    where: "表A.2!D4",
  },
  "date-not-a-date": { sketch: { ...finished, date: "去年" }, where: "评价信息!B14" },
  "boundary-not-confirmed": {
    sketch: withParameters(advanced, { advanced_boundary: "no" }),
    where: "表A.2!D13",
  },
  "weight-too-fine": {
    sketch: withParameters(finished, { weight_qualitative: 2 / 3, weight_quantitative: 1 / 3 }),
    where: "表A.2!D20",
  },
  "weights-not-one": {
    sketch: withParameters(finished, { weight_quantitative: 0.5 }),
    where: "表A.2!D21",
  },
  "limit-below-zero": {
    sketch: {
      ...withParameters(finished, { limit_partial: -0.02 }),
      limitsBelowZero: "refused",
    },
    where: "表A.2!D19",
  },
  "limits-out-of-order": {
    sketch: withParameters(finished, { limit_partial: 0.1 }),
    where: "表A.2!D19",
  },
  "excluded-year-not-a-year": {
    sketch: { ...finished, excluded: [["前年", "停产检修"]] },
    where: "表A.2!A41",
  },
  "excluded-year-without-reason": {
    sketch: { ...finished, excluded: [[2023, null]] },
    where: "表A.2!B41",
  },
  "excluded-year-missing": {
    sketch: { ...finished, excluded: [[null, "停产检修"]] },
    where: "表A.2!A41",
  },
  "excluded-year-twice": {
    sketch: {
      ...finished,
      excluded: [
        [2023, "停产检修"],
        [2023, "改造"],
      ],
    },
    where: "表A.2!A42",
  },
  "excluded-year-not-in-history": {
    sketch: { ...finished, excluded: [[2071, "停产检修"]] },
    where: "表A.2!A41",
  },
  "monitoring-column-missing": {
    sketch: { ...finished, headings: ["年份", "月份", "排放源", "排放量", "产量"] },
    where: "监测数据!A3",
  },
  "monitoring-column-twice": {
    sketch: { ...finished, headings: ["年份", "月份", "年份", "排放量", "产出量"] },
    where: "监测数据!C3",
  },
  "monitoring-unit-differs": {
    sketch: { ...finished, headings: ["年份", "月份", "排放源", "排放量（kgCO2e）", "产出量"] },
    where: "监测数据!D3",
  },
  "monitoring-row-outside-table": {
    sketch: { ...finished, below: [[null], [2021, null, null, 5, 6]] },
    where: "监测数据!A8",
  },
  "monitoring-year-missing": {
    sketch: monitoring(past, now, [null, null, null, 1, 1]),
    where: "监测数据!A6",
  },
  "monitoring-year-invalid": {
    sketch: monitoring(past, now, ["2023年", null, null, 1, 1]),
    where: "监测数据!A6",
  },
  "monitoring-month-invalid": {
    sketch: monitoring(past, now, [2023, 13, null, 1, 1]),
    where: "监测数据!B6",
  },
  "monitoring-not-a-number": {
    sketch: monitoring(past, now, [2023, null, null, "约 5", 1]),
    where: "监测数据!D6",
  },
  "monitoring-negative": {
    sketch: monitoring(past, now, [2023, null, null, -1, 1]),
    where: "监测数据!D6",
  },
  "monitoring-measure-missing": {
    sketch: monitoring(past, now, [2023, null, null, 400, null]),
    where: "监测数据!E6",
  },
  "monitoring-period-twice": { sketch: monitoring(past, now, now), where: "监测数据!A6" },
  "monitoring-year-and-months": {
    sketch: monitoring(
      past,
      now,
      ...Array.from({ length: 12 }, (_, index) => [2024, index + 1, null, 20, 100]),
    ),
    where: "监测数据!B5",
  },
  "monitoring-source-unclear": {
    sketch: monitoring(past, now, [2024, null, "锅炉", 20, null]),
    where: "监测数据!C5",
  },
  "monitoring-more": {
    sketch: monitoring(
      past,
      now,
      ...Array<Sketch["rows"][number]>(1002).fill([null, null, null, 400, 1000]),
    ),
    where: "监测数据!A1006",
  },
  "output-repeated": { sketch: monitoring(past, ...twice(1000)), where: "表A.2!D8" },
  "outputs-differ": {
    sketch: withParameters(monitoring(past, ...twice(900)), { repeated_output: "once" }),
    where: "表A.2!D8",
  },
  "unusual-far-from-advanced": {
    sketch: withParameters(advanced, { advanced_value: 20_000 }),
    where: "表A.2!D51",
  },
  "unusual-far-from-best": {
    sketch: monitoring([2022, null, null, 30_000, 1000], now),
    where: "表A.2!D52",
  },
  "unusual-years-apart": {
    sketch: monitoring([2022, null, null, 300_000, 1_000_000], now),
    where: "表A.2!D53",
  },
  "unusual-advanced-later": {
    sketch: withParameters(advanced, { advanced_year: 2025 }),
    where: "表A.2!D54",
  },
  "confirmed-without-reason": {
    sketch: {
      ...withParameters(advanced, { advanced_year: 2025 }),
      confirmed: { "advanced-later": [2025, null] },
    },
    where: "表A.2!E54",
  },
  "year-without-data": { sketch: monitoring(past), where: "表A.2!D4" },
  "year-incomplete": { sketch: monitoring(past, [2024, 1, null, 20, 100]), where: "表A.2!D4" },
  "output-not-above-zero": {
    sketch: monitoring(past, [2024, null, null, 20, 0]),
    where: "表A.2!D4",
  },
  "history-too-short": { sketch: monitoring(now), where: "表A.2!D4" },
  "history-out-of-reach": {
    sketch: monitoring(past, now, [2008, null, null, 400, 1000]),
    where: "表A.2!D4",
  },
  "best-year-zero": {
    sketch: monitoring(past, now, [2023, null, null, 0, 1000]),
    where: "表A.2!D4",
  },
};
