import { Book } from "../../book/book";
import { createCalculator } from "../../calc/calculator";
import { ownExcel } from "../../client/own-excel";
import { createHost, type Host } from "../../host/host";
import { excel2021 } from "../../host/host-profile";

let book: Book;
let host: Host;
let excel: typeof Excel;
beforeEach(() => {
  book = new Book(createCalculator());
  host = createHost(book, excel2021);
  excel = ownExcel(host);
});
afterEach(() => host.close());

const sheet1 = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem("Sheet1");
const valueAt = (row: number, column: number) => book.sheets[0]?.cell(row, column)?.value ?? null;
const kinds = () => host.batches.map(({ kind }) => kind);

it("writes in one batch and reads what was loaded", async () => {
  const read = await excel.run(async (context) => {
    const range = sheet1(context).getRange("A1:B2");
    range.values = [
      [1, 2],
      ["=A1+B1", "十二"],
    ];
    range.load("values,rowCount,worksheet/name");
    await context.sync();
    return [range.values, range.rowCount, range.worksheet.name];
  });
  const values = [
    [1, 2],
    [3, "十二"],
  ];
  expect(read).toEqual([values, 2, "Sheet1"]);
  expect(kinds()).toEqual(["work", "clean-up"]);
});

it("tells what is not there, at a sheet and at what would be on it", async () => {
  const found = await excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheets = [
      worksheets.getItemOrNullObject("none"),
      worksheets.getItemOrNullObject("Sheet1"),
    ];
    const range = names.getItemOrNullObject("none").getRangeOrNullObject();
    range.load("values");
    await context.sync();
    return [...sheets, range].map(({ isNullObject }) => isNullObject);
  });
  expect(found).toEqual([true, false, true]);
});

it.each<[string, (range: Excel.Range) => unknown]>([
  ["a value", (range) => range.values],
  ["a value of another object", (range) => range.format.fill.color],
  ["whether it is there", (range) => range.worksheet.isNullObject],
  ["the items of a collection", (range) => range.worksheet.tables.items],
  ["an answer", (range) => range.worksheet.tables.getCount().value],
])("does not give %s that was not asked for and answered", async (_what, read) => {
  const reading = excel.run(async (context) => read(sheet1(context).getRange("A1")));
  await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

it("lists a collection with what was loaded of its items, which go on answering", async () => {
  const names = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Two");
    worksheets.load("items/name,items/protection/protected");
    await context.sync();
    for (const { protection } of worksheets.items) protection.protect();
    const ranges = worksheets.items.map((its) => its.getRange("A1").load("address"));
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(names).toEqual(["Sheet1!A1", "Two!A1"]);
  expect(book.sheets.map(({ protection }) => protection !== null)).toEqual([true, true]);
});

it("finds in a later batch what a collection made, and does not make it again", async () => {
  await excel.run(async (context) => {
    const made = context.workbook.worksheets.add();
    made.showGridlines = false;
    await context.sync();
    made.getRange("A1").values = [["here"]];
    made.name = "Made";
  });
  expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Made"]);
  expect(book.sheets[1]?.cell(0, 0)?.value).toBe("here");
});

it.each([
  ["follows its cells within a run", "tracked", [null, "moved"]],
  ["is found by its address where it is let go", "untracked", ["moved", null]],
] as const)("a range %s", async (_how, tracking, expected) => {
  await excel.run(async (context) => {
    const range = sheet1(context).getRange("A2");
    if (tracking === "untracked") range.untrack();
    await context.sync();
    sheet1(context).getRange("A1").getEntireRow().insert("Down");
    await context.sync();
    range.values = [["moved"]];
  });
  expect([valueAt(1, 0), valueAt(2, 0)]).toEqual(expected);
});

it("gives back every range at the end of a run", async () => {
  const count = await excel.run(async (context) => {
    sheet1(context).getRange("A1:B9").getRow(1).load("values");
    await context.sync();
    return host.batches.length;
  });
  expect(count).toBe(1);
  expect(kinds()).toEqual(["work", "clean-up"]);
  expect(host.batches[1]?.calls).toEqual([
    "Workbook._RemoveReference",
    "Workbook._RemoveReference",
  ]);
});

it("keeps no range where add-ins make a context of their own", async () => {
  const context = new excel.RequestContext();
  sheet1(context).getRange("A1").values = [["own"]];
  await context.sync();
  await context.sync();
  expect(valueAt(0, 0)).toBe("own");
  expect(host.batches.map(({ calls }) => calls)).toEqual([
    ["WorksheetCollection.GetItem", "Worksheet.GetRange", "Range.Values"],
  ]);
});

it("hands objects over as arguments", async () => {
  await excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.getRange("A1").values = [["copied"]];
    sheet.getRange("C3").copyFrom(sheet.getRange("A1"));
    sheet.pageLayout.headersFooters.defaultForAllPages.set({
      leftHeader: "one",
      rightFooter: "two",
    });
  });
  expect(valueAt(2, 2)).toBe("copied");
  const { leftHeader, rightFooter } = book.sheets[0]?.pageLayout.headerFooter ?? {};
  expect([leftHeader, rightFooter]).toEqual(["one", "two"]);
});

it("tells what the host refused, and sends nothing of what still waited", async () => {
  const refused = excel.run(async (context) => {
    sheet1(context).tables.getItem("none").delete();
    await context.sync();
  });
  const debugInfo = { errorLocation: "TableCollection.getItem" };
  await expect(refused).rejects.toMatchObject({ code: "ItemNotFound", debugInfo });
  const failed = excel.run(async (context) => {
    sheet1(context).getRange("A1").values = [["late"]];
    throw new Error("The work failed.");
  });
  await expect(failed).rejects.toThrow("The work failed.");
  expect(valueAt(0, 0)).toBeNull();
});

it("tells a fault of the channel by its code", async () => {
  host.inject({ batch: 1, code: 5104 });
  const run = excel.run(async (context) => void sheet1(context).load("name"));
  await expect(run).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

it("knows no member that Excel has not, and no event", async () => {
  await expect(
    excel.run(async (context) => (sheet1(context) as unknown as { none(): void }).none()),
  ).rejects.toThrow("Worksheet has no member none.");
  await expect(
    excel.run(async (context) => void sheet1(context).onChanged.add(async () => undefined)),
  ).rejects.toThrow("Worksheet has no member onChanged.");
});
