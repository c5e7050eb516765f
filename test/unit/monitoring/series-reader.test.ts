import fc from "fast-check";
import { seriesIn } from "../assessment/sketch";
import { codesIn, headings, seriesOf, totalsOf, type Row } from "./tables";
import { cellText } from "../../../src/cells/address";
import { monthsText } from "../../../src/monitoring/missing-months";

describe("the monitoring table", () => {
  it("totals a year's rows exactly and puts the latest year first (12.3.1)", () => {
    const series = seriesOf([
      [2023, 1, "锅炉", 0.1, 10],
      [2023, 1, "车辆", 0.2, null],
      [2024, null, null, 7, 3.5, "全年", 2],
    ]);
    expect(totalsOf(series)).toEqual({ 2023: "0.3 10 ", 2024: "7 3.5 2" });
    expect(series.years.map(({ year }) => year)).toEqual([2024, 2023]);
    expect(codesIn(series)).toEqual([]);
  });

  it("names the months a year lacks, and none where it is recorded as a whole", () => {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11].map((month): Row => [2023, month, null, 1, 1]);
    const { years } = seriesOf([...months, [2024, null, null, 1, 1]]);
    expect(years.map(({ missingMonths }) => monthsText(missingMonths))).toEqual(["", "10, 12"]);
  });

  const monthsOf = (source: string | null, ...months: readonly number[]) =>
    months.map((month): Row => [2024, month, source, 1, 1]);
  const year = Array.from({ length: 12 }, (_, index) => index + 1);

  it.each<[string, readonly Row[], string]>([
    [
      "one of two sources",
      [...monthsOf("锅炉", ...year), ...monthsOf("车辆", ...year.slice(2))],
      "车辆: 1, 2",
    ],
    [
      "a source beside one that has the year as a whole",
      [[2024, null, "锅炉", 1, 1], ...monthsOf("车辆", ...year.slice(1))],
      "1",
    ],
    [
      "one of two sources, and both",
      [...monthsOf("锅炉", ...year.slice(1)), ...monthsOf("车辆", ...year.slice(2))],
      "1; 车辆: 2",
    ],
    [
      "sources without a name and with",
      [...monthsOf(null, ...year.slice(0, 11)), ...monthsOf("车辆", ...year.slice(1))],
      "12; 车辆: 1",
    ],
    [
      "no more than another that took its place",
      [...monthsOf("旧炉", 1, 2, 3, 4, 5), ...monthsOf("新炉", ...year.slice(5))],
      "",
    ],
    [
      "nothing but a month that another has twice",
      [...monthsOf("锅炉", ...year, 3), ...monthsOf("车辆", ...year)],
      "",
    ],
    [
      "as many sources as are named",
      [
        ...monthsOf("a", ...year),
        ..."bcd".split("").flatMap((its) => monthsOf(its, ...year.slice(1))),
      ],
      "b: 1; c: 1; d: 1",
    ],
    [
      "more sources than are named",
      [
        ...monthsOf("a", ...year),
        ..."bcde".split("").flatMap((its) => monthsOf(its, ...year.slice(1))),
      ],
      "b: 1; c: 1; d: 1; …",
    ],
  ])("names the months that %s lacks", (_, rows, months) => {
    const { years } = seriesOf(rows);
    expect(years.map(({ missingMonths }) => monthsText(missingMonths))).toEqual([months]);
  });

  it.each(year)("names month %d where it is the only one that a year lacks", (month) => {
    const { years } = seriesOf(monthsOf(null, ...year.filter((its) => its !== month)));
    expect(years.map(({ missingMonths }) => missingMonths)).toEqual([[{ month, sources: [] }]]);
  });

  it("reads fifteen years of months side by side, each by itself", () => {
    const rows = Array.from({ length: 15 }, (_, index) =>
      year.map((month): Row => [2010 + index, month, null, month * (index + 1), index + 0.5]),
    ).flat();
    const series = seriesOf(rows);
    expect(codesIn(series)).toEqual([]);
    expect(
      series.years.map(({ year: its, emission, output, missingMonths, rowCount }) => [
        ...[its, emission?.toFixed(), output?.toFixed(), missingMonths.length, rowCount],
      ]),
    ).toEqual(
      Array.from({ length: 15 }, (_, index) => {
        const back = 14 - index;
        return [2010 + back, String(78 * (back + 1)), String(12 * back + 6), 0, 12];
      }),
    );
  });

  it.each([
    [49, 49],
    [50, 50],
    [51, 50],
  ])(
    "keeps, of %d rows of a year, the first %d to show what its totals came from",
    (count, kept) => {
      const rows = Array.from({ length: count }, (_, index): Row => [2024, 1, `炉${index}`, 1, 1]);
      const [its] = seriesOf(rows).years;
      expect([its?.rowCount, its?.firstRows.length]).toEqual([count, kept]);
      expect(its?.firstRows.at(-1)).toMatchObject({
        row: 3 + kept - 1,
        period: { year: 2024, month: 1 },
        source: `炉${kept - 1}`,
      });
    },
  );

  it.each<[string, Row]>([
    ["an empty row", []],
    ["a row of blanks and spaces", [null, " ", "　", null, null]],
    ["a row with nothing but a note", [null, null, null, null, null, "以下为 2023 年"]],
  ])("passes over %s", (_, row) => {
    const series = seriesOf([row, [2024, null, null, 1, 1]]);
    expect([series.years.length, codesIn(series)]).toEqual([1, []]);
  });

  it.each<[string, Row, readonly string[]]>([
    ["no year", [null, 1, null, 1, 1], ["monitoring-year-missing"]],
    ["only a source", [null, null, "锅炉"], ["monitoring-year-missing"]],
    ["a year as text", ["2024", null, null, 1, 1], ["monitoring-year-invalid"]],
    ["half a year", [2024.5, null, null, 1, 1], ["monitoring-year-invalid"]],
    ["a date for a year", [45_292, null, null, 1, 1], ["monitoring-year-invalid"]],
    ["month 0", [2024, 0, null, 1, 1], ["monitoring-month-invalid"]],
    ["a month in words", [2024, "三月", null, 1, 1], ["monitoring-month-invalid"]],
    ["a truth for a figure", [2024, null, null, true, 1], ["monitoring-not-a-number"]],
    [
      "an error for a figure",
      [2024, null, null, { error: "#REF!" }, 1],
      ["monitoring-not-a-number"],
    ],
    ["no emission", [2024, null, null, null, 1], ["monitoring-measure-missing"]],
    ["no output", [2024, null, null, 1, null], ["monitoring-measure-missing"]],
    [
      "everything wrong",
      ["x", 13, null, -1, "y"],
      [
        "monitoring-year-invalid",
        "monitoring-month-invalid",
        "monitoring-negative",
        "monitoring-not-a-number",
      ],
    ],
  ])("reports a row with %s", (_, row, codes) => {
    expect(codesIn(seriesOf([row]))).toEqual(codes);
  });

  it("takes 0 for a figure: zero is not blank", () => {
    const series = seriesOf([[2024, null, null, 0, 0]]);
    expect([codesIn(series), totalsOf(series)]).toEqual([[], { 2024: "0 0 " }]);
  });

  it("wants the emission of every source, and the output once a period", () => {
    const series = seriesOf([
      [2024, 1, "锅炉", 1, 10],
      [2024, 1, "车辆", null, null],
      [2024, 2, "锅炉", 1, null],
    ]);
    expect(series.problems.map(({ code, facts }) => [code, facts])).toEqual([
      ["monitoring-measure-missing", { column: "emission", period: "2024-01" }],
      ["monitoring-measure-missing", { column: "output", period: "2024-02" }],
    ]);
  });

  it("tells periods apart by source, and reports one that would count twice", () => {
    const rows: readonly Row[] = [
      [2024, 1, "锅炉", 1, 10],
      [2024, 1, "车辆", 1, null],
      [2024, 1, " 锅炉 ", 1, 10],
    ];
    expect(seriesOf(rows).problems.map(({ code, facts }) => [code, facts])).toEqual([
      ["monitoring-period-twice", { period: "2024-01", source: "锅炉", row: "4" }],
    ]);
  });

  it("reports what stands right below the table, which would not count", () => {
    const below: readonly Row[] = [[null], [2023, null, null, 1, 1]];
    const series = seriesOf([[2024, null, null, 1, 1]], { below });
    expect(series.problems).toMatchObject([
      { code: "monitoring-row-outside-table", where: { row: 5, column: 0 } },
    ]);
  });
});

