import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const range = (context: Context, address: string): Excel.Range =>
  context.workbook.worksheets.getFirst().getRange(address);

describe("properties of cells", () => {
  it("are set cell by cell, borders and named styles included, and leave the rest", async () => {
    await bench.run(async (context) => {
      range(context, "A1:B2").format.font.italic = true;
      range(context, "A1:B2").setCellProperties([
        [{ style: "Heading1" }, {}],
        [
          { format: { borders: { bottom: { style: "Continuous", color: "red" } } } },
          { format: { fill: { color: "Blue", pattern: "Gray25" }, font: { bold: true } } },
        ],
      ]);
    });
    const styles = [0, 1].map((row) =>
      [0, 1].map((column) => bench.book.sheets[0]?.cell(row, column)?.style),
    );
    expect(styles).toMatchObject([
      [
        { named: "Heading 1", fontSize: 15 },
        { italic: true, bold: false },
      ],
      [
        { bottom: { line: "thin", color: "#FF0000" }, italic: true },
        { fill: "#0000FF", pattern: "gray25", bold: true, italic: true },
      ],
    ]);
  });

  it("are told as they were asked for, and nothing else", async () => {
    const read = await bench.run(async (context) => {
      range(context, "A1").format.fill.color = "yellow";
      range(context, "B1").hyperlink = { address: "https://example.org/" };
      const told = range(context, "A1:B1").getCellProperties({
        address: true,
        style: true,
        hyperlink: true,
        hidden: false,
        format: { fill: { color: true }, font: { color: true, bold: false } },
      });
      await context.sync();
      return told.value;
    });
    const link = { address: "https://example.org/", textToDisplay: "https://example.org/" };
    expect(read).toEqual([
      [
        {
          address: "Sheet1!A1",
          style: "Normal",
          hyperlink: null,
          format: { fill: { color: "#FFFF00" }, font: { color: "#000000" } },
        },
        {
          address: "Sheet1!B1",
          style: "Hlink",
          hyperlink: link,
          format: { fill: { color: "#FFFFFF" }, font: { color: "#0563C1" } },
        },
      ],
    ]);
  });

  it("are told of every side of a border", async () => {
    const read = await bench.run(async (context) => {
      range(context, "A1").format.borders.getItem("EdgeTop").style = "Double";
      const style = { style: true };
      const told = range(context, "A1").getCellProperties({
        format: { borders: { top: style, left: style } },
      } as unknown as Excel.CellPropertiesLoadOptions);
      await context.sync();
      return told.value;
    });
    expect(read).toEqual([
      [{ format: { borders: { top: { style: "Double" }, left: { style: "None" } } } }],
    ]);
  });
});

describe("properties of rows and columns", () => {
  it("are told line by line", async () => {
    const read = await bench.run(async (context) => {
      range(context, "2:2").rowHidden = true;
      range(context, "A1").format.rowHeight = 30;
      range(context, "B1").format.columnWidth = 90;
      const rows = range(context, "A1:B2").getRowProperties({
        address: true,
        rowHidden: true,
        rowIndex: true,
        format: { rowHeight: true },
      });
      const columns = range(context, "A1:B2").getColumnProperties({
        columnIndex: true,
        columnHidden: true,
        format: { columnWidth: true },
      });
      await context.sync();
      return [rows.value, columns.value];
    });
    expect(read).toMatchObject([
      [
        { address: "Sheet1!A1:B1", rowHidden: false, rowIndex: 0, format: { rowHeight: 30 } },
        { address: "Sheet1!A2:B2", rowHidden: true, rowIndex: 1 },
      ],
      [
        { columnHidden: false, columnIndex: 0 },
        { columnHidden: false, columnIndex: 1, format: { columnWidth: 90 } },
      ],
    ]);
  });

  it("are set line by line", async () => {
    await bench.run(async (context) => {
      range(context, "A1:B2").setRowProperties([
        { format: { fill: { color: "yellow" } } },
        { rowHidden: true },
      ]);
      range(context, "A1:B2").setColumnProperties([{ columnHidden: true }, {}]);
    });
    const [sheet] = bench.book.sheets;
    expect([sheet?.cell(0, 1)?.style.fill, sheet?.isRowHidden(1)]).toEqual(["#FFFF00", true]);
    expect([sheet?.isColumnHidden(0), sheet?.isColumnHidden(1)]).toEqual([true, false]);
  });

  it.each<[string, string, (context: Context) => unknown]>([
    [
      "what Excel lets nobody set",
      "InvalidArgument",
      (context) =>
        range(context, "A1").setCellProperties([
          [{ address: "B1" } as Excel.SettableCellProperties],
        ]),
    ],
    [
      "what no cell has",
      "NotImplemented",
      (context) =>
        range(context, "A1").getCellProperties({ taste: true } as Excel.CellPropertiesLoadOptions),
    ],
    [
      "a format asked for with a text",
      "InvalidArgument",
      (context) =>
        range(context, "A1").getCellProperties({
          format: "bold",
        } as unknown as Excel.CellPropertiesLoadOptions),
    ],
  ])("are refused with %s", async (_what, code, work) => {
    expect(await bench.codeOf(work)).toBe(code);
  });
});

it("moves a text by levels, and not beyond the last", async () => {
  const read = await bench.run(async (context) => {
    const { format } = range(context, "A1");
    format.adjustIndent(3);
    format.adjustIndent(-1);
    format.load("indentLevel");
    await context.sync();
    return format.indentLevel;
  });
  expect(read).toBe(2);
  const beyond = (context: Context) => range(context, "A1").format.adjustIndent(-3);
  expect(await bench.codeOf(beyond)).toBe("InvalidArgument");
});
