import type { BookWindow, Pictured } from "../../host/book-window";
import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
const asked: Pictured[] = [];
const window: BookWindow = {
  save: () => undefined,
  close: () => undefined,
  open: () => undefined,
  picture: (of) => {
    asked.push(of);
    return "cG5n";
  },
};

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");

beforeEach(async () => {
  asked.length = 0;
  bench = await openWorkbench({}, window);
  await bench.run(async (context) => {
    sheet1(context).getRange("A1:B3").values = [
      ["", "t"],
      ["Q1", 5],
      ["Q2", 4],
    ];
    const chart = sheet1(context).charts.add("ColumnClustered", sheet1(context).getRange("A1:B3"));
    chart.width = 300;
    chart.height = 150;
    await context.sync();
  });
});
afterEach(() => bench.close());

const picture = (ask: (context: Context) => OfficeExtension.ClientResult<string>) =>
  bench.run(async (context) => {
    const image = ask(context);
    await context.sync();
    return image.value;
  });

it("a range is given as the window shows it", async () => {
  expect(await picture((context) => sheet1(context).getRange("A1:B3").getImage())).toBe("cG5n");
  expect(asked).toMatchObject([
    { kind: "cells", area: { row: 0, column: 0, rows: 3, columns: 2 } },
  ]);
});

it.each<[args: Parameters<Excel.Chart["getImage"]>, of: object]>([
  [[], { own: { width: 400, height: 200 }, fitting: "Fit" }],
  [[100], { width: 100 }],
  [[100, 90, "Fill"], { width: 100, height: 90, fitting: "Fill" }],
])("a chart is given in the size that is asked for: %j", async (args, of) => {
  const chart = (context: Context) => sheet1(context).charts.getItemAt(0);
  expect(await picture((context) => chart(context).getImage(...args))).toBe("cG5n");
  expect(asked).toMatchObject([{ kind: "chart", ...of }]);
});

it.each<[string, (context: Context) => unknown]>([
  ["whole columns", (context) => sheet1(context).getRange("A:B").getImage()],
  ["no width", (context) => sheet1(context).charts.getItemAt(0).getImage(0, 5)],
  [
    "another way to fit",
    (context) =>
      sheet1(context)
        .charts.getItemAt(0)
        .getImage(5, 5, "Crop" as "Fit"),
  ],
])("a picture of %s is refused", async (_, ask) => {
  expect(await bench.codeOf(ask)).toBe("InvalidArgument");
  expect(asked).toEqual([]);
});

it("where no window shows the book, there are no pictures", async () => {
  bench.close();
  bench = await openWorkbench();
  const error = await picture((context) => sheet1(context).getRange("A1").getImage()).catch(
    (thrown: OfficeExtension.Error) => thrown,
  );
  expect(error).toMatchObject({ code: "NotImplemented" });
  expect((error as OfficeExtension.Error).message).toContain("Range.GetImage");
});