describe("very many problems of one kind", () => {
  const none: Row = [null, 1];

  it("are listed up to 1,000, and then counted, with the first cell that is not listed", () => {
    const rows = [...Array<Row>(1500).fill(none), ["x"], ["y"]];
    const { problems } = seriesOf(rows);
    expect(problems).toHaveLength(1003);
    expect(problems.filter(({ code }) => code === "monitoring-year-invalid")).toHaveLength(2);
    expect(problems.at(-1)).toMatchObject({
      code: "monitoring-more",
      where: { row: 1003, column: 0 },
      facts: { code: "monitoring-year-missing", count: "500" },
    });
  });

  it("are all listed where they are just 1,000", () => {
    expect(new Set(codesIn(seriesOf(Array<Row>(1000).fill(none))))).toEqual(
      new Set(["monitoring-year-missing"]),
    );
  });
});

describe("energy", () => {
  const both = (year: number, month: number | null, ofB: number | null): readonly Row[] => [
    [year, month, "甲", 1, 1, null, 1],
    [year, month, "乙", 1, null, null, ofB],
  ];
  const gapsOf = (...rows: readonly Row[]) =>
    seriesOf(rows).energyProblems.map(({ where }) => ("row" in where ? cellText(where) : ""));

  it.each<[string, readonly Row[], readonly string[]]>([
    ["a month of one of two sources", [...both(2023, 1, 1), ...both(2023, 2, null)], ["G7"]],
    [
      "a year of a source that has it in another",
      [...both(2023, null, 1), ...both(2024, null, null)],
      ["G7"],
    ],
    ["a source that never has any", [...both(2023, null, null), ...both(2024, null, null)], []],
    ["a year that has none at all", [...both(2023, null, 1), [2022, null, "甲", 1, 1]], []],
    ["a month that has none", [...both(2023, 1, 1), [2023, 2, "丙", 1, 1]], ["G6"]],
  ])("is missed, or not, in %s", (_, rows, cells) => {
    expect(gapsOf(...rows)).toEqual(cells);
  });
});

