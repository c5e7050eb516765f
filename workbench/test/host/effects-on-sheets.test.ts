import { type Context, openWorkbench, type Workbench } from "./workbench";

/** What a program does to sheets, tables, rules and the workbook, as the workbook holds it afterwards. */
let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench({ excelApi: "1.21" });
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
const range = (context: Context, address: string) => sheet1(context).getRange(address);
const work = (on: (context: Context) => unknown) =>
  bench.run(async (context) => {
    on(context);
    await context.sync();
  });
const sheet = () => bench.book.sheet("Sheet1")!;

describe("sheets", () => {
  it("come, get names and places, are hidden, and go", async () => {
    await work(({ workbook: { worksheets } }) => {
      worksheets.add("Data").tabColor = "#FF0000";
      const notes = worksheets.add("Notes");
      notes.name = "Remarks";
      notes.position = 0;
      worksheets.add("Gone").delete();
      worksheets.getItem("Data").visibility = "Hidden";
    });
    const told = bench.book.sheets.map(({ name, visibility }) => [name, visibility]);
    expect(told).toEqual([
      ["Remarks", "visible"],
      ["Sheet1", "visible"],
      ["Data", "hidden"],
    ]);
    expect(bench.book.sheet("Data")?.tabColor).toBe("#FF0000");
  });

  it("are copied with their cells and tables, and shown", async () => {
    await work((context) => {
      range(context, "A1:A2").values = [["Fuel"], ["Coal"]];
      sheet1(context).tables.add("A1:A2", true).name = "Fuels";
      sheet1(context).copy("End").activate();
    });
    const { activeSheet } = bench.book;
    expect([activeSheet.name, activeSheet.cell(1, 0)?.value]).toEqual(["Sheet1 (2)", "Coal"]);
    expect(activeSheet.tables).toMatchObject([{ columns: ["Fuel"], area: { rows: 2 } }]);
  });

  it("freeze, lose their gridlines, and are laid out for paper", async () => {
    await work((context) => {
      const { freezePanes, pageLayout, horizontalPageBreaks } = sheet1(context);
      freezePanes.freezeAt(range(context, "A1:B2"));
      sheet1(context).showGridlines = false;
      horizontalPageBreaks.add("A21:E21");
      pageLayout.set({ centerHorizontally: true, blackAndWhite: true, orientation: "Landscape" });
      pageLayout.zoom = { scale: 200 };
      pageLayout.setPrintArea("A1:D41");
      pageLayout.setPrintTitleRows("$1:$1");
    });
    expect([sheet().frozen, sheet().showGridlines]).toEqual([{ rows: 2, columns: 2 }, false]);
    expect(sheet().pageLayout).toMatchObject({
      ...{ centerHorizontally: true, blackAndWhite: true, orientation: "landscape" },
      ...{ zoom: { scale: 200 }, rowBreaks: [20], titleRows: { first: 0, last: 0 } },
      printArea: { row: 0, column: 0, rows: 41, columns: 4 },
    });
  });

  it("group rows in levels, close them, and open them again", async () => {
    await work((context) => {
      range(context, "4:9").group("ByRows");
      range(context, "4:5").group("ByRows");
      sheet1(context).showOutlineLevels(2, 0);
    });
    const hidden = () => [2, 3, 4, 5, 8].filter((row) => sheet().isRowHidden(row));
    expect(hidden()).toEqual([3, 4]);
    await work((context) => sheet1(context).showOutlineLevels(1, 0));
    expect(hidden()).toEqual([3, 4, 5, 8]);
    await work((context) => sheet1(context).showOutlineLevels(3, 0));
    expect(hidden()).toEqual([]);
  });

  it("are closed and opened, as the workbook is, by their passwords", async () => {
    await work((context) => {
      sheet1(context).protection.protect({ allowSort: true }, "one");
      context.workbook.protection.protect("two");
    });
    expect(sheet().protection?.options).toMatchObject({ allowSort: true, allowInsertRows: false });
    expect(bench.book.isProtected).toBe(true);
    await work((context) => {
      sheet1(context).protection.unprotect("one");
      context.workbook.protection.unprotect("two");
    });
    expect([sheet().protection, bench.book.isProtected]).toEqual([null, false]);
  });

  it("are filtered by two columns, and look again when they are told to", async () => {
    await work((context) => {
      range(context, "A1:B5").values = [
        ["fuel", "tonnes"],
        ["lignite", 5],
        ["coke", 9],
        ["gas", 7],
        ["wood", 1],
      ];
      const { autoFilter } = sheet1(context);
      autoFilter.apply("A1:B5", 1, { filterOn: "TopPercent", criterion1: "50" });
      autoFilter.apply("A1:B5", 0, { filterOn: "Custom", criterion1: "=*e" });
    });
    const hidden = () => [...(sheet().autoFilter?.hiddenRows ?? [])];
    expect(hidden()).toEqual([1, 3, 4]);
    await work((context) => (range(context, "B2").values = [[20]]));
    expect(hidden()).toEqual([1, 3, 4]);
    await work((context) => sheet1(context).autoFilter.reapply());
    expect(hidden()).toEqual([3, 4]);
    await work((context) => sheet1(context).autoFilter.remove());
    expect(sheet().autoFilter).toBeNull();
  });
});

