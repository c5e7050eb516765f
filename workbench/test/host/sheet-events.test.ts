import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
const heard: unknown[] = [];
beforeEach(async () => {
  heard.length = 0;
  bench = await openWorkbench({ excelApi: "1.21" });
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
const hear = async (event: unknown): Promise<void> => void heard.push(event);

/** Listens, does each work in a request of its own, and answers what was heard of them. */
const heardOf = async (
  listen: (context: Context) => unknown,
  ...works: readonly ((context: Context) => unknown)[]
) => {
  await bench.run(async (context) => {
    listen(context);
    await context.sync();
  });
  for (const work of works)
    await bench.run(async (context) => {
      work(context);
      await context.sync();
    });
  await bench.host.settled();
  return heard;
};

const fill = (context: Context) => {
  sheet1(context).getRange("A1:B4").values = [
    ["Fuel", "Tonnes"],
    ["Coal", 3],
    ["Gas", 1],
    ["Oil", 2],
  ];
};

it("tells of a chart that is added, activated, left and deleted", async () => {
  await bench.run(async (context) => {
    fill(context);
    sheet1(context).charts.add("Line", sheet1(context).getRange("A1:B4")).name = "first";
  });
  const told = await heardOf(
    (context) => {
      const sheet = sheet1(context).load("id");
      const { charts } = sheet;
      charts.onAdded.add(hear);
      charts.onActivated.add(hear);
      charts.onDeactivated.add(hear);
      charts.onDeleted.add(hear);
    },
    (context) => {
      const { charts } = sheet1(context);
      charts.getItem("first").activate();
      charts.add("Line", sheet1(context).getRange("A1:B4")).activate();
      charts.getItem("first").delete();
    },
  );
  const types = told.map((event) => [
    (event as { type: string }).type,
    (event as { chartId: string }).chartId,
  ]);
  expect(types).toEqual([
    ["ChartActivated", "chart-1"],
    ["ChartDeactivated", "chart-1"],
    ["ChartActivated", "chart-2"],
    ["ChartAdded", "chart-2"],
    ["ChartDeleted", "chart-1"],
  ]);
});

it("knows the active chart, and none before one was activated", async () => {
  const read = await bench.run(async (context) => {
    fill(context);
    const none = context.workbook.getActiveChartOrNullObject().load("name");
    await context.sync();
    sheet1(context).charts.add("Line", sheet1(context).getRange("A1:B4")).activate();
    const active = context.workbook.getActiveChart().load("name");
    await context.sync();
    return [none.isNullObject, active.name];
  });
  expect(read).toEqual([true, "Chart 1"]);
});

it("tells of rows that are sorted", async () => {
  const told = await heardOf(
    (context) => sheet1(context).onRowSorted.add(hear),
    (context) => {
      fill(context);
      sheet1(context)
        .getRange("A2:B4")
        .sort.apply([{ key: 1, ascending: true }]);
    },
  );
  expect(told).toMatchObject([{ type: "WorksheetRowSorted", address: "A2:B4", source: "Local" }]);
});

it("sorts columns by a row, leaves their headings and blanks last, and tells of it", async () => {
  const told = await heardOf(
    (context) => sheet1(context).onColumnSorted.add(hear),
    (context) => {
      sheet1(context).getRange("A1:E2").values = [
        ["", 3, "", 1, 2],
        ["square", 9, "", 1, 4],
      ];
      sheet1(context).getRange("B3:E3").formulas = [["=B1*10", "", "=D1*10", "=E1*10"]];
      sheet1(context)
        .getRange("A1:E3")
        .sort.apply([{ key: 0, ascending: false }], false, true, "Columns");
    },
  );
  expect(told).toMatchObject([{ type: "WorksheetColumnSorted", address: "B1:E3" }]);
  const sorted = await bench.run(async (context) => {
    const range = sheet1(context).getRange("A1:E3").load("values,formulas");
    await context.sync();
    return [range.values, range.formulas[2]];
  });
  expect(sorted).toEqual([
    [
      ["", 3, 2, 1, ""],
      ["square", 9, 4, 1, ""],
      ["", 30, 20, 10, ""],
    ],
    ["", "=B1*10", "=C1*10", "=D1*10", ""],
  ]);
});

it("tells of rows that are hidden and shown, each run by itself", async () => {
  const told = await heardOf(
    (context) => sheet1(context).onRowHiddenChanged.add(hear),
    (context) => {
      sheet1(context).getRange("2:3").rowHidden = true;
      sheet1(context).getRange("5:5").rowHidden = true;
    },
    (context) => sheet1(context).getRange("1:1").insert("Down"),
    (context) => (sheet1(context).getRange("4:9").rowHidden = false),
  );
  expect(told).toMatchObject([
    { type: "WorksheetRowHiddenChanged", address: "2:3", changeType: "Hidden" },
    { address: "5:5", changeType: "Hidden" },
    { address: "4:4", changeType: "Unhidden" },
    { address: "6:6", changeType: "Unhidden" },
  ]);
});

it("tells which formulas changed, and what they were", async () => {
  await bench.run(async (context) => {
    sheet1(context).getRange("A1:B1").formulas = [["=1+1", 5]];
  });
  const told = await heardOf(
    (context) => sheet1(context).onFormulaChanged.add(hear),
    (context) => {
      sheet1(context).getRange("A1:B1").formulas = [["=2+2", 6]];
    },
  );
  expect(told).toMatchObject([
    {
      type: "WorksheetFormulaChanged",
      formulaDetails: [{ cellAddress: "A1", previousFormula: "=1+1" }],
    },
  ]);
});

it("tells of a sheet that gets another name, place and visibility", async () => {
  await bench.run(async (context) => void context.workbook.worksheets.add("Other"));
  const told = await heardOf(
    (context) => {
      const { worksheets } = context.workbook;
      worksheets.onNameChanged.add(hear);
      worksheets.onMoved.add(hear);
      worksheets.onVisibilityChanged.add(hear);
    },
    ({ workbook }) => (workbook.worksheets.getItem("Other").name = "Another"),
    ({ workbook }) => (workbook.worksheets.getItem("Another").position = 0),
    ({ workbook }) => (workbook.worksheets.getItem("Another").visibility = "Hidden"),
  );
  expect(told).toMatchObject([
    { type: "WorksheetNameChanged", nameBefore: "Other", nameAfter: "Another" },
    { type: "WorksheetMoved", positionBefore: 1, positionAfter: 0 },
    {
      type: "WorksheetVisibilityChanged",
      visibilityBefore: "Visible",
      visibilityAfter: "Hidden",
    },
  ]);
});

it("tells of tables that are added and deleted, and of cells selected in them", async () => {
  const told = await heardOf(
    (context) => {
      context.workbook.tables.onAdded.add(hear);
      context.workbook.tables.onDeleted.add(hear);
    },
    (context) => {
      fill(context);
      sheet1(context).tables.add("A1:B4", true).name = "Fuels";
    },
  );
  expect(told).toMatchObject([{ type: "TableAdded", source: "Local" }]);
  await heardOf(
    (context) => context.workbook.tables.getItem("Fuels").onSelectionChanged.add(hear),
    (context) => sheet1(context).getRange("B2:C3").select(),
    (context) => sheet1(context).getRange("D9").select(),
    ({ workbook }) => workbook.tables.getItem("Fuels").delete(),
  );
  expect(told.slice(1)).toMatchObject([
    { type: "TableSelectionChanged", address: "B2:B3", isInsideTable: true },
    { type: "TableSelectionChanged", address: "", isInsideTable: false },
    { type: "TableDeleted", tableName: "Fuels" },
  ]);
});

it("tells where cells beside inserted and deleted ones went", async () => {
  await bench.run(async (context) => void fill(context));
  const told = await heardOf(
    (context) => sheet1(context).onChanged.add(hear),
    (context) => sheet1(context).getRange("A2:B2").insert("Down"),
    (context) => sheet1(context).getRange("A2").insert("Right"),
    (context) => sheet1(context).getRange("A2").delete("Left"),
    (context) => sheet1(context).getRange("A2:B2").delete("Up"),
    (context) => sheet1(context).getRange("2:2").delete("Up"),
    (context) => (sheet1(context).getRange("A1").values = [[1]]),
  );
  const directions = told.map(
    (event) => (event as { changeDirectionState?: unknown }).changeDirectionState,
  );
  expect(directions).toEqual([
    { insertShiftDirection: "Down" },
    { insertShiftDirection: "Right" },
    { deleteShiftDirection: "Left" },
    { deleteShiftDirection: "Up" },
    {},
    {},
  ]);
});
