import { openWorkbench, type Context, type Workbench } from "./workbench";

/** A workbook with a filled cell, open to be looked at only. */
let bench: Workbench;

beforeEach(async () => {
  bench = await openWorkbench({ access: "readOnly" });
  const [sheet] = bench.book.sheets;
  bench.book.pasteText({ sheetId: sheet?.id ?? "", row: 0, column: 0 }, "7");
});
afterEach(() => bench.close());

const cell = (context: Context) => context.workbook.worksheets.getItem("Sheet1").getRange("A1");

it("is told by the workbook, and by the mode of the document", async () => {
  const told = await bench.run(async (context) => {
    const workbook = context.workbook.load("readOnly");
    await context.sync();
    return workbook.readOnly;
  });
  const { context } = bench.Office as typeof Office;
  expect([told, context.document.mode]).toEqual([true, "readOnly"]);
});

it("is read, shown and calculated as any other", async () => {
  const read = await bench.run(async (context) => {
    const range = cell(context).load("values");
    range.select();
    context.application.calculate("Full");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual([[7]]);
});

it.each<[string, (context: Context) => unknown]>([
  ["a value", (context) => (cell(context).values = [[8]])],
  ["a format", (context) => (cell(context).format.fill.color = "#ff0000")],
  ["a sheet's name", (context) => (context.workbook.worksheets.getFirst().name = "mine")],
  ["a new sheet", (context) => context.workbook.worksheets.add("mine")],
  ["a new table", (context) => context.workbook.tables.add("Sheet1!A1:B2", true)],
  ["a new name", (context) => context.workbook.names.add("mine", cell(context))],
  ["what is cleared", (context) => cell(context).clear()],
  ["what is deleted", (context) => cell(context).delete("Up")],
  ["protection", (context) => context.workbook.worksheets.getFirst().protection.protect()],
])("refuses %s, and changes nothing", async (_, write) => {
  expect(await bench.codeOf(write)).toBe("AccessDenied");
  const [sheet, ...others] = bench.book.sheets;
  expect([sheet?.name, others.length]).toEqual(["Sheet1", 0]);
  expect(await bench.codeOf((context) => cell(context).load("values"))).toBe("no error");
});

it("is written to where it is open for that", async () => {
  const other = await openWorkbench();
  expect(await other.codeOf((context) => (cell(context).values = [[8]]))).toBe("no error");
  other.close();
});
