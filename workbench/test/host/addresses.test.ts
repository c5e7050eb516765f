import { openWorkbench, type Context, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
const range = (context: Context, address: string) => sheet1(context).getRange(address);

describe("addresses", () => {
  it.each(["A0", "nonsense", "A1,B2", "Sheet2!A1", "XFE1"])("refuses %s", async (address) => {
    expect(await bench.codeOf((context) => range(context, address).load("address"))).toBe(
      "InvalidArgument",
    );
  });

  // @types/office-js: an address has at most 8192 characters.
  it.each<[number, string]>([
    [8192, "no error"],
    [8193, "InvalidArgument"],
  ])("of %d characters: %s", async (length, code) => {
    const areas = `A1,${"$A$1,".repeat(1637)}A1`;
    const address = areas + " ".repeat(length - areas.length);
    expect(await bench.codeOf((context) => sheet1(context).getRanges(address))).toBe(code);
  });

  it("of several areas have commas or semicolons between them", async () => {
    const address = await bench.run(async (context) => {
      const areas = sheet1(context).getRanges("A1:B2; D4").load("address");
      await context.sync();
      return areas.address;
    });
    expect(address).toBe("Sheet1!A1:B2,Sheet1!D4");
  });

  it("takes a defined name for an address", async () => {
    const address = await bench.run(async (context) => {
      context.workbook.names.add("scores", range(context, "C3:C5"));
      const named = range(context, "scores").load("address");
      await context.sync();
      return named.address;
    });
    expect(address).toBe("Sheet1!C3:C5");
  });
});

describe("moving from range to range", () => {
  const addressOf = (to: (from: Excel.Range) => Excel.Range) =>
    bench.run(async (context) => {
      const target = to(range(context, "B2:D5")).load("address");
      await context.sync();
      return target.address;
    });

  it.each([
    ["cell", (from: Excel.Range) => from.getCell(1, 2), "D3"],
    ["cell outside", (from: Excel.Range) => from.getCell(10, 0), "B12"],
    ["row", (from: Excel.Range) => from.getRow(1), "B3:D3"],
    ["column", (from: Excel.Range) => from.getColumn(0), "B2:B5"],
    ["offset", (from: Excel.Range) => from.getOffsetRange(1, -1), "A3:C6"],
    ["resized", (from: Excel.Range) => from.getResizedRange(1, -2), "B2:B6"],
    [
      "one that goes on to the other side",
      (from) => from.getLastCell().getResizedRange(-1, -2),
      "B4:D5",
    ],
    ["entire row", (from: Excel.Range) => from.getEntireRow(), "2:5"],
    ["entire column", (from: Excel.Range) => from.getEntireColumn(), "B:D"],
    ["last cell", (from: Excel.Range) => from.getLastCell(), "D5"],
    ["last row", (from: Excel.Range) => from.getLastRow(), "B5:D5"],
    ["rows below", (from: Excel.Range) => from.getRowsBelow(2), "B6:D7"],
    ["columns after", (from: Excel.Range) => from.getColumnsAfter(1), "E2:E5"],
    ["intersection", (from: Excel.Range) => from.getIntersection("A4:C9"), "B4:C5"],
    ["bounding rectangle", (from: Excel.Range) => from.getBoundingRect("F1"), "B1:F5"],
  ])("finds the %s", async (_what, to, address) => {
    expect(await addressOf(to)).toBe(`Sheet1!${address}`);
  });

  it("finds no intersection: an error, or a null object", async () => {
    expect(await bench.codeOf((context) => range(context, "A1").getIntersection("B2"))).toBe(
      "ItemNotFound",
    );
    const isNull = await bench.run(async (context) => {
      const none = range(context, "A1").getIntersectionOrNullObject("B2");
      await context.sync();
      return none.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it("refuses to leave the sheet", async () => {
    expect(await bench.codeOf((context) => range(context, "A1").getOffsetRange(-1, 0))).toBe(
      "InvalidArgument",
    );
  });

  it("gives A1 for the used range of an empty sheet, and a null object when asked so", async () => {
    const [address, isNull] = await bench.run(async (context) => {
      const used = sheet1(context).getUsedRange().load("address");
      const none = sheet1(context).getUsedRangeOrNullObject(true);
      await context.sync();
      return [used.address, none.isNullObject];
    });
    expect([address, isNull]).toEqual(["Sheet1!A1", true]);
  });

  it("keeps a range on its cells when rows are inserted above it", async () => {
    const address = await bench.run(async (context) => {
      const kept = range(context, "B5:C6");
      await context.sync();
      range(context, "2:3").insert("Down");
      kept.load("address");
      await context.sync();
      return kept.address;
    });
    expect(address).toBe("Sheet1!B7:C8");
  });
});
