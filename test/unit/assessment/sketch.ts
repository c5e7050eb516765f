import type { Assessment } from "../../../src/assessment/check-assessment";
import { checkAssessment } from "../../../src/assessment/check-assessment";
import type { Entries } from "../../../src/assessment/entries";
import { blank, type CellValue } from "../../../src/cells/cell-value";
import { columnEntries, type Entry, type Grid } from "../../../src/cells/grid";
import { confirmedKeys, type ConfirmedKey } from "../../../src/standard/confirmed-keys";
import type { InfoKey } from "../../../src/standard/records";
import { parameterKeys, type ParameterKey } from "../../../src/standard/parameters";
import type { MonitoringSeries } from "../../../src/monitoring/series";
import { SeriesReader } from "../../../src/monitoring/series-reader";
import { scoreAssessment, type ScoreCard } from "../../../src/scoring/score-assessment";
import { scoredItems, type ItemId } from "../../../src/standard/table-a1";

/** What a person typed into a cell; an error is written as Excel shows it. */
export type Typed = string | number | boolean | null | { readonly error: string };

/** The entries of an assessment as a person would list them. */
export interface Sketch {
  /** Scores by item; an item not listed has its maximum. */
  readonly scores: Readonly<Partial<Record<ItemId, Typed>>>;
  readonly reasons: Readonly<Partial<Record<ItemId, Typed>>>;
  readonly selfScores: Readonly<Partial<Record<ItemId, Typed>>>;
  /** Ids as the rows have them, from the first row down. */
  readonly ids: readonly Typed[];
  readonly parameters: Readonly<Partial<Record<ParameterKey, Typed>>>;
  readonly limitsBelowZero: Entries["limitsBelowZero"];
  readonly headings: readonly Typed[];
  readonly rows: readonly (readonly Typed[])[];
  readonly below: readonly (readonly Typed[])[];
  readonly excluded: readonly (readonly [year: Typed, reason: Typed])[];
  /** Figures that were confirmed, with the reasons. */
  readonly confirmed: Readonly<
    Partial<Record<ConfirmedKey, readonly [figure: Typed, reason: Typed]>>
  >;
  readonly date: Typed;
  /** What else is said about the assessment. */
  readonly about: Readonly<Partial<Record<Exclude<InfoKey, "date">, Typed>>>;
  /** The short record beside each item. */
  readonly evidence: Typed;
  readonly missing: readonly string[];
  /** Names that point at the maxima of Table A.1, or at another column there. */
  readonly astray: readonly { readonly name: string; readonly other: string }[];
}

const cellOf = (typed: Typed): CellValue => {
  if (typed === null) return blank;
  if (typeof typed === "number") return { kind: "number", double: typed };
  if (typeof typed === "boolean") return { kind: "boolean", truth: typed };
  return typeof typed === "string"
    ? { kind: "text", text: typed }
    : { kind: "error", code: typed.error };
};

export const gridOf = (
  place: Pick<Grid, "sheet" | "row" | "column">,
  rows: readonly (readonly Typed[])[],
): Grid => ({ ...place, cells: rows.map((row) => row.map(cellOf)) });

/** Reads a monitoring table whose headings stand in row 3, so many rows at a time. */
export const seriesIn = (
  { headings, rows, below }: Pick<Sketch, "headings" | "rows" | "below">,
  blockRows = 2,
): MonitoringSeries => {
  const table = { sheet: "监测数据", column: 0 };
  const reader = new SeriesReader(gridOf({ ...table, row: 2 }, [headings]));
  for (let first = 0; first < rows.length; first += blockRows)
    reader.add(gridOf({ ...table, row: 3 + first }, rows.slice(first, first + blockRows)));
  return reader.finish(gridOf({ ...table, row: 3 + rows.length }, below));
};

const columnOf = (column: number, values: readonly Typed[]): readonly Entry[] =>
  columnEntries(
    gridOf(
      { sheet: "表A.1", row: 3, column },
      values.map((value) => [value]),
    ),
  );

