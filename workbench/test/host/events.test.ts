import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
const heard: unknown[] = [];
beforeEach(async () => {
  heard.length = 0;
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
const hear = async (event: unknown): Promise<void> => void heard.push(event);

const listen = (add: (context: Context) => unknown) =>
  bench.run(async (context) => {
    const result = add(context);
    await context.sync();
    return result;
  });

const typeByUser = (row: number, column: number, value: string | number) => {
  const { id } = bench.book.activeSheet;
  bench.book.write(id, { row, column, rows: 1, columns: 1 }, [[{ value }]], "pasted");
};

const write = (address: string, value: unknown) =>
  bench.run(async (context) => {
    sheet1(context).getRange(address).values = value as never;
  });

describe("onChanged", () => {
  beforeEach(() => listen((context) => sheet1(context).onChanged.add(hear)));

  it("tells a user's edit of one cell with the values before and after", async () => {
    typeByUser(0, 0, 1);
    typeByUser(0, 0, "two");
    await bench.host.settled();
    expect(heard).toMatchObject([
      {
        type: "WorksheetChanged",
        address: "A1",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "Unknown",
        details: { valueBefore: "", valueAfter: 1, valueTypeBefore: "Empty" },
      },
      {
        address: "A1",
        details: {
          valueBefore: 1,
          valueAfter: "two",
          valueTypeBefore: "Double",
          valueTypeAfter: "String",
        },
      },
    ]);
  });

  it("marks the add-in's own edits", async () => {
    await write("A1", [[1]]);
    await bench.host.settled();
    expect(heard).toMatchObject([{ triggerSource: "ThisLocalAddin", address: "A1" }]);
  });

  it("tells no details for several cells", async () => {
    await write("A1:A2", [[1], [2]]);
    await bench.host.settled();
    expect(heard).toMatchObject([{ address: "A1:A2", details: undefined }]);
  });

  it("does not tell cells that were only recalculated", async () => {
    await write("B1", [["=A1*2"]]);
    await bench.host.settled();
    heard.length = 0;
    typeByUser(0, 0, 21);
    await bench.host.settled();
    expect(heard).toMatchObject([{ address: "A1" }]);
    expect(bench.book.sheets[0]?.cell(0, 1)?.value).toBe(42);
  });

  it("tells inserted rows", async () => {
    bench.book.insert(bench.book.activeSheet.id, "rows", 1, 2, "user");
    await bench.host.settled();
    expect(heard).toMatchObject([{ changeType: "RowInserted", address: "2:3" }]);
  });

  it("comes after the batch that caused it", async () => {
    let heardWithin = -1;
    await bench.run(async (context) => {
      sheet1(context).getRange("A1").values = [[1]];
      await context.sync();
      heardWithin = heard.length;
    });
    await bench.host.settled();
    expect([heardWithin, heard.length]).toEqual([0, 1]);
  });

  it("leads to the changed range", async () => {
    typeByUser(2, 1, "x");
    await bench.host.settled();
    const address = await bench.run(async (context) => {
      const changed = (heard[0] as Excel.WorksheetChangedEventArgs)
        .getRange(context)
        .load("address");
      await context.sync();
      return changed.address;
    });
    expect(address).toBe("Sheet1!B3");
  });

  it("is silent while events are off", async () => {
    await bench.run(async (context) => {
      context.runtime.enableEvents = false;
    });
    typeByUser(0, 0, 1);
    await bench.host.settled();
    expect(heard).toEqual([]);
  });
});

it("stops when the handler is removed", async () => {
  const handler = await bench.run(async (context) => {
    const added = sheet1(context).onChanged.add(hear);
    await context.sync();
    return added;
  });
  await bench.run(async () => {
    handler.remove();
    await handler.context.sync();
  });
  typeByUser(0, 0, 1);
  await bench.host.settled();
  expect(heard).toEqual([]);
});

it("tells changes of every sheet to who listens to the workbook's sheets", async () => {
  await listen((context) => context.workbook.worksheets.onChanged.add(hear));
  const { id } = bench.book.addSheet("other", "user");
  bench.book.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: 1 }]], "pasted");
  await bench.host.settled();
  expect(heard).toMatchObject([{ worksheetId: id, address: "A1" }]);
});

it("does not tell who triggered a change before ExcelApi 1.14", async () => {
  bench.close();
  bench = await openWorkbench({ excelApi: "1.13" });
  await listen((context) => sheet1(context).onChanged.add(hear));
  await write("A1", [[1]]);
  await bench.host.settled();
  expect(heard).toMatchObject([{ triggerSource: undefined }]);
});

it("tells added, activated and deleted sheets", async () => {
  await listen((context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(hear);
    worksheets.onActivated.add(hear);
    worksheets.onDeactivated.add(hear);
    worksheets.onDeleted.add(hear);
  });
  const { id } = bench.book.addSheet("b", "user");
  bench.book.activate(id, "user");
  bench.book.deleteSheet(id, "user");
  await bench.host.settled();
  const types = heard.map((event) => (event as { type: string }).type);
  expect(types).toEqual(
    expect.arrayContaining([
      "WorksheetAdded",
      "WorksheetActivated",
      "WorksheetDeactivated",
      "WorksheetDeleted",
    ]),
  );
});

it("tells the selection", async () => {
  await listen((context) => sheet1(context).onSelectionChanged.add(hear));
  const { id } = bench.book.activeSheet;
  bench.book.select(id, { row: 1, column: 1, rows: 2, columns: 1 });
  await bench.host.settled();
  expect(heard).toMatchObject([{ type: "WorksheetSelectionChanged", address: "B2:B3" }]);
  const others = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  bench.book.select(id, { row: 1, column: 1, rows: 2, columns: 1 }, { row: 1, column: 1, others });
  await bench.host.settled();
  expect(heard.at(-1)).toMatchObject({ address: "A1,B2:B3" });
});

it("tells calculation, format and protection", async () => {
  await listen((context) => {
    sheet1(context).onCalculated.add(hear);
    sheet1(context).onFormatChanged.add(hear);
    sheet1(context).onProtectionChanged.add(hear);
  });
  await bench.run(async (context) => {
    sheet1(context).getRange("A1").formulas = [["=1+1"]];
    sheet1(context).getRange("C1").format.fill.color = "red";
    sheet1(context).protection.protect();
  });
  await bench.host.settled();
  expect(heard).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ type: "WorksheetCalculated" }),
      expect.objectContaining({ type: "WorksheetFormatChanged", address: "C1" }),
      expect.objectContaining({ type: "WorksheetProtectionChanged", isProtected: true }),
    ]),
  );
});

it("tells changes of a table", async () => {
  await bench.run(async (context) => {
    sheet1(context).getRange("A1:A2").values = [["h"], [1]];
    sheet1(context).tables.add("A1:A2", true).name = "T";
    await context.sync();
    context.workbook.tables.getItem("T").onChanged.add(hear);
  });
  typeByUser(1, 0, 5);
  typeByUser(9, 9, 5);
  await bench.host.settled();
  expect(heard).toMatchObject([{ type: "TableChanged", address: "A2" }]);
});

it("does not reach handlers of an earlier connection", async () => {
  await listen((context) => sheet1(context).onChanged.add(hear));
  bench.close();
  bench = await openWorkbench();
  await listen((context) => sheet1(context).onChanged.add(async () => undefined));
  typeByUser(0, 0, 1);
  await bench.host.settled();
  expect(heard).toEqual([]);
});
