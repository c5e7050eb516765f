import { addChart, addCombo, fill, range, sheet1 } from "./add-charts";
import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const modelOf = (name: string) => {
  const chart = bench.book.activeSheet.charts.find((one) => one.name === name);
  if (chart === undefined) throw new Error(`There is no chart ${name}.`);
  return chart;
};

const corner = (row: number, column: number) => ({ row, column, right: 0, down: 0 });

describe("charts", () => {
  it("are made of a range whose columns are series", async () => {
    await bench.run(async (context) => addChart(context, "Line"));
    expect(modelOf("Chart 1").series).toEqual([
      {
        name: "=Sheet1!$B$1",
        values: "=Sheet1!$B$2:$B$4",
        categories: "=Sheet1!$A$2:$A$4",
        kind: "line",
        axisGroup: "primary",
      },
      {
        name: "=Sheet1!$C$1",
        values: "=Sheet1!$C$2:$C$4",
        categories: "=Sheet1!$A$2:$A$4",
        kind: "line",
        axisGroup: "primary",
      },
    ]);
  });

  it("tell where they lie in points, and move without changing their size", async () => {
    const told = await bench.run(async (context) => {
      const chart = addChart(context);
      chart.setPosition("C3", "F10");
      const cells = range(context, "C3:F10").load("left,top,width,height");
      const before = chart.load("left,top,width,height");
      await context.sync();
      const places = [before, cells].map(({ left, top, width, height }) => [
        ...[left, top],
        ...[width, height],
      ]);
      chart.left = cells.left + 1000;
      chart.top = 0;
      await context.sync();
      const after = chart.load("left,top,width,height");
      await context.sync();
      return { places, moved: [after.left - cells.left, after.top, after.width, after.height] };
    });
    const [chart, cells] = told.places;
    expect(chart).toEqual(cells);
    expect(told.moved).toEqual([1000, 0, cells?.[2], cells?.[3]]);
  });

  it("tell what their series take from cells, as texts", async () => {
    const told = await bench.run(async (context) => {
      const series = addChart(context).series.getItemAt(1);
      const values = series.getDimensionValues("Values");
      const categories = series.getDimensionValues("Categories");
      await context.sync();
      return [values.value, categories.value];
    });
    expect(told).toEqual([
      ["0.5", "0.4", "0.3"],
      ["2022年", "2023年", "2024年"],
    ]);
  });

  it("combine columns with a line on a secondary axis", async () => {
    await bench.run(async (context) => addCombo(context));
    const { series, ...chart } = modelOf("Trend");
    expect(series.map(({ kind, axisGroup }) => [kind, axisGroup])).toEqual([
      ["column", "primary"],
      ["line", "secondary"],
    ]);
    expect(chart).toMatchObject({
      title: "碳排放趋势",
      anchor: { from: corner(1, 4), to: corner(16, 12) },
      axisTitles: { category: "年份", value: "tCO2e", secondaryValue: "tCO2e/万元" },
      legend: "bottom",
    });
  });

  it("are read back as they were set", async () => {
    const read = await bench.run(async (context) => {
      addCombo(context);
      await context.sync();
      const charts = sheet1(context).charts.load("items/name");
      const chart = sheet1(context).charts.getItemOrNullObject("trend").load("name,chartType");
      const missing = sheet1(context).charts.getItemOrNullObject("other");
      chart.load("title/text,title/visible,legend/position,legend/visible");
      chart.series.load("items/name,items/chartType,items/axisGroup");
      const count = chart.series.getCount();
      const secondary = chart.axes.getItem("Value", "Secondary").load("title/text,axisGroup");
      await context.sync();
      return [
        charts.items.map(({ name }) => name),
        [chart.isNullObject, missing.isNullObject],
        [chart.name, chart.chartType, chart.title.text, chart.legend.position],
        chart.series.items.map((one) => [one.name, one.chartType, one.axisGroup]),
        [count.value, secondary.title.text, secondary.axisGroup],
      ];
    });
    expect(read).toEqual([
      ["Trend"],
      [false, true],
      ["Trend", "Invalid", "碳排放趋势", "Bottom"],
      [
        ["排放量", "ColumnClustered", "Primary"],
        ["强度", "Line", "Secondary"],
      ],
      [2, "tCO2e/万元", "Secondary"],
    ]);
  });

  it("are held by office.js over several requests, also after they were renamed", async () => {
    const names = await bench.run(async (context) => {
      const chart = addChart(context).load("id");
      await context.sync();
      chart.name = "New";
      await context.sync();
      chart.title.text = "Title";
      chart.load("name");
      await context.sync();
      return [chart.name, chart.id];
    });
    expect(names).toEqual(["New", "chart-1"]);
    expect(modelOf("New").title).toBe("Title");
  });

  it("get series added, with values, categories and a name", async () => {
    await bench.run(async (context) => {
      const chart = addChart(context);
      const series = chart.series.add("目标");
      series.setValues(range(context, "B2:B3"));
      series.setXAxisValues(range(context, "A2:A3"));
      chart.series.getItemAt(0).delete();
      chart.series.getItemAt(0).name = "改名";
    });
    expect(modelOf("Chart 1").series.map(({ name, values }) => [name, values])).toEqual([
      ["改名", "=Sheet1!$C$2:$C$4"],
      ["目标", "=Sheet1!$B$2:$B$3"],
    ]);
  });

  it("make a series of years under a title, as Excel does", async () => {
    await bench.run(async (context) => {
      range(context, "A1:B3").values = [
        ["年份", "排放量"],
        [2023, 10],
        [2024, 9],
      ];
      sheet1(context).charts.add("Line", range(context, "A1:B3"), "Columns");
    });
    expect(modelOf("Chart 1").series.map(({ name }) => name)).toEqual([
      "=Sheet1!$A$1",
      "=Sheet1!$B$1",
    ]);
  });

  it("are named after their only series, or get a title to write over", async () => {
    await bench.run(async (context) => {
      fill(context);
      sheet1(context).charts.add("Line", range(context, "A1:B4"), "Columns");
      sheet1(context).charts.add("Line", range(context, "A1:C4"), "Columns");
    });
    expect([modelOf("Chart 1"), modelOf("Chart 2")].map(({ title }) => title)).toEqual([
      "排放量",
      "图表标题",
    ]);
  });

  it("are deleted", async () => {
    await bench.run(async (context) => addCombo(context).delete());
    expect(bench.book.activeSheet.charts).toEqual([]);
  });
});

