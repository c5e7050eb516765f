import type { Problem } from "../../../src/faults/problem";
import { cellText } from "../../../src/cells/address";
import { findColumns } from "../../../src/monitoring/columns";
import { readRow } from "../../../src/monitoring/read-row";
import { SeriesReader } from "../../../src/monitoring/series-reader";
import { gridOf } from "../assessment/sketch";
import { headings, type Row } from "./tables";

/** A table whose first heading stands in C5. */
const corner = { sheet: "监测数据", row: 4, column: 2 };
const seriesOf = (rows: readonly Row[], its: readonly Row[] = [], heads: Row = headings) => {
  const reader = new SeriesReader(gridOf(corner, [heads]));
  reader.add(gridOf({ ...corner, row: 5 }, rows));
  return reader.finish(gridOf({ ...corner, row: 5 + rows.length }, its));
};
const said = (problems: readonly Problem[]) =>
  problems.map(({ code, where, facts }) => [
    code,
    "row" in where ? cellText(where) : where.name,
    facts,
  ]);
const whole: Row = [2024, null, null, 1, 1];

describe("what is wrong with a row", () => {
  it.each<[string, Row, readonly unknown[]]>([
    ["no year", [null, 1, null, 1, 1], ["monitoring-year-missing", "C6", {}]],
    [
      "a year in words",
      ["今年", null, null, 1, 1],
      ["monitoring-year-invalid", "C6", { text: "今年" }],
    ],
    [
      "a truth for a year",
      [true, null, null, 1, 1],
      ["monitoring-year-invalid", "C6", { text: "TRUE" }],
    ],
    [
      "the year 1899",
      [1899, null, null, 1, 1],
      ["monitoring-year-invalid", "C6", { text: "1899" }],
    ],
    [
      "the year 2201",
      [2201, null, null, 1, 1],
      ["monitoring-year-invalid", "C6", { text: "2201" }],
    ],
    ["month 13", [2024, 13, null, 1, 1], ["monitoring-month-invalid", "D6", { text: "13" }]],
    ["half a month", [2024, 1.5, null, 1, 1], ["monitoring-month-invalid", "D6", { text: "1.5" }]],
    [
      "a truth for a month",
      [2024, true, null, 1, 1],
      ["monitoring-month-invalid", "D6", { text: "TRUE" }],
    ],
    [
      "a text for an emission",
      [2024, null, null, "约 5", 1],
      ["monitoring-not-a-number", "F6", { column: "emission", text: "约 5" }],
    ],
    [
      "an output below 0",
      [2024, null, null, 1, -0.5],
      ["monitoring-negative", "G6", { column: "output", value: "-0.5" }],
    ],
    [
      "energy below 0",
      [2024, null, null, 1, 1, null, -1],
      ["monitoring-negative", "I6", { column: "energy", value: "-1" }],
    ],
    [
      "no emission",
      [2024, 3, null, null, 1],
      ["monitoring-measure-missing", "F6", { column: "emission", period: "2024-03" }],
    ],
    [
      "a source without its emission",
      [2024, null, "锅炉", null, 1],
      ["monitoring-measure-missing", "F6", { column: "emission", period: "2024" }],
    ],
    [
      "no output",
      [2024, 12, null, 1, null],
      ["monitoring-measure-missing", "G6", { column: "output", period: "2024-12" }],
    ],
  ])("is said at its cell: %s", (_, row, problem) => {
    expect(said(seriesOf([row]).problems)).toEqual([problem]);
  });

  it.each([1900, 2200])("is nothing where its year is %d", (year) => {
    expect(seriesOf([[year, null, null, 1, 1]]).problems).toEqual([]);
  });

  it("says once of a period that a source has no emission, though others have none either", () => {
    const rows: readonly Row[] = [
      [2024, 1, "锅炉", null, 1],
      [2024, 1, null, null, null],
    ];
    expect(said(seriesOf(rows).problems)).toEqual([
      ["monitoring-measure-missing", "F6", { column: "emission", period: "2024-01" }],
    ]);
  });

  it("is nothing for a row that is not there", () => {
    const { columns } = findColumns(gridOf(corner, [headings]));
    expect(readRow(gridOf(corner, []), columns, 0)).toBeUndefined();
  });
});

describe("what would count twice", () => {
  it("is said at each repetition, with the first row that has the period", () => {
    const row: Row = [2024, 2, "锅炉", 1, 1];
    const facts = { period: "2024-02", source: "锅炉", row: "6" };
    expect(said(seriesOf([row, row, row]).problems)).toEqual([
      ["monitoring-period-twice", "C7", facts],
      ["monitoring-period-twice", "C8", facts],
    ]);
  });

  it("is a source's year as a whole beside one of its months, said at the whole's month", () => {
    const rows: readonly Row[] = [
      [2024, 2, "锅炉", 1, 1],
      [2023, 2, "锅炉", 1, 1],
      [2024, null, "锅炉 ", 1, 1],
    ];
    expect(said(seriesOf(rows).problems)).toEqual([
      ["monitoring-year-and-months", "D8", { year: "2024", source: "锅炉" }],
    ]);
  });

  it("is an emission without a source beside those that have one", () => {
    const rows: readonly Row[] = [
      [2024, null, "锅炉", 1, 1],
      [2024, null, "合计", 1, null],
    ];
    expect(said(seriesOf(rows).problems)).toEqual([
      ["monitoring-source-unclear", "E7", { year: "2024" }],
    ]);
  });

  it.each<[string, readonly Row[]]>([
    [
      "months of different years",
      [
        [2010, 2, null, 1, 1],
        [2023, 1, null, 1, 1],
      ],
    ],
    [
      "sources of different letters",
      [
        [2024, 1, "ß", 1, 1],
        [2024, 1, "ss", 1, null],
      ],
    ],
    [
      "whole years of different sources",
      [
        [2024, null, "a", 1, 1],
        [2024, null, "b", 1, null],
      ],
    ],
  ])("is nothing of %s", (_, rows) => {
    expect(seriesOf(rows).problems).toEqual([]);
  });
});