describe("tables", () => {
  const addTable = (context: Context): Excel.Table => {
    const table = sheet1(context).tables.add("A1:B1", true);
    table.name = "Fuels";
    table.getHeaderRowRange().values = [["Fuel", "Tonnes"]];
    table.rows.add(undefined, [
      ["Coal", 5],
      ["Gas", 2],
      ["Oil", 9],
    ]);
    return table;
  };
  const cells = () =>
    Array.from({ length: 5 }, (_, row) => [0, 1, 2].map((at) => sheet().cell(row, at)?.value));

  it("grow by rows and columns, are sorted, and lose rows", async () => {
    await work((context) => {
      const table = addTable(context);
      table.columns.add(undefined, [
        ["Twice"],
        ["=[@Tonnes]*2"],
        ["=[@Tonnes]*2"],
        ["=[@Tonnes]*2"],
      ]);
      table.sort.apply([{ key: 1, ascending: false }]);
      table.rows.deleteRows([0]);
    });
    expect(cells().slice(0, 3)).toEqual([
      ["Fuel", "Tonnes", "Twice"],
      ["Coal", 5, 10],
      ["Gas", 2, 4],
    ]);
    expect(sheet().tables).toMatchObject([
      { name: "Fuels", columns: ["Fuel", "Tonnes", "Twice"], area: { rows: 3, columns: 3 } },
    ]);
  });

  it("hide what a condition leaves out, take another size and style, and become cells", async () => {
    await work((context) => {
      const table = addTable(context);
      table.columns.getItem("Tonnes").filter.applyDynamicFilter("BelowAverage");
      table.style = "TableStyleLight9";
      table.showBandedRows = false;
    });
    const [table] = sheet().tables;
    expect([...(table?.filter.hiddenRows ?? [])]).toEqual([3]);
    expect(table).toMatchObject({ style: "TableStyleLight9", showBandedRows: false });
    await work(({ workbook }) => {
      workbook.tables.getItem("Fuels").clearFilters();
      workbook.tables.getItem("Fuels").resize("A1:B8");
    });
    expect(sheet().tables).toMatchObject([
      { area: { rows: 8 }, filter: { hiddenRows: new Set() } },
    ]);
    await work(({ workbook }) => workbook.tables.getItem("Fuels").convertToRange());
    expect([sheet().tables, cells()[1]?.[0]]).toEqual([[], "Coal"]);
  });
});

