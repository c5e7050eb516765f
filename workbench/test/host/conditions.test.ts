import { createCalculator } from "../../calc/calculator";
import { readXlsx } from "../../xlsx/read-xlsx";
import { writeXlsx } from "../../xlsx/write-xlsx";
import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");

const fill = (context: Context): Excel.Table => {
  sheet1(context).getRange("A1:B7").values = [
    ["Fuel", "Tonnes"],
    ["Coal", 10],
    ["Gas", 20],
    ["Hard coal", 30],
    ["Oil", 40],
    ["Peat", 50],
    ["Wood", "none"],
  ];
  const table = sheet1(context).tables.add("A1:B7", true);
  table.name = "Fuels";
  return table;
};

/** The fuels whose rows are shown. */
const shown = () => {
  const { activeSheet } = bench.book;
  return [1, 2, 3, 4, 5, 6]
    .filter((row) => !activeSheet.isRowHidden(row))
    .map((row) => activeSheet.cell(row, 0)?.value);
};

type Filter = Excel.Filter;

describe("a table's column filtered by a condition", () => {
  it.each<[string, string, (filter: Filter) => unknown, string[]]>([
    ["above a number", "Tonnes", (f) => f.applyCustomFilter(">30"), ["Oil", "Peat"]],
    [
      "between two numbers",
      "Tonnes",
      (f) => f.applyCustomFilter(">=20", "<40", "And"),
      ["Gas", "Hard coal"],
    ],
    [
      "outside two numbers",
      "Tonnes",
      (f) => f.applyCustomFilter("<20", ">40", "Or"),
      ["Coal", "Peat"],
    ],
    [
      "unlike a number",
      "Tonnes",
      (f) => f.applyCustomFilter("<>50"),
      ["Coal", "Gas", "Hard coal", "Oil", "Wood"],
    ],
    ["like a text", "Fuel", (f) => f.applyCustomFilter("=*coal"), ["Coal", "Hard coal"]],
    ["unlike a text", "Fuel", (f) => f.applyCustomFilter("<>*o*"), ["Gas", "Peat"]],
    ["among the largest", "Tonnes", (f) => f.applyTopItemsFilter(2), ["Oil", "Peat"]],
    ["in the lowest share", "Tonnes", (f) => f.applyBottomPercentFilter(40), ["Coal", "Gas"]],
    ["above the average", "Tonnes", (f) => f.applyDynamicFilter("AboveAverage"), ["Oil", "Peat"]],
    [
      "below the average",
      "Tonnes",
      (f) => f.apply({ filterOn: "Dynamic", dynamicCriteria: "BelowAverage" }),
      ["Coal", "Gas"],
    ],
  ])("shows what is %s, also from a file", async (_what, column, filter, fuels) => {
    await bench.run(async (context) => {
      filter(fill(context).columns.getItem(column).filter);
      await context.sync();
    });
    expect(shown()).toEqual(fuels);
    const { book, lost } = await readXlsx(await writeXlsx(bench.book), createCalculator());
    expect(lost).toEqual([]);
    expect(book.table("Fuels")?.table.filter).toEqual(bench.book.table("Fuels")?.table.filter);
  });

  it("tells its condition as it was given", async () => {
    const told = await bench.run(async (context) => {
      const { filter } = fill(context).columns.getItem("Tonnes");
      filter.applyCustomFilter(">=20", "<40", "And");
      filter.load("criteria");
      await context.sync();
      return filter.criteria;
    });
    expect(told).toEqual({
      filterOn: "Custom",
      criterion1: ">=20",
      criterion2: "<40",
      operator: "And",
    });
  });

  it("is refused by name where the stand-in cannot work it out", async () => {
    const code = await bench.codeOf((context) =>
      fill(context).columns.getItem("Tonnes").filter.applyDynamicFilter("LastWeek"),
    );
    expect([code, shown()]).toEqual([
      "NotImplemented",
      ["Coal", "Gas", "Hard coal", "Oil", "Peat", "Wood"],
    ]);
  });
});

describe("a sheet's filter", () => {
  it("shows the top share of a column, and all again when its criteria are cleared", async () => {
    const filter = (work: (autoFilter: Excel.AutoFilter, range: Excel.Range) => void) =>
      bench.run(async (context) => {
        const range = sheet1(context).getRange("A1:B7");
        work(sheet1(context).autoFilter, range);
        await context.sync();
      });
    await bench.run(async (context) => {
      fill(context).convertToRange();
      await context.sync();
    });
    await filter((autoFilter, range) =>
      autoFilter.apply(range, 1, { filterOn: "TopPercent", criterion1: "60" }),
    );
    expect(shown()).toEqual(["Hard coal", "Oil", "Peat"]);
    await filter((autoFilter) => autoFilter.clearCriteria());
    expect(shown()).toHaveLength(6);
  });
});

it("shows what a filter leaves as the rows and columns that are left", async () => {
  const told = await bench.run(async (context) => {
    const table = fill(context);
    table.columns.getItem("Tonnes").filter.applyCustomFilter(">20", "<50", "And");
    const view = table.getDataBodyRange().getVisibleView();
    view.load("values,rowCount,cellAddresses");
    view.rows.load("values");
    await context.sync();
    const rows: unknown[] = view.rows.items.map(({ values }) => values);
    return { values: view.values, addresses: view.cellAddresses, count: view.rowCount, rows };
  });
  expect(told).toEqual({
    values: [
      ["Hard coal", 30],
      ["Oil", 40],
    ],
    addresses: [
      ["A4", "B4"],
      ["A5", "B5"],
    ],
    count: 2,
    rows: [[["Hard coal", 30]], [["Oil", 40]]],
  });
});
