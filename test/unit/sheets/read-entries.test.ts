import { columnEntries, type Grid } from "../../../src/cells/grid";
import { readEntries } from "../../../src/sheets/read-entries";
import type { Reading } from "../../../src/sheets/reading";
import { parameterKeys } from "../../../src/standard/parameters";
import { finished, gridOf, seriesIn, type Typed } from "../assessment/sketch";

const column = (place: Pick<Grid, "sheet" | "row" | "column">, ...cells: readonly Typed[]) =>
  gridOf(
    place,
    cells.map((cell) => [cell]),
  );
const a1 = (row: number, at: number) => ({ sheet: "表A.1", row, column: at });
const a2 = (row: number, at: number) => ({ sheet: "表A.2", row, column: at });

/** Names whose one cell is an entry or a result. */
const single = [
  ...parameterKeys.map((key) => `tanping_${key}`),
  ...["tanping_a1_total", "tanping_a2_score", "tanping_composite", "tanping_grade"],
  ...["qualitative", "quantitative", "weight", "composite", "grade", "time", "tier", "check"].map(
    (key) => `tanping_result_${key}`,
  ),
  ...["tanping_result_not_applicable", "tanping_result_withheld", "tanping_result_state"],
];
const series = seriesIn(finished);
const monitoring: NonNullable<Reading["monitoring"]> = {
  headers: gridOf({ sheet: "监测数据", row: 2, column: 0 }, [finished.headings]),
  body: { sheet: "监测数据", row: 3, column: 0, rows: 3 },
  series,
  fingerprint: "",
};
const named = new Map<string, Grid>([
  ["tanping_a1_id", column(a1(3, 7), "1.1.1", "1.1.2")],
  ["tanping_a1_score", column(a1(3, 4), 1.5, null)],
  ["tanping_a1_na", column(a1(3, 8), null, "没有该类设施")],
  ["tanping_a1_self", column(a1(3, 9), 9, null)],
  ["tanping_a1_max", column(a1(3, 5), 2, 2)],
  ["tanping_excluded_year", column(a2(40, 0), 2020, 2021)],
  ["tanping_excluded_reason", column(a2(40, 1), "停产检修", null)],
  ["tanping_confirmed_figure", column(a2(50, 3), 151, null, null, 2025)],
  ["tanping_confirmed_reason", column(a2(50, 4), "试验线", null, null, null)],
  ["tanping_date", column({ sheet: "评价信息", row: 13, column: 1 }, 45_351)],
  ...single.map((name, index) => [name, column(a2(index, 3), name)] as const),
]);
const read = (
  change: Readonly<Record<string, Grid | null>> = {},
  its: Reading["monitoring"] = monitoring,
) => {
  const all = new Map(named);
  for (const [name, grid] of Object.entries(change))
    if (grid) all.set(name, grid);
    else all.delete(name);
  return readEntries({ named: all, monitoring: its, lists: new Map(), protectedSheets: new Set() });
};

