import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
const heard: unknown[] = [];
beforeEach(async () => {
  heard.length = 0;
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const worksheets = (context: Context) => context.workbook.worksheets;
const sheet1 = (context: Context) => worksheets(context).getItem("Sheet1");
const hear = async (event: unknown): Promise<void> => void heard.push(event);

const doing = async (work: (context: Context) => unknown) => {
  await bench.run(async (context) => {
    work(context);
    await context.sync();
  });
  await bench.host.settled();
};

it("tells those who listen to one table what a cell of it held before", async () => {
  await doing((context) => {
    sheet1(context).getRange("A1:A3").values = [["Tonnes"], [142], [27]];
    sheet1(context).tables.add("A1:A3", true);
  });
  await doing((context) => context.workbook.tables.getItemAt(0).onChanged.add(hear));
  await doing((context) => (sheet1(context).getRange("A2").values = [[200]]));
  expect(heard).toMatchObject([
    {
      address: "A2",
      details: { valueBefore: 142, valueTypeBefore: "Double", valueAfter: 200 },
    },
  ]);
});

it("tells which cells were calculated, and not those whose result is the same", async () => {
  await doing((context) => {
    sheet1(context).getRange("C1:C3").formulas = [["=A1*2"], ["=A1*3"], ["=A1*0"]];
    sheet1(context).getRange("E5").formulas = [["=C1+1"]];
  });
  await doing((context) => sheet1(context).onCalculated.add(hear));
  await doing((context) => (sheet1(context).getRange("A1").values = [[4]]));
  expect(heard).toMatchObject([{ type: "WorksheetCalculated", address: "C1:C2,E5" }]);
});

it("tells where a person clicked, from the corner of the cell", async () => {
  await doing((context) => {
    sheet1(context).onSingleClicked.add(hear);
    worksheets(context).onSingleClicked.add(hear);
  });
  const { id } = bench.book.activeSheet;
  bench.book.click({ sheetId: id, row: 2, column: 1, offsetX: 12.75, offsetY: 3 });
  await bench.host.settled();
  const click = { type: "WorksheetSingleClicked", worksheetId: id, address: "B3" };
  expect(heard).toEqual([
    { ...click, offsetX: 12.75, offsetY: 3 },
    { ...click, offsetX: 12.75, offsetY: 3 },
  ]);
});

it("tells that a person came back to the workbook", async () => {
  await doing((context) => context.workbook.onActivated.add(hear));
  bench.book.comeToFront();
  await bench.host.settled();
  expect(heard).toEqual([{ type: "WorkbookActivated" }]);
});

describe("a sheet that is shown no longer", () => {
  let ids: readonly string[];
  beforeEach(async () => {
    ids = await bench.run(async (context) => {
      const second = worksheets(context).add("second").load("id");
      const first = sheet1(context).load("id");
      await context.sync();
      return [first.id, second.id];
    });
    await doing((context) => {
      worksheets(context).onActivated.add(hear);
      worksheets(context).onDeactivated.add(hear);
    });
  });

  const told = () =>
    (heard as { type: string; worksheetId: string }[]).map(({ type, worksheetId }) => [
      type,
      ids.indexOf(worksheetId),
    ]);

  it("tells of itself and of the one that takes its place, also after a write", async () => {
    await doing((context) => {
      sheet1(context).getRange("A1").values = [["x"]];
      worksheets(context).getItem("second").activate();
    });
    expect(told()).toEqual([
      ["WorksheetDeactivated", 0],
      ["WorksheetActivated", 1],
    ]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["deleted", (sheet) => sheet.delete()],
    ["hidden", (sheet) => (sheet.visibility = "Hidden")],
  ])("does so when it is %s", async (_says, remove) => {
    await doing((context) => remove(sheet1(context)));
    expect(told()).toEqual([
      ["WorksheetDeactivated", 0],
      ["WorksheetActivated", 1],
    ]);
  });

  it("says nothing when another is deleted", async () => {
    await doing((context) => worksheets(context).getItem("second").delete());
    expect(told()).toEqual([]);
  });
});
