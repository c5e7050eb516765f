import { createCalculator } from "../../calc/calculator";
import { readXlsx } from "../../xlsx/read-xlsx";
import { writeXlsx } from "../../xlsx/write-xlsx";
import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench({ excelApi: "1.21" });
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getFirst();
const saved = async () => (await readXlsx(await writeXlsx(bench.book), createCalculator())).book;

describe("XML that add-ins keep in the workbook", () => {
  const xml = "<a xmlns='urn:review'><b>Juan &amp; Hong</b></a>";

  it("is added, told by its namespace, replaced and deleted", async () => {
    const read = await bench.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const added = customXmlParts.add(xml).load("id,namespaceUri");
      const text = added.getXml();
      await context.sync();
      const same = customXmlParts.getItem(added.id);
      same.setXml("<c xmlns='urn:other'/>");
      const [one, none] = ["urn:other", "urn:review"].map((uri) =>
        customXmlParts.getByNamespace(uri).getOnlyItemOrNullObject().load("id"),
      );
      const changed = same.getXml();
      await context.sync();
      same.delete();
      const gone = customXmlParts.getItemOrNullObject(added.id).load("id");
      await context.sync();
      return [
        [text.value, added.namespaceUri, changed.value],
        [one?.id === added.id, none?.isNullObject, gone.isNullObject],
      ];
    });
    expect(read).toEqual([
      [xml, "urn:review", "<c xmlns='urn:other'/>"],
      [true, true, true],
    ]);
  });

  it("is saved with its id", async () => {
    const id = await bench.run(async (context) => {
      const added = context.workbook.customXmlParts.add(xml).load("id");
      await context.sync();
      return added.id;
    });
    expect((await saved()).customXml.xml(id)).toBe(xml);
  });

  it.each(["<a><b></a>", "no XML", ""])("is refused where it is none: %j", async (text) => {
    const add = (context: Context) => context.workbook.customXmlParts.add(text);
    expect(await bench.codeOf(add)).toBe("InvalidArgument");
  });
});

describe("properties", () => {
  it("of a worksheet are told by their keys, whatever their capitals, and saved", async () => {
    const read = await bench.run(async (context) => {
      const { customProperties } = sheet1(context);
      customProperties.add("Key", "one");
      customProperties.add("KEY", "two");
      customProperties.add("Other", "三");
      customProperties.load("items/key,items/value");
      await context.sync();
      return customProperties.items.map(({ key, value }) => [key, value]);
    });
    expect(read).toEqual([
      ["Key", "two"],
      ["Other", "三"],
    ]);
    const { sheets } = await saved();
    expect([...(sheets[0]?.customProperties ?? [])]).toEqual(read);
  });

  it("of a worksheet go when they are deleted", async () => {
    await bench.run(async (context) => {
      const { customProperties } = sheet1(context);
      customProperties.add("Key", "one");
      customProperties.getItem("key").delete();
    });
    expect(bench.book.sheets[0]?.customProperties.size).toBe(0);
    const get = (context: Context) => sheet1(context).customProperties.getItem("Key").load("value");
    expect(await bench.codeOf(get)).toBe("ItemNotFound");
  });

  it("of the workbook tell when it was made, by whom it was saved, and its revision", async () => {
    const before = Date.now();
    const read = await bench.run(async (context) => {
      const { properties } = context.workbook;
      properties.revisionNumber = 7;
      properties.load("creationDate,lastAuthor,revisionNumber");
      await context.sync();
      return properties.toJSON();
    });
    expect(read).toMatchObject({ lastAuthor: "", revisionNumber: 7 });
    const made = new Date(read.creationDate ?? 0).getTime();
    expect(Math.abs(made - before)).toBeLessThan(3_600_000);
    expect((await saved()).properties.text("revision")).toBe("7");
  });
});

describe("functions", () => {
  it("take ranges, values and the results of others", async () => {
    const read = await bench.run(async (context) => {
      sheet1(context).getRange("A1:C2").values = [
        ["Hammer", 23, 18],
        ["Wrench", 12, 11],
      ];
      const range = sheet1(context).getRange("A1:C2");
      const { functions } = context.workbook;
      const found = functions.vlookup("Wrench", range, 2, false).load("value,error");
      const sum = functions.sum(functions.vlookup("Wrench", range, 3, false), found, 0.5);
      const missing = functions.vlookup("Saw", range, 2, false).load("value,error");
      sum.load("value");
      await context.sync();
      return [found.value, found.error, sum.value, missing.error];
    });
    expect(read).toEqual([12, "", 23.5, "#N/A"]);
  });

  // @types/office-js: sum takes 1 to 255 values; a text in a formula has at most 255 characters.
  it.each<[string, (functions: Excel.Functions) => unknown]>([
    ["nothing to add up", (functions) => functions.sum()],
    ["more values than Excel takes", (functions) => functions.sum(...Array<number>(256).fill(1))],
    ["a text that is too long", (functions) => functions.len("x".repeat(256))],
  ])("refuse %s", async (_what, call) => {
    expect(await bench.codeOf((context) => call(context.workbook.functions))).toBe(
      "InvalidArgument",
    );
  });

  it("are refused by name where formulas have no such function", async () => {
    const ask = (context: Context) =>
      context.workbook.functions.isref(sheet1(context).getRange("A1")).load("value");
    const asked = bench.run(async (context) => {
      ask(context);
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("Functions.Isref"),
    });
  });
});

it.each<[string, object]>([
  ["in black and white", { blackAndWhite: true }],
  ["with headings", { printHeadings: true }],
  ["as a draft", { draftMode: true }],
  ["with a first number", { firstPageNumber: 3 }],
  ["over, then down", { printOrder: "OverThenDown" }],
  ["with its errors as blanks", { printErrors: "Blank" }],
  ["with its comments at the end", { printComments: "EndSheet" }],
])("prints a sheet %s, also from a file", async (_what, given) => {
  const read = await bench.run(async (context) => {
    sheet1(context).pageLayout.set(given);
    const layout = sheet1(context).pageLayout.load();
    await context.sync();
    return layout.toJSON();
  });
  expect(read).toMatchObject(given);
  const { sheets } = await saved();
  expect(sheets[0]?.pageLayout).toEqual(bench.book.sheets[0]?.pageLayout);
});

it("tells how the person's system writes dates and times", async () => {
  const read = await bench.run(async (context) => {
    const { datetimeFormat } = context.application.cultureInfo;
    datetimeFormat.load();
    await context.sync();
    return datetimeFormat.toJSON();
  });
  expect(read).toEqual({
    dateSeparator: "/",
    longDatePattern: "yyyy'年'M'月'd'日'",
    longTimePattern: "H:mm:ss",
    shortDatePattern: "yyyy/M/d",
    timeSeparator: ":",
  });
});
