import { createCalculator } from "../../calc/calculator";
import { readXlsx } from "../../xlsx/read-xlsx";
import { writeXlsx } from "../../xlsx/write-xlsx";
import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const range = (context: Context, address: string): Excel.Range =>
  context.workbook.worksheets.getFirst().getRange(address);
const cell = (row: number) => bench.book.sheets[0]?.cell(row, 0);

const link = (context: Context) => {
  range(context, "A1").hyperlink = {
    address: "https://example.org/",
    screenTip: "there",
    textToDisplay: "go",
  };
};

describe("a hyperlink", () => {
  it("writes what it shows, blue and underlined, and is read back", async () => {
    const read = await bench.run(async (context) => {
      link(context);
      const linked = range(context, "A1").load("hyperlink,values,style");
      await context.sync();
      return [linked.hyperlink, linked.values, linked.style];
    });
    expect(read).toEqual([
      { address: "https://example.org/", screenTip: "there", textToDisplay: "go" },
      [["go"]],
      "Hlink",
    ]);
    expect(cell(0)?.style).toMatchObject({ underline: true, fontColor: "#0563C1" });
  });

  it("keeps what the cell holds where no text is given, else shows where it leads", async () => {
    await bench.run(async (context) => {
      range(context, "A1").values = [["kept"]];
      range(context, "A1").hyperlink = { documentReference: "Sheet1!B2" };
      range(context, "A2").hyperlink = { address: "https://example.org/" };
    });
    expect([cell(0)?.value, cell(1)?.value]).toEqual(["kept", "https://example.org/"]);
  });

  it("is null where there is none", async () => {
    const read = await bench.run(async (context) => {
      const plain = range(context, "A1").load("hyperlink");
      await context.sync();
      return plain.hyperlink;
    });
    expect(read).toBeNull();
  });

  it("goes and leaves text and look, or goes with its look", async () => {
    await bench.run(async (context) => {
      link(context);
      range(context, "A1").clear("Hyperlinks");
      range(context, "A2").hyperlink = { address: "https://example.org/" };
      range(context, "A2").clear("RemoveHyperlinks");
    });
    expect(bench.book.sheets[0]?.hyperlinks).toEqual([]);
    expect([cell(0)?.value, cell(0)?.style.underline]).toEqual(["go", true]);
    expect([cell(1)?.value, cell(1)?.style.underline]).toEqual(["https://example.org/", false]);
  });

  it("moves with its cell, and is saved", async () => {
    await bench.run(async (context) => {
      link(context);
      range(context, "1:2").insert("Down");
    });
    const { book } = await readXlsx(await writeXlsx(bench.book), createCalculator());
    expect(book.sheets[0]?.hyperlinkAt(2, 0)).toMatchObject({
      address: "https://example.org/",
      screenTip: "there",
    });
    expect(book.sheets[0]?.hyperlinkAt(0, 0)).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ["nowhere to lead", { textToDisplay: "x" }],
    ["a number for an address", { address: 7 }],
    ["a tip beyond 255 characters", { address: "https://a.b", screenTip: "x".repeat(256) }],
  ])("is refused with %s", async (_what, value) => {
    const set = (context: Context) =>
      (range(context, "A1").hyperlink = value as Excel.RangeHyperlink);
    expect(await bench.codeOf(set)).toBe("InvalidArgument");
    expect(bench.book.sheets[0]?.hyperlinks).toEqual([]);
  });
});