describe("charts are refused", () => {
  const protect = (allowEditObjects: boolean) =>
    bench.run(async (context) => {
      addChart(context);
      sheet1(context).protection.protect({ allowEditObjects });
      await context.sync();
    });

  it.each<[string, (context: Context) => unknown]>([
    [
      "a new chart",
      (context) => sheet1(context).charts.add("Line", range(context, "A1:B2"), "Columns"),
    ],
    ["a new title", (context) => (sheet1(context).charts.getItemAt(0).title.text = "x")],
    ["deletion", (context) => sheet1(context).charts.getItemAt(0).delete()],
  ])("%s on a protected sheet, unless objects may be edited", async (_what, work) => {
    await protect(false);
    expect(await bench.codeOf(work)).toBe("AccessDenied");
    await bench.run(async (context) => sheet1(context).protection.unprotect());
    await bench.run(async (context) =>
      sheet1(context).protection.protect({ allowEditObjects: true }),
    );
    expect(await bench.codeOf(work)).toBe("no error");
  });

  it.each<[string, (context: Context) => unknown, string]>([
    [
      "of another type",
      (context) => sheet1(context).charts.add("Surface", range(context, "A1:B4"), "Columns"),
      "NotImplemented",
    ],
    [
      "of whole columns",
      (context) => sheet1(context).charts.add("Line", range(context, "A:B"), "Columns"),
      "NotImplemented",
    ],
    [
      "that do not exist",
      (context) => sheet1(context).charts.getItem("x").delete(),
      "ItemNotFound",
    ],
    [
      "with a name another has",
      (context) => {
        addChart(context).name = "a";
        addChart(context).name = "A";
      },
      "ItemAlreadyExists",
    ],
    [
      "whose secondary axis does not exist",
      (context) => (addChart(context).axes.getItem("Value", "Secondary").title.text = "x"),
      "ItemNotFound",
    ],
    [
      "with nothing left on the primary axis",
      (context) => {
        const chart = addChart(context);
        for (const index of [0, 1]) chart.series.getItemAt(index).axisGroup = "Secondary";
      },
      "InvalidOperation",
    ],
    [
      "with values of two rows and columns",
      (context) => addChart(context).series.getItemAt(0).setValues(range(context, "B2:C4")),
      "InvalidArgument",
    ],
    [
      "with members the workbench does not have",
      (context) => (addChart(context).series.getItemAt(0).gradientStyle = "TwoPhaseColor"),
      "NotImplemented",
    ],
  ])("%s", async (_what, work, code) => {
    expect(await bench.codeOf(work)).toBe(code);
  });
});
