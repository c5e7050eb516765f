import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench({ excelApi: "1.21" });
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");

describe("areas taken together", () => {
  it("move, widen and tell whether they are whole lines", async () => {
    const told = await bench.run(async (context) => {
      const areas = sheet1(context).getRanges("B2:B3,D2");
      const moved = areas.getOffsetRangeAreas(1, 2).load("address,isEntireRow");
      const rowsOf = areas.getEntireRow().load("address,isEntireRow");
      await context.sync();
      return [moved.address, moved.isEntireRow, rowsOf.address, rowsOf.isEntireRow];
    });
    expect(told).toEqual(["Sheet1!D3:D4,Sheet1!F3", false, "Sheet1!2:3,Sheet1!2:2", true]);
  });

  it("are emptied together", async () => {
    const values = await bench.run(async (context) => {
      const block = sheet1(context).getRange("A1:C2");
      block.values = [
        ["Fuel", "Tonnes", "Twice"],
        ["Coal", 5, 10],
      ];
      sheet1(context).getRanges("A1,B2:C2").clear("Contents");
      block.load("values");
      await context.sync();
      return block.values;
    });
    expect(values).toEqual([
      ["", "Tonnes", "Twice"],
      ["Coal", "", ""],
    ]);
  });
});