describe("the entries of a workbook", () => {
  it("are found by their names, each with the cell it stands in", () => {
    const { items, parameters, excludedYears, date, missing, monitoring: found } = read();
    expect(items).toEqual([
      {
        id: { value: { kind: "text", text: "1.1.1" }, where: a1(3, 7) },
        score: { value: { kind: "number", double: 1.5 }, where: a1(3, 4) },
        notApplicable: { value: { kind: "blank" }, where: a1(3, 8) },
        selfScore: { value: { kind: "number", double: 9 }, where: a1(3, 9) },
      },
      {
        id: { value: { kind: "text", text: "1.1.2" }, where: a1(4, 7) },
        score: { value: { kind: "blank" }, where: a1(4, 4) },
        notApplicable: { value: { kind: "text", text: "没有该类设施" }, where: a1(4, 8) },
        selfScore: { value: { kind: "blank" }, where: a1(4, 9) },
      },
    ]);
    expect(Object.keys(parameters)).toEqual(parameterKeys);
    parameterKeys.forEach((key, index) =>
      expect(parameters[key]).toEqual({
        value: { kind: "text", text: `tanping_${key}` },
        where: a2(index, 3),
      }),
    );
    expect(excludedYears).toEqual([
      {
        year: { value: { kind: "number", double: 2020 }, where: a2(40, 0) },
        reason: { value: { kind: "text", text: "停产检修" }, where: a2(40, 1) },
      },
      {
        year: { value: { kind: "number", double: 2021 }, where: a2(41, 0) },
        reason: { value: { kind: "blank" }, where: a2(41, 1) },
      },
    ]);
    expect(date?.value).toEqual({ kind: "number", double: 45_351 });
    expect([missing, found]).toEqual([[], series]);
  });

  it("have no self-scores where the workbook has lost their column", () => {
    const { items, missing } = read({ tanping_a1_self: null });
    expect(items.map(({ selfScore }) => selfScore)).toEqual([null, null]);
    expect(missing).toEqual([]);
  });

  it("are astray where a name points at another's cells, or at another sheet than its rows", () => {
    expect(read().astray).toEqual([]);
    expect(read({ tanping_a1_score: column(a1(4, 5), 2) }).astray).toEqual([
      { name: "tanping_a1_score", other: "tanping_a1_max", where: a1(4, 5) },
    ]);
    expect(read({ tanping_a1_na: column(a2(50, 5), "理由足够", null) }).astray).toEqual([
      { name: "tanping_a1_na", other: null, where: a2(50, 5) },
    ]);
    expect(read({ tanping_date: column(a2(41, 0), 45_351) }).astray).toEqual([
      { name: "tanping_excluded_year", other: "tanping_date", where: a2(40, 0) },
      { name: "tanping_date", other: "tanping_excluded_year", where: a2(41, 0) },
    ]);
  });

  it("are astray in a column that has no name: scores stand between texts and maxima", () => {
    const beyond = read({ tanping_a1_score: column(a1(3, 16), 1, 1) });
    expect(beyond.astray).toEqual([{ name: "tanping_a1_score", other: null, where: a1(3, 16) }]);
    expect(read({ tanping_a1_na: column(a1(3, 10), null, null) }).astray).toEqual([
      { name: "tanping_a1_na", other: null, where: a1(3, 10) },
    ]);
    expect(read({ tanping_a1_max: null }).astray).toEqual([]);
  });

  it("stand in the row of their id, though their names have come to cover other rows", () => {
    const { items } = read({
      tanping_a1_score: column(a1(4, 4), 2, 3),
      tanping_a1_na: column(a1(2, 8), "第二行", "第三行"),
    });
    expect(items.map(({ score, notApplicable }) => [score, notApplicable])).toEqual([
      [
        { value: { kind: "blank" }, where: a1(3, 4) },
        { value: { kind: "text", text: "第三行" }, where: a1(3, 8) },
      ],
      [
        { value: { kind: "number", double: 2 }, where: a1(4, 4) },
        { value: { kind: "blank" }, where: a1(4, 8) },
      ],
    ]);
  });

  it("are confirmed figures by the order of their rows, with the reason in the same row", () => {
    const { confirmed } = read();
    expect(confirmed?.["far-from-advanced"]).toEqual({
      figure: { value: { kind: "number", double: 151 }, where: a2(50, 3) },
      reason: { value: { kind: "text", text: "试验线" }, where: a2(50, 4) },
    });
    expect(confirmed?.["advanced-later"].figure.value).toEqual({ kind: "number", double: 2025 });
  });

  it("have no confirmed figures in a file of format 1, and miss nothing there", () => {
    const lacking = {
      tanping_format: column(a2(80, 0), "1 T/CECA-G-00XX-2023-draft"),
      tanping_advanced_unit: null,
      tanping_repeated_output: null,
      tanping_confirmed_figure: null,
      tanping_confirmed_reason: null,
    };
    const { confirmed, missing } = read(lacking);
    expect([confirmed, missing]).toEqual([null, []]);
  });

  it.each([
    ["1", "refused"],
    ["2-draft", "refused"],
    ["2-draft-2", "refused"],
    ["2", "taken"],
  ])("of a file of format %s have limits below zero %s", (version, limitsBelowZero) => {
    const format = column(a2(80, 0), `${version} T/CECA-G-00XX-2023-draft`);
    expect(read({ tanping_format: format })).toMatchObject({ limitsBelowZero });
  });

  it.each(["tanping_confirmed_figure", "tanping_confirmed_reason"])(
    "have no confirmed figures where half of their list is gone: %s",
    (name) => {
      expect(read({ [name]: null }).confirmed).toBeNull();
    },
  );

  it("are the first cell of a name that has come to cover more", () => {
    const { parameters } = read({ tanping_year: column(a2(3, 3), 2024, 2023) });
    expect(parameters.year).toEqual({ value: { kind: "number", double: 2024 }, where: a2(3, 3) });
  });

  it("of a year to leave out are only those that have a cell for the reason", () => {
    const { excludedYears } = read({ tanping_excluded_reason: column(a2(40, 1), "停产检修") });
    expect(excludedYears.map(({ year }) => year.where.row)).toEqual([40]);
  });
});

describe("what a workbook has lost", () => {
  it.each([
    ...single,
    ...["tanping_a1_id", "tanping_a1_score", "tanping_a1_na"],
    ...["tanping_confirmed_figure", "tanping_confirmed_reason"],
  ])("is named: %s", (name) => {
    expect(read({ [name]: null }).missing).toEqual([name]);
  });

  it.each(["tanping_date", "tanping_excluded_year", "tanping_excluded_reason"])(
    "may be what decides no score by itself: %s",
    (name) => {
      expect(read({ [name]: null }).missing).toEqual([]);
    },
  );

  it("is its table too, last of all", () => {
    const { missing, monitoring: none } = read({ tanping_year: null }, null);
    expect([missing, none]).toEqual([["tanping_year", "TanpingMonitoring"], null]);
  });

  it("leaves no entry behind", () => {
    const lost = {
      tanping_year: null,
      tanping_date: null,
      tanping_a1_id: null,
      tanping_excluded_year: null,
    };
    const { items, parameters, excludedYears, date } = read(lost);
    expect([items, "year" in parameters, excludedYears, date]).toEqual([[], false, [], null]);
  });

  it("leaves the rows whose scores are gone, with nothing in them", () => {
    const { items } = read({ tanping_a1_score: null, tanping_a1_na: null });
    expect(items.map(({ id }) => id)).toEqual(
      columnEntries(named.get("tanping_a1_id") ?? column(a1(3, 7))),
    );
    for (const { score, notApplicable } of items)
      for (const { value, where } of [score, notApplicable])
        expect([value.kind, where.column]).toEqual(["blank", 0]);
  });
});