describe("sources", () => {
  it.each([
    ["锅炉1", "锅炉１"],
    ["Boiler", "boiler "],
    ["1 号炉", "1号炉"],
  ])("count twice where two spellings mean one: %s and %s", (one, other) => {
    const rows: readonly Row[] = [
      [2024, null, one, 1, 1],
      [2024, null, other, 1, null],
    ];
    expect(codesIn(seriesOf(rows))).toEqual(["monitoring-period-twice"]);
  });

  it.each<[string, readonly Row[], readonly string[]]>([
    [
      "beside named ones of the month",
      [
        [2024, 1, null, 2, 1],
        [2024, 1, "锅炉", 2, null],
      ],
      ["monitoring-source-unclear"],
    ],
    [
      "for the year beside months",
      [
        [2024, null, null, 2, 1],
        [2024, 1, "锅炉", 2, 1],
      ],
      ["monitoring-source-unclear"],
    ],
    [
      "called a total",
      [
        [2024, null, "合 计：", 2, 1],
        [2024, 1, "锅炉", 2, 1],
      ],
      ["monitoring-source-unclear"],
    ],
    ["called a total with nothing beside it", [[2024, null, "Total", 2, 1]], []],
    [
      "for other months",
      [
        [2024, 1, null, 2, 1],
        [2024, 2, "锅炉", 2, 1],
      ],
      [],
    ],
    [
      "for another year",
      [
        [2023, 1, null, 2, 1],
        [2024, 1, "锅炉", 2, 1],
      ],
      [],
    ],
    [
      "that emits nothing",
      [
        [2024, 1, null, 0, 1],
        [2024, 1, "锅炉", 2, null],
      ],
      [],
    ],
    [
      "with nothing but output",
      [
        [2024, 1, null, null, 1],
        [2024, 1, "锅炉", 2, null],
      ],
      [],
    ],
  ])("without a name may be a total of the others: %s", (_, rows, codes) => {
    expect(codesIn(seriesOf(rows))).toEqual(codes);
  });
});

describe("the order of rows", () => {
  const row = fc.tuple(
    fc.integer({ min: 2018, max: 2024 }),
    fc.option(fc.integer({ min: 1, max: 12 })),
    fc.constantFrom(null, "锅炉", "车辆"),
    fc.option(fc.nat({ max: 99_999 }).map((cents) => cents / 100)),
    fc.option(fc.nat({ max: 99_999 })),
    fc.constant(null),
    fc.option(fc.nat({ max: 999 })),
  );
  const shuffled = fc
    .array(row, { maxLength: 20 })
    .chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );

  it("changes no total, no missing month and no kind of problem", () => {
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const [one, other] = [seriesOf(rows), seriesOf(others)];
        expect(totalsOf(other)).toEqual(totalsOf(one));
        expect(other.years.map(({ missingMonths }) => missingMonths)).toEqual(
          one.years.map(({ missingMonths }) => missingMonths),
        );
        expect(codesIn(other).toSorted()).toEqual(codesIn(one).toSorted());
      }),
    );
  });

  it("matters no more than how many of them come at a time", () => {
    const many = fc.array(row, { maxLength: 20 });
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 20 }), (rows, blockRows) => {
        const table = { headings, rows, below: [] };
        expect(seriesIn(table, blockRows)).toEqual(seriesIn(table, 20));
      }),
    );
  });

  it("of columns changes nothing either: they are found by their headings", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 });
    fc.assert(
      fc.property(order, fc.array(row, { maxLength: 9 }), (columns, rows) => {
        const moved = (cells: Row) => columns.map((column) => cells[column] ?? null);
        const other = seriesOf(rows.map(moved), { headings: moved(headings) });
        expect(totalsOf(other)).toEqual(totalsOf(seriesOf(rows)));
      }),
    );
  });
});