/** A finished assessment by the historical method: full marks, a third less carbon than in 2022. */
export const finished: Sketch = {
  scores: {},
  reasons: {},
  selfScores: {},
  ids: scoredItems.map(({ id }) => id),
  parameters: {
    year: 2024,
    method: "historical",
    emission_unit: "tCO2e",
    output_unit: "MWh",
    indicator: "carbon-intensity",
    comparison_origin: "local",
    limit_full: 0.1,
    limit_partial: 0,
    weight_qualitative: 0.6,
    weight_quantitative: 0.4,
    na_rule: "not-allowed",
    score_step: 0.01,
    grade_names: "table",
  },
  limitsBelowZero: "taken",
  headings: ["年份", "月份", "排放源", "排放量", "产出量", "备注", "能耗量"],
  rows: [
    [2022, null, null, 300, 1000],
    [2023, null, null, 400, 1000],
    [2024, null, null, 200, 1000],
  ],
  below: [],
  excluded: [],
  confirmed: {},
  date: null,
  about: {
    organisation: "某热电有限公司",
    report_no: "2026-001",
    scope: "热电生产及其辅助设施",
    criteria: "T/CECA-G 00XX—2023（征求意见草案）",
    body: "某评价机构",
    leader: "张工",
  },
  evidence: "查阅文件与记录",
  missing: [],
  astray: [],
};

/** A finished assessment by the industry's advanced value, which it meets exactly. */
export const advanced: Sketch = {
  ...finished,
  parameters: {
    ...finished.parameters,
    method: "advanced",
    advanced_value: 200,
    advanced_source: "T/XYZ 1—2023",
    advanced_year: 2023,
    advanced_boundary: "yes",
  },
};

/** The sketch with some parameters changed. */
export const withParameters = (sketch: Sketch, parameters: Sketch["parameters"]): Sketch => ({
  ...sketch,
  parameters: { ...sketch.parameters, ...parameters },
});

/** The entries a workbook would hold for the sketch; a parameter it does not name is a blank cell. */
export const entriesOf = (sketch: Sketch): Entries => {
  const row = (id: Typed) => id as ItemId;
  const maximumOf = (id: Typed) => Number(scoredItems.find((item) => item.id === id)?.maximum);
  const applies = (id: Typed) => sketch.reasons[row(id)] === undefined;
  const scoreOf = (id: Typed): Typed => {
    const typed = sketch.scores[row(id)];
    if (typed !== undefined) return typed;
    return applies(id) ? maximumOf(id) : null;
  };
  const ids = columnOf(7, sketch.ids);
  const scores = columnOf(4, sketch.ids.map(scoreOf));
  const reasons = columnOf(
    8,
    sketch.ids.map((id) => sketch.reasons[row(id)] ?? null),
  );
  const selfScores = columnOf(
    9,
    sketch.ids.map((id) => sketch.selfScores[row(id)] ?? null),
  );
  return {
    items: ids.map((id, index) => ({
      id,
      score: scores[index] as Entry,
      notApplicable: reasons[index] as Entry,
      selfScore: selfScores[index] as Entry,
    })),
    parameters: Object.fromEntries(
      parameterKeys.map((key, index) => [
        key,
        {
          value: cellOf(sketch.parameters[key] ?? null),
          where: { sheet: "表A.2", row: 3 + index, column: 3 },
        },
      ]),
    ),
    limitsBelowZero: sketch.limitsBelowZero,
    excludedYears: sketch.excluded.map(([year, reason], index) => ({
      year: { value: cellOf(year), where: { sheet: "表A.2", row: 40 + index, column: 0 } },
      reason: { value: cellOf(reason), where: { sheet: "表A.2", row: 40 + index, column: 1 } },
    })),
    info: { kind: null, reportDate: null },
    records: [],
    confirmed: Object.fromEntries(
      confirmedKeys.map((key, index) => {
        const [figure, reason] = (sketch.confirmed[key] ?? [null, null]).map(cellOf);
        const where = { sheet: "表A.2", row: 50 + index, column: 3 };
        return [
          key,
          {
            figure: { value: figure ?? blank, where },
            reason: { value: reason ?? blank, where: { ...where, column: 4 } },
          },
        ];
      }),
    ) as NonNullable<Entries["confirmed"]>,
    monitoring: seriesIn(sketch),
    date: { value: cellOf(sketch.date), where: { sheet: "评价信息", row: 13, column: 1 } },
    missing: sketch.missing,
    astray: sketch.astray.map((its) => ({ ...its, where: { sheet: "表A.1", row: 3, column: 5 } })),
  };
};

export const check = (sketch: Sketch): Assessment => checkAssessment(entriesOf(sketch));
export const score = (sketch: Sketch): ScoreCard => scoreAssessment(check(sketch));

/** The codes of everything that is wrong, in the order it is reported. */
export const codesOf = (sketch: Sketch): readonly string[] =>
  check(sketch).problems.map(({ code }) => code);
