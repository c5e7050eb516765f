import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const sheets = (context: Context) => context.workbook.worksheets;
const sheet1 = (context: Context) => sheets(context).getItem("Sheet1");

describe("the sheets of a workbook", () => {
  it("are listed with what was asked for, in their order", async () => {
    const read = await bench.run(async (context) => {
      sheets(context).add("评价信息");
      const items = sheets(context).load("items/name,items/position,items/visibility");
      await context.sync();
      return items.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility]);
    });
    expect(read).toEqual([
      ["Sheet1", 0, "Visible"],
      ["评价信息", 1, "Visible"],
    ]);
  });

  it("can be used from the list without another look-up", async () => {
    await bench.run(async (context) => {
      const items = sheets(context).load("items");
      await context.sync();
      for (const sheet of items.items) sheet.getRange("A1").values = [["found"]];
      await context.sync();
    });
    expect(bench.book.sheet("Sheet1")?.cell(0, 0)?.value).toBe("found");
  });

  it.each([
    [
      "a sheet that does not exist",
      (context: Context) => sheets(context).getItem("no").load("name"),
      "ItemNotFound",
    ],
    [
      "a name that exists",
      (context: Context) => sheets(context).add("sheet1"),
      "ItemAlreadyExists",
    ],
    [
      "a name with a forbidden character",
      (context: Context) => sheets(context).add("a/b"),
      "InvalidArgument",
    ],
    [
      "a name of 32 characters",
      (context: Context) => sheets(context).add("a".repeat(32)),
      "InvalidArgument",
    ],
    ["deleting the only sheet", (context: Context) => sheet1(context).delete(), "InvalidOperation"],
  ])("refuse %s", async (_what, work, code) => {
    expect(await bench.codeOf(work)).toBe(code);
  });

  it("do nothing when a sheet that may be missing is missing", async () => {
    const isNull = await bench.run(async (context) => {
      const none = sheets(context).getItemOrNullObject("no");
      none.delete();
      none.getRange("A1").values = [[1]];
      const deeper = none.tables.getItemOrNullObject("t");
      await context.sync();
      return [none.isNullObject, deeper.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  it("are renamed, hidden, coloured and moved", async () => {
    const read = await bench.run(async (context) => {
      const sheet = sheets(context).add("b");
      sheet.name = "c";
      sheet.position = 0;
      sheet.visibility = "Hidden";
      sheet.tabColor = "#ff0000";
      sheet.showGridlines = false;
      sheet.load("name,position,visibility,tabColor,showGridlines");
      await context.sync();
      return sheet.toJSON();
    });
    expect(read).toMatchObject({
      name: "c",
      position: 0,
      visibility: "Hidden",
      tabColor: "#FF0000",
      showGridlines: false,
    });
  });

  it("have neighbours, all or visible ones", async () => {
    const names = await bench.run(async (context) => {
      sheets(context).add("b").visibility = "Hidden";
      sheets(context).add("c");
      const next = sheet1(context).getNext().load("name");
      const visible = sheet1(context).getNext(true).load("name");
      const none = sheet1(context).getPreviousOrNullObject();
      await context.sync();
      return [next.name, visible.name, none.isNullObject];
    });
    expect(names).toEqual(["b", "c", true]);
  });

  it("are copied to a place beside another", async () => {
    const names = await bench.run(async (context) => {
      sheets(context).add("z");
      const copy = sheet1(context).copy("After", sheets(context).getItem("z"));
      copy.name = "copy";
      const all = sheets(context).load("items/name");
      await context.sync();
      return all.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Sheet1", "z", "copy"]);
  });

  it("cannot come or go while the workbook's structure is protected", async () => {
    await bench.run(async (context) => context.workbook.protection.protect("secret"));
    expect(await bench.codeOf((context) => sheets(context).add("x"))).toBe("AccessDenied");
    expect(await bench.codeOf((context) => context.workbook.protection.unprotect("wrong"))).toBe(
      "AccessDenied",
    );
    expect(
      await bench.codeOf((context) => {
        context.workbook.protection.unprotect("secret");
        sheets(context).add("x");
      }),
    ).toBe("no error");
  });
});

describe("protection", () => {
  const protect = (options?: Excel.WorksheetProtectionOptions, password?: string) =>
    bench.run(async (context) => sheet1(context).protection.protect(options, password));

  it("refuses writing to locked cells and allows unlocked ones", async () => {
    await bench.run(async (context) => {
      sheet1(context).getRange("B1").format.protection.locked = false;
    });
    await protect();
    expect(await bench.codeOf((context) => (sheet1(context).getRange("A1").values = [[1]]))).toBe(
      "AccessDenied",
    );
    expect(await bench.codeOf((context) => (sheet1(context).getRange("B1").values = [[1]]))).toBe(
      "no error",
    );
  });

  it("writes nothing of a block that holds a locked cell", async () => {
    await bench.run(async (context) => {
      sheet1(context).getRange("A1").format.protection.locked = false;
    });
    await protect();
    expect(
      await bench.codeOf((context) => (sheet1(context).getRange("A1:B1").values = [[1, 2]])),
    ).toBe("AccessDenied");
    expect(bench.book.sheets[0]?.cell(0, 0)?.value ?? null).toBeNull();
  });

  it("tells its options and needs its password", async () => {
    await protect({ allowSort: true, selectionMode: "Unlocked" }, "pw");
    const read = await bench.run(async (context) => {
      const protection = sheet1(context).protection.load("protected,options");
      await context.sync();
      return protection.toJSON();
    });
    expect(read).toMatchObject({
      protected: true,
      options: { allowSort: true, allowFormatCells: false, selectionMode: "Unlocked" },
    });
    expect(await bench.codeOf((context) => sheet1(context).protection.unprotect("no"))).not.toBe(
      "no error",
    );
    expect(await bench.codeOf((context) => sheet1(context).protection.unprotect("pw"))).toBe(
      "no error",
    );
  });

  it("refuses an option that does not exist", async () => {
    expect(
      await bench.codeOf((context) =>
        sheet1(context).protection.protect({ allowEverything: true } as never),
      ),
    ).toBe("InvalidArgument");
  });
});

describe("panes and pages", () => {
  it("freezes rows, columns or both, and tells where", async () => {
    const read = await bench.run(async (context) => {
      const panes = sheet1(context).freezePanes;
      const none = panes.getLocationOrNullObject();
      panes.freezeRows(2);
      const rows = panes.getLocationOrNullObject().load("address");
      panes.freezeAt(sheet1(context).getRange("A1:B3"));
      const both = panes.getLocationOrNullObject().load("address");
      panes.unfreeze();
      const after = panes.getLocationOrNullObject();
      await context.sync();
      return [none.isNullObject, rows.address, both.address, after.isNullObject];
    });
    expect(read).toEqual([true, "Sheet1!1:2", "Sheet1!A1:B3", true]);
  });

  it("sets up the page", async () => {
    const read = await bench.run(async (context) => {
      const layout = sheet1(context).pageLayout;
      layout.orientation = "Landscape";
      layout.paperSize = "A4";
      layout.zoom = { horizontalFitToPages: 1 };
      layout.centerHorizontally = true;
      layout.setPrintMargins("Centimeters", { top: 2.54 });
      layout.setPrintArea("A1:F20");
      layout.setPrintTitleRows("$1:$2");
      layout.headersFooters.defaultForAllPages.centerHeader = "报告";
      layout.load("orientation,paperSize,zoom,centerHorizontally,topMargin");
      const header = layout.headersFooters.defaultForAllPages.load("centerHeader");
      const area = layout.getPrintArea().load("address");
      const titles = layout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      return [layout.toJSON(), header.centerHeader, area.address, titles.address];
    });
    expect(read).toMatchObject([
      {
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
        topMargin: 72,
      },
      "报告",
      "Sheet1!A1:F20",
      "Sheet1!1:2",
    ]);
  });

  it("has no print area until one is set", async () => {
    const isNull = await bench.run(async (context) => {
      const area = sheet1(context).pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      return area.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it("filters rows by the shown values and shows them again", async () => {
    const read = await bench.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange("A1:A4").values = [["kind"], ["a"], ["b"], ["a"]];
      sheet.autoFilter.apply(sheet.getRange("A1:A4"), 0, { filterOn: "Values", values: ["a"] });
      const hidden = sheet.getRange("A3").load("rowHidden");
      const filter = sheet.autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      const before = [hidden.rowHidden, filter.enabled, filter.isDataFiltered];
      sheet.autoFilter.clearCriteria();
      hidden.load("rowHidden");
      await context.sync();
      return [before, hidden.rowHidden];
    });
    expect(read).toEqual([[true, true, true], false]);
  });
});
