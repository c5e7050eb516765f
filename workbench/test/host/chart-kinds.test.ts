import { chartKindWords } from "../../book/charts/chart-kind";
import { chartTypeOf } from "../../host/members/chart-types";
import { createCalculator } from "../../calc/calculator";
import { readXlsx } from "../../xlsx/read-xlsx";
import { writeXlsx } from "../../xlsx/write-xlsx";
import { openWorkbench, type Context, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

/** Four quarters of two fuels. */
const fill = (context: Context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:C5").values = [
    ["", "Coal", "Gas"],
    ["Q1", 5, 2],
    ["Q2", 4, 3],
    ["Q3", 6, 1],
    ["Q4", 7, 2],
  ];
  return sheet;
};

const charts = () => bench.book.activeSheet.charts;
const seriesOf = () =>
  charts()[0]?.series.map(({ name, values, categories }) => [name, values, categories]);

const addOver = (address: string, seriesBy: "Auto" | "Rows" | "Columns") =>
  bench.run(async (context) => {
    const sheet = fill(context);
    sheet.charts.add("ColumnClustered", sheet.getRange(address), seriesBy);
    await context.sync();
  });

const inColumns = [
  ["=Sheet1!$B$1", "=Sheet1!$B$2:$B$5", "=Sheet1!$A$2:$A$5"],
  ["=Sheet1!$C$1", "=Sheet1!$C$2:$C$5", "=Sheet1!$A$2:$A$5"],
];

describe("a chart of a range", () => {
  it("takes rows as series when it is told so", async () => {
    await addOver("A1:C3", "Rows");
    expect(seriesOf()).toEqual([
      ["=Sheet1!$A$2", "=Sheet1!$B$2:$C$2", "=Sheet1!$B$1:$C$1"],
      ["=Sheet1!$A$3", "=Sheet1!$B$3:$C$3", "=Sheet1!$B$1:$C$1"],
    ]);
  });

  it("takes columns by itself where there are more rows", async () => {
    await addOver("A1:C5", "Auto");
    expect(seriesOf()).toEqual(inColumns);
  });

  it("takes columns by itself where there are as many rows", async () => {
    await addOver("A1:C3", "Auto");
    expect(seriesOf()?.[0]).toEqual(["=Sheet1!$B$1", "=Sheet1!$B$2:$B$3", "=Sheet1!$A$2:$A$3"]);
  });

  it("takes rows by itself where there are more columns", async () => {
    await addOver("A1:C2", "Auto");
    expect(seriesOf()).toEqual([["=Sheet1!$A$2", "=Sheet1!$B$2:$C$2", "=Sheet1!$B$1:$C$1"]]);
  });
});

it("shows other cells when it is given other data, drawn as before", async () => {
  await bench.run(async (context) => {
    const sheet = fill(context);
    const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C5"), "Columns");
    chart.setData(sheet.getRange("A1:B5"), "Columns");
    await context.sync();
  });
  expect(seriesOf()).toEqual(inColumns.slice(0, 1));
  expect(charts()[0]?.series[0]?.kind).toBe("barStacked");
});

const kinds = chartKindWords.filter((kind) => kind !== "bubble");

describe("a chart's type", () => {
  it.each(kinds.map((kind) => [chartTypeOf(kind), kind] as const))(
    "is %s, with its series over the same cells, also from a file",
    async (type, kind) => {
      const told = await bench.run(async (context) => {
        const sheet = fill(context);
        const chart = sheet.charts.add(type, sheet.getRange("A1:C5"), "Auto").load("chartType");
        await context.sync();
        return chart.chartType;
      });
      const [chart] = charts();
      expect([told, seriesOf()]).toEqual([type, inColumns]);
      expect(chart?.series.map((series) => series.kind)).toEqual([kind, kind]);
      const { book } = await readXlsx(await writeXlsx(bench.book), createCalculator());
      expect(book.activeSheet.charts[0]).toEqual(chart);
    },
  );

  it("changes with its series where they are", async () => {
    await bench.run(async (context) => {
      const sheet = fill(context);
      sheet.charts.add("Line", sheet.getRange("A1:C5"), "Columns").chartType = "BarStacked";
      await context.sync();
    });
    expect(charts()[0]?.series.map(({ kind }) => kind)).toEqual(["barStacked", "barStacked"]);
    expect(seriesOf()).toEqual(inColumns);
  });

  it("is refused by name where the book holds no such chart", async () => {
    const code = await bench.codeOf((context) => {
      const sheet = fill(context);
      sheet.charts.add("Surface", sheet.getRange("A1:C5"), "Auto");
    });
    expect([code, charts()]).toEqual(["NotImplemented", []]);
  });
});

describe("a chart of bubbles", () => {
  const fillBubbles = (context: Context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C3").values = [
      [2000, 2.5, 10],
      [4000, 0.7, 66],
      [100, 3, 5],
    ];
    return sheet;
  };

  it("takes places from two columns and sizes from the third, also from a file", async () => {
    await bench.run(async (context) => {
      const sheet = fillBubbles(context);
      sheet.charts.add("Bubble", sheet.getRange("A1:C3"));
    });
    expect(charts()[0]?.series).toEqual([
      {
        name: "",
        categories: "=Sheet1!$A$1:$A$3",
        values: "=Sheet1!$B$1:$B$3",
        bubbleSizes: "=Sheet1!$C$1:$C$3",
        kind: "bubble",
        axisGroup: "primary",
      },
    ]);
    const { book } = await readXlsx(await writeXlsx(bench.book), createCalculator());
    expect(book.activeSheet.charts).toEqual(charts());
  });

  it("stays one when its series are replaced one by one", async () => {
    const told = await bench.run(async (context) => {
      const sheet = fillBubbles(context);
      const chart = sheet.charts.add("Bubble", sheet.getRange("A1:C3"));
      chart.series.getItemAt(0).delete();
      await context.sync();
      const added = chart.series.add("Lime", 0);
      added.setXAxisValues(sheet.getRange("A2"));
      added.setValues(sheet.getRange("B2"));
      added.setBubbleSizes(sheet.getRange("C2"));
      const dimensions = (["XValues", "YValues", "BubbleSizes"] as const).map((dimension) =>
        added.getDimensionValues(dimension),
      );
      chart.load("chartType");
      await context.sync();
      return [chart.chartType, ...dimensions.map(({ value }) => value)];
    });
    expect(told).toEqual(["Bubble", ["4000"], ["0.7"], ["66"]]);
  });
});