describe("rules", () => {
  it("of entries are held as they were given, one for each range", async () => {
    await work((context) => {
      const whole = range(context, "A2:A4").dataValidation;
      whole.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      whole.prompt = { message: "Above zero", showPrompt: true, title: "Amount" };
      whole.errorAlert = { message: "No", showAlert: true, style: "Stop", title: "Amount" };
      range(context, "B2:B4").dataValidation.rule = {
        list: { inCellDropDown: true, source: range(context, "E1:E3") },
      };
      range(context, "C2").dataValidation.rule = { custom: { formula: "=LEN(C2)>1" } };
    });
    expect(sheet().validations).toMatchObject([
      {
        ...{ rule: { kind: "wholeNumber", operator: "greaterThan", formula1: "0" } },
        ...{ prompt: { title: "Amount" }, alert: { style: "stop", message: "No" } },
      },
      { rule: { kind: "list", source: "=Sheet1!$E$1:$E$3" } },
      { rule: { kind: "custom", formula: "=LEN(C2)>1" } },
    ]);
    await work((context) => range(context, "A1:C4").dataValidation.clear());
    expect(sheet().validations).toEqual([]);
  });

  it("of looks are of every kind, the newest first, and go together", async () => {
    await work((context) => {
      const { conditionalFormats } = range(context, "B2:M5");
      const scale = conditionalFormats.add("ColorScale").colorScale;
      scale.criteria = {
        minimum: { type: "LowestValue", color: "blue" },
        maximum: { type: "HighestValue", color: "red" },
      };
      conditionalFormats.add("DataBar").dataBar.barDirection = "LeftToRight";
      conditionalFormats.add("IconSet").iconSet.style = "ThreeTriangles";
      const text = conditionalFormats.add("ContainsText").textComparison;
      text.format.font.color = "red";
      text.rule = { operator: "Contains", text: "late" };
      conditionalFormats.add("CellValue").cellValue.rule = { formula1: "=0", operator: "LessThan" };
      conditionalFormats.add("TopBottom").topBottom.rule = { rank: 1, type: "TopItems" };
      conditionalFormats.add("PresetCriteria").preset.rule = { criterion: "AboveAverage" };
      const custom = conditionalFormats.add("Custom").custom;
      custom.rule.formula = "=B2>A2";
      custom.format.fill.color = "#00FF00";
    });
    const inOrder = sheet().conditionalFormats.toSorted(
      (one, other) => one.priority - other.priority,
    );
    expect(inOrder.map(({ rule, style }) => [rule.kind, style])).toEqual([
      ["custom", { fill: "#00FF00" }],
      ["presetCriteria", {}],
      ["topBottom", {}],
      ["cellValue", {}],
      ["containsText", { fontColor: "#FF0000" }],
      ["iconSet", {}],
      ["dataBar", {}],
      ["colorScale", {}],
    ]);
    await work((context) => sheet1(context).getRange().conditionalFormats.clearAll());
    expect(sheet().conditionalFormats).toEqual([]);
  });
});

describe("what a workbook keeps", () => {
  it("are settings, properties and XML of the add-in", async () => {
    await work(({ workbook }) => {
      workbook.settings.add("NeedsReview", true);
      workbook.properties.set({ title: "Inventory", company: "Works" });
      workbook.properties.custom.add("Scope", 1);
      workbook.worksheets.getItem("Sheet1").customProperties.add("year", "2026");
      workbook.customXmlParts.add("<r xmlns='urn:review'>A</r>");
    });
    const { settings, properties, customXml } = bench.book;
    expect(settings.get("NeedsReview")).toBe(true);
    expect([properties.text("title"), properties.text("company")]).toEqual(["Inventory", "Works"]);
    expect(properties.custom("Scope")).toBe(1);
    expect([...sheet().customProperties]).toEqual([["year", "2026"]]);
    expect(customXml.ids).toHaveLength(1);
    await work(({ workbook }) => workbook.settings.getItem("NeedsReview").delete());
    expect(settings.has("NeedsReview")).toBe(false);
  });
});
