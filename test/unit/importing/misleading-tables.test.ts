import { findLayout } from "../../../src/importing/shape/find-layout";
import { headingUnit } from "../../../src/units/unit-in-text";
import { defaultTreatments } from "../../../src/faults/import-problem";
import type { ImportSource } from "../../../src/importing/analysis/import-source";
import { analysisOf, drawn, sourceOf } from "./tables";

/** What tables say besides their data, and must not be counted with it. */
const yearsOf = async (source: ImportSource) => {
  const { years, setAside, problems } = await analysisOf(source);
  return {
    years: years.map(({ year, emission, output }) => [
      year,
      emission?.toFixed() ?? null,
      output?.toFixed() ?? null,
    ]),
    setAside: Object.fromEntries(setAside),
    problems: Object.fromEntries(problems.map(({ code, count }) => [code, count])),
  };
};

it.each([
  "Annual total",
  "Total:",
  "Total 2023",
  "TOTAL (t)",
  "Totals",
  "Plant total",
  "All plants",
  "合计：",
  "总 计：",
  "全厂合计（t）",
  "合计(2023年)",
  "共计",
  "月均",
])("does not count a row of %s twice", async (label) => {
  const source = sourceOf([
    ["year", "source", "emission (t)", "output (MWh)"],
    [2023, "Boiler 1", 100, 10],
    [2023, "Boiler 2", 200, 20],
    [2023, label, 300, 30],
  ]);
  expect(await yearsOf(source)).toMatchObject({
    years: [[2023, "300", "30"]],
    setAside: { "total-row": 1 },
    problems: { "total-row": 1 },
  });
});

it("does not count a total, a plan or a rate that stands across among the years", async () => {
  const source = sourceOf(
    drawn(`|指标|单位|2022年|2023年|2023年合计|2024年计划|2023年同比(%)|
           |排放量|t|100|200|200|500|50|
           |产量|MWh|10|20|20|50|5|`),
  );
  expect(await yearsOf(source)).toMatchObject({
    years: [
      [2022, "100", "10"],
      [2023, "200", "20"],
    ],
    setAside: { "total-row": 2, "year-unreadable": 4 },
  });
});

it("carries a plant down to its months, which would stand twice without it, and says so", async () => {
  const rows = [
    ["plant", "month", "emission (t)", "output (MWh)"],
    ["Drax", "2019-01", 100, 10],
    [null, "2019-02", 100, 10],
    ["Eggborough", "2019-01", 7, 1],
    [null, "2019-02", 7, 1],
  ];
  const where = { column: 0, value: "Drax" };
  expect(await yearsOf(sourceOf(rows, { where }))).toMatchObject({
    years: [[2019, "200", "20"]],
    setAside: { filtered: 2 },
    problems: { "source-merged": 2 },
  });
  const treatments = { ...defaultTreatments, "source-merged": "keep" } as const;
  expect(await yearsOf(sourceOf(rows, { where, treatments }))).toMatchObject({
    years: [[2019, "100", "10"]],
    problems: { "source-merged": 2 },
  });
});

it("says that a plant's cell is blank below another, and carries it down where that is chosen", async () => {
  const rows = [
    ["plant", "month", "emission (t)", "output (MWh)"],
    ["Drax", "2019-01", 100, 10],
    [null, "2019-02", 100, 10],
    ["Eggborough", "2019-03", 7, 1],
    [null, "2019-04", 7, 1],
  ];
  const where = { column: 0, value: "Drax" };
  expect(await yearsOf(sourceOf(rows, { where }))).toMatchObject({
    years: [[2019, "100", "10"]],
    problems: { "source-missing": 2 },
  });
  const treatments = { ...defaultTreatments, "source-missing": "fill-down" } as const;
  expect(await yearsOf(sourceOf(rows, { where, treatments }))).toMatchObject({
    years: [[2019, "200", "20"]],
    setAside: { filtered: 2 },
  });
});

it("takes no group of thousands to begin with 0", async () => {
  const source = sourceOf([
    ["年份", "排放量(t)"],
    [2021, "0,123"],
    [2022, "1.5"],
  ]);
  expect(await yearsOf(source)).toMatchObject({
    years: [[2022, "1.5", null]],
    setAside: { "not-a-number": 1 },
  });
});

it("keeps a choice between day and month in the list", async () => {
  const treatments = { ...defaultTreatments, "date-order": "day-first" } as const;
  const source = sourceOf(
    [
      ["日期", "排放量(t)"],
      ["03/04/2023", 5],
    ],
    { treatments },
  );
  expect(await yearsOf(source)).toMatchObject({
    years: [[2023, "5", null]],
    problems: { "date-order": 1 },
  });
});

it("leaves out days that only others tell, where that is chosen", async () => {
  const rows = [
    ["日期", "排放量(t)"],
    ["03/04/2023", 5],
    ["25/04/2023", 6],
  ];
  expect(await yearsOf(sourceOf(rows))).toMatchObject({
    years: [[2023, "11", null]],
    problems: { "date-order-noted": 1 },
  });
  const treatments = { ...defaultTreatments, "date-order-noted": "set-aside" } as const;
  expect(await yearsOf(sourceOf(rows, { treatments }))).toMatchObject({
    years: [[2023, "6", null]],
    setAside: { "date-order-noted": 1 },
  });
});

it("takes hours of a day for other rows, but not beside the day itself, in either order", async () => {
  const hours = [
    ["2023-01-01 00:00", 1],
    ["2023-01-01 01:00", 2],
  ];
  const heading = ["时间", "排放量(t)"];
  const day = ["2023-01-01", 3];
  expect(await yearsOf(sourceOf([heading, ...hours]))).toMatchObject({
    years: [[2023, "3", null]],
    problems: {},
  });
  for (const rows of [
    [heading, ...hours, day],
    [heading, day, ...hours],
  ])
    expect(await yearsOf(sourceOf(rows))).toMatchObject({
      years: [[2023, "3", null]],
      problems: { "repeated-day": expect.any(Number) as number },
    });
});

it("takes a row with words for missing figures for data, not for a second line of headings", () => {
  const layout = findLayout([
    ["year", "emission (t)", "output (MWh)", null],
    ["Jan-23", "N/A", "N/A", "stopped"],
    ["2023-02", "1300", "510", "see"],
  ]);
  expect(layout).toMatchObject({ header: { row: 0, rows: 1 }, firstRow: 1 });
});

it("reads a unit behind the word for it", () => {
  expect(headingUnit("排放量（单位：吨）")).toBe("吨");
  expect(headingUnit("发电量（单位:万千瓦时）")).toBe("万千瓦时");
});