describe("energy that a period lacks (R8)", () => {
  it("is said at its cell, once a period, though others lack it too", () => {
    const rows: readonly Row[] = [
      [2024, 1, "甲", 1, 1, null, 5],
      [2024, 2, "甲", 1, 1],
      [2024, 3, "甲", 1, 1],
      [2024, 4, "乙", 1, 1],
      [2023, null, "甲", 1, 1],
      [2022, null, "甲", 1, 1, null, 5],
      [2022, null, "丙", 1, null, null, 5],
      [2021, null, "丙", 1, 1],
    ];
    expect(said(seriesOf(rows).energyProblems)).toEqual([
      ["monitoring-measure-missing", "I7", { column: "energy", period: "2024-02" }],
      ["monitoring-measure-missing", "I8", { column: "energy", period: "2024-03" }],
      ["monitoring-measure-missing", "I9", { column: "energy", period: "2024-04" }],
    ]);
  });

  it("may be a whole year's of one source", () => {
    const rows: readonly Row[] = [
      [2024, null, "甲", 1, 1, null, 5],
      [2024, null, "乙", 1, null],
      [2023, null, "乙", 1, 1, null, 5],
    ];
    expect(said(seriesOf(rows).energyProblems)).toEqual([
      ["monitoring-measure-missing", "I7", { column: "energy", period: "2024" }],
    ]);
  });
});

describe("a row below the table", () => {
  it.each<[string, readonly Row[], string | null]>([
    ["right below it", [[2023, null, null, 1, 1]], "C7"],
    ["with nothing but a note", [[null, null, null, null, null, "注"]], "C7"],
    ["after a blank one", [[null, " "], ["x"]], "C8"],
    ["of blanks", [[null, " "], []], null],
  ])("is reported where it stands %s, since it would not count", (_, below, cell) => {
    const expected = cell === null ? [] : [["monitoring-row-outside-table", cell, {}]];
    expect(said(seriesOf([whole], below).problems)).toEqual(expected);
  });
});

describe("a table whose year does not come first", () => {
  const moved: Row = ["备注", "产出量", "排放量", "月份", "年份"];

  it.each<[string, readonly Row[], readonly unknown[]]>([
    ["no year", [[null, 1, 1, 3, null]], ["monitoring-year-missing", "G6", {}]],
    ["a wrong year", [[null, 1, 1, 3, "x"]], ["monitoring-year-invalid", "G6", { text: "x" }]],
    ["a wrong month", [[null, 1, 1, 0, 2024]], ["monitoring-month-invalid", "F6", { text: "0" }]],
    [
      "a period twice",
      [
        [null, 1, 1, null, 2024],
        ["再次", 1, 1, null, 2024],
      ],
      ["monitoring-period-twice", "G7", { period: "2024", source: "", row: "6" }],
    ],
  ])("points at its own cell for %s", (_, rows, problem) => {
    expect(said(seriesOf(rows, [], moved).problems)).toEqual([problem]);
  });
});

describe("a source that has a year as a whole and some of its months", () => {
  it("lacks none of them", () => {
    const { years } = seriesOf([whole, [2024, 3, null, 1, 1], [2024, 4, "锅炉", 1, 1]]);
    expect(years[0]?.missingMonths.map(({ month, sources }) => [month, sources])).toEqual(
      [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => [month, []]),
    );
  });
});

describe("a table of other columns", () => {
  const required: Row = ["年份", "排放量", "产出量"];

  it("may have the three that are required, and no absent one is read from another", () => {
    const { years, problems, energyProblems } = seriesOf(
      [
        [2024, 7, 3.5],
        [2023, 5, 4],
      ],
      [],
      required,
    );
    expect([problems, energyProblems]).toEqual([[], []]);
    expect(
      years.map(({ year, emission, output, energy, missingMonths, firstRows }) => [
        [year, emission?.toFixed(), output?.toFixed(), energy, missingMonths],
        firstRows.map(({ period, source }) => [period.month, source]),
      ]),
    ).toEqual([
      [[2024, "7", "3.5", null, []], [[null, ""]]],
      [[2023, "5", "4", null, []], [[null, ""]]],
    ]);
  });

  it("is said to be without a column where what is wrong points at it", () => {
    const rows: readonly Row[] = [
      [2024, 7, 3.5],
      [2024, 1, 1],
    ];
    expect(said(seriesOf(rows, [], required).problems)).toEqual([
      ["monitoring-period-twice", "C7", { period: "2024", source: "", row: "6" }],
    ]);
  });

  it.each([0, 1, 2])("is not read without one of them (%d), and says only that", (index) => {
    const column = ["year", "emission", "output"][index];
    const series = seriesOf([whole, ["x", -1, "y"]], [["x"]], required.toSpliced(index, 1));
    expect(said(series.problems)).toEqual([["monitoring-column-missing", "C5", { column }]]);
    expect([series.years, series.energyProblems]).toEqual([[], []]);
    expect(Object.keys(series.columns)).not.toContain(column);
  });

  it("without a heading at all lacks all three", () => {
    expect(said(findColumns(gridOf(corner, [])).problems)).toEqual(
      ["year", "emission", "output"].map((column) => [
        "monitoring-column-missing",
        "C5",
        { column },
      ]),
    );
  });
});
