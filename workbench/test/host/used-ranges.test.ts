import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
  await bench.run(async (context) => {
    const sheet = sheet1(context);
    sheet.getRange("A1:D4").values = [
      ["Team", "Q1", "Q2", "Q3"],
      ["North", 1, 2, ""],
      ["South", 3, 4, ""],
      ["", "", "", "beside"],
    ];
    sheet.getRange("C6").format.fill.color = "red";
    sheet.getRange("F9").formulas = [['=""']];
  });
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");

const used = (address: string, valuesOnly: boolean) =>
  bench.run(async (context) => {
    const range = sheet1(context).getRange(address).getUsedRangeOrNullObject(valuesOnly);
    range.load("address");
    await context.sync();
    return range.isNullObject ? null : range.address;
  });

describe("the used part of a range", () => {
  it.each([
    ["is as small as what it holds, whatever stands beside it", "A2:D3", true, "A2:C3"],
    ["begins where something is", "A1:D3", true, "A1:D3"],
    ["counts a formula that shows nothing", "E6:H12", true, "F9"],
    ["counts formats", "A5:D8", false, "C6"],
    ["leaves formats out where values are asked for", "A5:D8", true, null],
    ["is nothing where nothing is, also between used cells", "A4:C4", true, null],
  ])("%s", async (_says, address, valuesOnly, expected) => {
    expect(await used(address, valuesOnly)).toBe(expected && `Sheet1!${expected}`);
  });

  it("is refused where nothing is used and a range is asked for", async () => {
    const ask = (context: Context) => sheet1(context).getRange("G1:H2").getUsedRange();
    expect(await bench.codeOf((context) => ask(context).load("address"))).toBe("ItemNotFound");
  });
});

it("gives each sheet a number that stays when it moves, and that its file bears", async () => {
  const ids = await bench.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("second");
    const third = worksheets.add("third");
    third.position = 0;
    const listed = worksheets.load("items/name,items/tabId");
    await context.sync();
    return listed.items.map(({ name, tabId }) => [name, tabId]);
  });
  expect(ids).toEqual([
    ["third", 3],
    ["Sheet1", 1],
    ["second", 2],
  ]);
});
