import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench({ excelApi: "1.17" });
  await bench.run(async (context) => {
    cells(context).values = [
      [1, 2],
      [3, 4],
    ];
    sheet1(context).tables.add("D1:E2", false);
    sheet1(context).charts.add("ColumnClustered", cells(context), "Columns");
    cells(context).conditionalFormats.add("ColorScale");
  });
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
const cells = (context: Context) => sheet1(context).getRange("A1:B2");
const table = (context: Context) => sheet1(context).tables.getItemAt(0);
const chart = (context: Context) => sheet1(context).charts.getItemAt(0);
const series = (context: Context) => chart(context).series.getItemAt(0);
const page = (context: Context) => sheet1(context).pageLayout;

type Part = (context: Context) => object;

const isRefused = async (part: Part, member: string, value: unknown) => {
  const before = bench.book.snapshot();
  const code = await bench.codeOf((context) => Object.assign(part(context), { [member]: value }));
  expect([member, code]).toEqual([member, "InvalidArgument"]);
  expect(bench.book.snapshot()).toEqual(before);
};

// Microsoft's page on blank and null values: null is not a valid input for a single property.
it.each<[string, Part]>([
  ["values", cells],
  ["formulas", cells],
  ["formulasR1C1", cells],
  ["numberFormat", cells],
  ["rowHidden", cells],
  ["columnHidden", cells],
  ["showGridlines", sheet1],
  ["values", (context) => table(context).columns.getItemAt(0)],
  ["values", (context) => table(context).rows.getItemAt(0)],
])("refuses null for %s", (member, part) => isRefused(part, member, null));

it("refuses a list where an object is meant", () => isRefused(page, "zoom", []));

it("leaves a cell alone for which null is written among others", async () => {
  await bench.run(async (context) => {
    cells(context).values = [
      [null, 5],
      [6, null],
    ];
  });
  const { activeSheet } = bench.book;
  const values = [0, 1].map((row) => [0, 1].map((at) => activeSheet.cell(row, at)?.value));
  expect(values).toEqual([
    [1, 5],
    [6, 4],
  ]);
});

// A workbook's file holds these as whole numbers.
it.each<[string, number, Part]>([
  ["offset", 0.5, (context) => chart(context).axes.valueAxis],
  ["tickLabelSpacing", 1.5, (context) => chart(context).axes.categoryAxis],
  ["gapWidth", 0.5, series],
  ["overlap", 0.5, series],
  ["plotOrder", 0.5, series],
  ["categoryLabelLevel", 0.5, chart],
  ["seriesNameLevel", 0.5, chart],
  ["style", 1.5, chart],
  ["priority", 0.5, (context) => cells(context).conditionalFormats.getItemAt(0)],
  ["revisionNumber", 0.5, (context) => context.workbook.properties],
])("refuses for %s %d", (member, value, part) => isRefused(part, member, value));
