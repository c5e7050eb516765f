import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const range = (context: Context, address: string) =>
  context.workbook.worksheets.getItem("Sheet1").getRange(address);

describe("formats", () => {
  it("give every row its height and every column its width in one call each", async () => {
    const read = await bench.run(async (context) => {
      range(context, "A1:A3").setRowProperties([
        { format: { rowHeight: 20 } },
        {},
        { format: { rowHeight: 40 } },
      ]);
      range(context, "A1:B1").setColumnProperties([
        { format: { columnWidth: 50 } },
        { format: { columnWidth: 90 } },
      ]);
      const cells = ["A1", "B2", "A3", "A9"].map((address) =>
        range(context, address).format.load("rowHeight,columnWidth"),
      );
      await context.sync();
      return cells.map(({ rowHeight, columnWidth }) => [rowHeight, columnWidth]);
    });
    const [, , , [usual] = []] = read;
    expect(read).toEqual([
      [20, 50],
      [usual, 90],
      [40, 50],
      [usual, 50],
    ]);
  });

  it.each<[string, string, Excel.SettableRowProperties[]]>([
    ["fewer rows than the range has", "InvalidArgument", [{ format: { rowHeight: 20 } }]],
    ["a height beyond Excel's", "InvalidArgument", [{}, { format: { rowHeight: 410 } }]],
    ["what it does not know", "NotImplemented", [{}, { textRuns: [] }]],
  ])("refuse properties of rows with %s", async (_what, code, properties) => {
    expect(
      await bench.codeOf((context) => range(context, "A1:A2").setRowProperties(properties)),
    ).toBe(code);
  });

  it("give every cell its own properties in one call", async () => {
    const read = await bench.run(async (context) => {
      range(context, "A1:B1").setCellProperties([
        [
          {
            format: {
              font: { size: 14, bold: true, color: "#123456" },
              fill: { color: "#FFF9E5" },
              horizontalAlignment: "Center",
              wrapText: true,
            },
          },
          { format: { protection: { locked: false } } },
        ],
      ]);
      const cells = ["A1", "B1"].map((address) =>
        range(context, address).load(
          "format/font/size,format/font/bold,format/font/color,format/fill/color,format/horizontalAlignment,format/wrapText,format/protection/locked",
        ),
      );
      await context.sync();
      return cells.map(({ format }) => format.toJSON());
    });
    expect(read).toMatchObject([
      {
        font: { size: 14, bold: true, color: "#123456" },
        fill: { color: "#FFF9E5" },
        horizontalAlignment: "Center",
        wrapText: true,
        protection: { locked: true },
      },
      {
        font: { bold: false },
        fill: { color: "#FFFFFF" },
        horizontalAlignment: "General",
        wrapText: false,
        protection: { locked: false },
      },
    ]);
  });

  it.each<[string, string, Excel.SettableCellProperties[][]]>([
    ["fewer rows than the range has", "InvalidArgument", [[{}, {}]]],
    ["a row too short", "InvalidArgument", [[{}, {}], [{}]]],
    [
      "a font beyond Excel's",
      "InvalidArgument",
      [
        [{}, { format: { font: { size: 410 } } }],
        [{}, {}],
      ],
    ],
    [
      "the tint of a fill",
      "NotImplemented",
      [
        [{ format: { fill: { tintAndShade: 0.5 } } }, {}],
        [{}, {}],
      ],
    ],
    [
      "a named style that there is not",
      "InvalidArgument",
      [
        [{ style: "Sublime" }, {}],
        [{}, {}],
      ],
    ],
  ])("refuse properties of cells with %s", async (_what, code, properties) => {
    expect(
      await bench.codeOf((context) => range(context, "A1:B2").setCellProperties(properties)),
    ).toBe(code);
  });

  it("are read back as they were set", async () => {
    const read = await bench.run(async (context) => {
      const { format } = range(context, "A1:B2");
      format.fill.color = "yellow";
      format.font.set({
        name: "宋体",
        size: 14,
        bold: true,
        color: "#123456",
        underline: "Single",
      });
      format.horizontalAlignment = "CenterAcrossSelection";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 2;
      format.columnWidth = 100;
      format.rowHeight = 30;
      const loaded = range(context, "A1:B2").load(
        "format/fill/color,format/font,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,format/columnWidth,format/rowHeight",
      );
      await context.sync();
      return loaded.format.toJSON();
    });
    expect(read).toMatchObject({
      fill: { color: "#FFFF00" },
      font: { name: "宋体", size: 14, bold: true, color: "#123456", underline: "Single" },
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
      columnWidth: 100,
      rowHeight: 30,
    });
  });

  it("are null where the cells differ", async () => {
    const bold = await bench.run(async (context) => {
      range(context, "A1").format.font.bold = true;
      const { font } = range(context, "A1:A2").format;
      font.load("bold,italic");
      await context.sync();
      return [font.bold, font.italic];
    });
    expect(bold).toEqual([null, false]);
  });

  it.each<[string, (format: Excel.RangeFormat) => void]>([
    ["an unknown colour", (format) => (format.fill.color = "no colour")],
    ["an unknown alignment", (format) => (format.horizontalAlignment = "Middle" as never)],
    ["a row height above 409.5 points", (format) => (format.rowHeight = 410)],
    ["text where true or false belongs", (format) => (format.wrapText = "yes" as never)],
  ])("refuse %s", async (_what, set) => {
    expect(await bench.codeOf((context) => set(range(context, "A1").format))).toBe(
      "InvalidArgument",
    );
  });

  it("draws borders around and inside a range", async () => {
    const read = await bench.run(async (context) => {
      const { borders } = range(context, "B2:D4").format;
      for (const side of ["EdgeTop", "InsideHorizontal"] as const) {
        borders.getItem(side).style = "Continuous";
        borders.getItem(side).color = "#112233";
      }
      borders.getItem("EdgeTop").weight = "Medium";
      const top = borders.getItem("EdgeTop").load("style,weight,color");
      const left = borders.getItem("EdgeLeft").load("style");
      await context.sync();
      return [top.style, top.weight, top.color, left.style];
    });
    expect(read).toEqual(["Continuous", "Medium", "#112233", "None"]);
    expect(bench.book.sheets[0]?.cell(2, 2)?.style.bottom).toEqual({
      line: "thin",
      color: "#112233",
    });
    expect(bench.book.sheets[0]?.cell(3, 2)?.style.bottom ?? null).toBeNull();
  });

  it("makes columns as wide as their longest text", async () => {
    const widths = await bench.run(async (context) => {
      range(context, "A1:B1").values = [["碳排放管理体系建设与评价指南", ""]];
      range(context, "A:B").format.autofitColumns();
      const [wide, empty] = ["A1", "B1"].map((address) =>
        range(context, address).load("format/columnWidth"),
      );
      await context.sync();
      return [wide?.format.columnWidth ?? 0, empty?.format.columnWidth ?? 0];
    });
    expect(widths[0]).toBeGreaterThan(widths[1] ?? 0);
  });
});

