import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");

/** Loads a collection, and works on its items in a request of their own. */
const onItems = <I>(
  collection: (context: Context) => { load(names: "items"): unknown; readonly items: readonly I[] },
  work: (items: readonly I[]) => unknown,
) =>
  bench.run(async (context) => {
    const listed = collection(context);
    listed.load("items");
    await context.sync();
    work(listed.items);
    await context.sync();
  });

// office.js addresses an item of a list by the id that Excel tells of it.
describe("an item of a list that was loaded", () => {
  it("is a page break that goes", async () => {
    const breaks = (context: Context) => sheet1(context).horizontalPageBreaks;
    await bench.run(async (context) => {
      for (const address of ["A5", "A9"]) breaks(context).add(address);
    });
    await onItems(breaks, ([first]) => first?.delete());
    expect(bench.book.activeSheet.pageLayout.rowBreaks).toEqual([8]);
  });

  it("is a trendline that gets another type", async () => {
    const lines = (context: Context) =>
      sheet1(context).charts.getItemAt(0).series.getItemAt(0).trendlines;
    await bench.run(async (context) => {
      const range = sheet1(context).getRange("A1:B3");
      range.values = [
        ["", "Coal"],
        ["Q1", 5],
        ["Q2", 4],
      ];
      sheet1(context).charts.add("ColumnClustered", range);
      lines(context).add("Linear");
      lines(context).add("Linear");
    });
    await onItems(lines, ([, second]) => second !== undefined && (second.type = "Power"));
    const [chart] = bench.book.activeSheet.charts;
    expect(chart?.series[0]?.trendlines?.map(({ type }) => type)).toEqual(["linear", "power"]);
  });

  it("is a property of a sheet that goes", async () => {
    const properties = (context: Context) => sheet1(context).customProperties;
    await bench.run(async (context) => {
      properties(context).add("scope", "1");
      properties(context).add("year", "2026");
    });
    await onItems(properties, ([first]) => first?.delete());
    expect([...bench.book.activeSheet.customProperties]).toEqual([["year", "2026"]]);
  });
});