describe("merged cells", () => {
  it("keep the first value, and are found", async () => {
    const read = await bench.run(async (context) => {
      range(context, "A1:B2").values = [
        ["a", "b"],
        ["c", "d"],
      ];
      range(context, "A1:B2").merge();
      const merged = range(context, "A1:D4").getMergedAreasOrNullObject().load("address");
      const values = range(context, "A1:B2").load("values");
      await context.sync();
      return [merged.address, values.values];
    });
    expect(read).toEqual([
      "Sheet1!A1:B2",
      [
        ["a", ""],
        ["", ""],
      ],
    ]);
  });

  it("are a null object where there are none", async () => {
    const isNull = await bench.run(async (context) => {
      const merged = range(context, "A1").getMergedAreasOrNullObject();
      await context.sync();
      return merged.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describe("special cells", () => {
  it("tell constants, formulas and blanks apart", async () => {
    const read = await bench.run(async (context) => {
      range(context, "A1:B3").formulas = [
        [1, "=A1"],
        ["text", ""],
        [3, "=1/0"],
      ];
      const block = range(context, "A1:B3");
      const found = [
        block.getSpecialCells("Constants", "Numbers"),
        block.getSpecialCells("Formulas"),
        block.getSpecialCells("Formulas", "Errors"),
        block.getSpecialCells("Blanks"),
      ].map((areas) => areas.load("address"));
      const none = range(context, "A1").getSpecialCellsOrNullObject("Formulas");
      await context.sync();
      return [...found.map(({ address }) => address), none.isNullObject];
    });
    expect(read).toEqual([
      "Sheet1!A1,Sheet1!A3",
      "Sheet1!B1,Sheet1!B3",
      "Sheet1!B3",
      "Sheet1!B2",
      true,
    ]);
  });
});
