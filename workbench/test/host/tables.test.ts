import { openWorkbench, type Context, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench({ excelApi: "1.21" });
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
const range = (context: Context, address: string) => sheet1(context).getRange(address);

/** Fuels and tonnes in A1:B4, with a note below the table and one to its right. */
const addTable = (context: Context): Excel.Table => {
  range(context, "A1:B4").values = [
    ["Fuel", "Tonnes"],
    ["Coal", 5],
    ["Gas", 2],
    ["Oil", 9],
  ];
  range(context, "A6").values = [["below"]];
  range(context, "D2").values = [["beside"]];
  range(context, "F1").formulas = [["=SUM(B2:B4)"]];
  const table = sheet1(context).tables.add("A1:B4", true);
  table.name = "Fuels";
  return table;
};

/** What cells hold after some work on the table. */
const after = (address: string, work: (table: Excel.Table, context: Context) => void) =>
  bench.run(async (context) => {
    work(addTable(context), context);
    const read = range(context, address).load("values");
    await context.sync();
    return read.values as unknown;
  });

const tableArea = () => bench.book.table("Fuels")?.table.area;

describe("rows of a table", () => {
  it("come between others and move down what stands below", async () => {
    const values = await after("A1:B8", (table) => table.rows.add(1, [["Wood", 1]]));
    expect(values).toEqual([
      ["Fuel", "Tonnes"],
      ["Coal", 5],
      ["Wood", 1],
      ["Gas", 2],
      ["Oil", 9],
      ["", ""],
      ["below", ""],
      ["", ""],
    ]);
    expect(tableArea()).toEqual({ row: 0, column: 0, rows: 5, columns: 2 });
  });

  it("come at the end by pushing away what is in their way, and beside it nothing moves", async () => {
    const values = await after("A4:D7", (table, context) => {
      range(context, "A5").values = [["near"]];
      range(context, "D5").values = [["stays"]];
      table.rows.add(undefined, [["Wood", 1]]);
    });
    expect(values).toEqual([
      ["Oil", 9, "", ""],
      ["Wood", 1, "", "stays"],
      ["near", "", "", ""],
      ["below", "", "", ""],
    ]);
  });

  it("come above the totals", async () => {
    const values = await after("A4:B6", (table) => {
      table.showTotals = true;
      table.rows.add(undefined, [["Wood", 1]]);
    });
    expect(values).toEqual([
      ["Oil", 9],
      ["Wood", 1],
      ["Total", 17],
    ]);
  });

  it("go, and what stands below moves up; formulas over them follow", async () => {
    const values = await after("A1:F5", (table) => table.rows.getItemAt(1).delete());
    expect(values).toEqual([
      ["Fuel", "Tonnes", "", "", "", 14],
      ["Coal", 5, "", "beside", "", ""],
      ["Oil", 9, "", "", "", ""],
      ["", "", "", "", "", ""],
      ["below", "", "", "", "", ""],
    ]);
    const formula = bench.book.activeSheet.cell(0, 5)?.formula;
    expect([formula, tableArea()?.rows]).toEqual(["=SUM(B2:B3)", 3]);
  });

  it("go several at once", async () => {
    const values = await after("A1:A3", (table) => table.rows.deleteRowsAt(0, 2));
    expect(values).toEqual([["Fuel"], ["Oil"], [""]]);
  });

  it("never go all of them", async () => {
    const code = await bench.codeOf((context) => addTable(context).rows.deleteRowsAt(0, 3));
    expect([code, tableArea()?.rows]).toEqual(["InvalidOperation", 4]);
  });
});

describe("columns of a table", () => {
  it("come at the end, with the formulas they are given", async () => {
    const values = await after("A1:D4", (table) =>
      table.columns.add(undefined, [
        ["Twice"],
        ["=[@Tonnes]*2"],
        ["=[@Tonnes]*2"],
        ["=[@Tonnes]*2"],
      ]),
    );
    expect(values).toEqual([
      ["Fuel", "Tonnes", "Twice", ""],
      ["Coal", 5, 10, "beside"],
      ["Gas", 2, 4, ""],
      ["Oil", 9, 18, ""],
    ]);
  });

  it("come between others and move on what stands beside", async () => {
    const values = await after("A1:E2", (table) => table.columns.add(1, undefined, "Unit"));
    expect(values).toEqual([
      ["Fuel", "Unit", "Tonnes", "", ""],
      ["Coal", "", 5, "", "beside"],
    ]);
  });

  it("come first", async () => {
    const values = await after("A1:C2", (table) => table.columns.add(0, undefined, "No."));
    expect(values).toEqual([
      ["No.", "Fuel", "Tonnes"],
      ["", "Coal", 5],
    ]);
    expect(bench.book.table("Fuels")?.table.columns).toEqual(["No.", "Fuel", "Tonnes"]);
  });

  it("go, and what stands beside moves to the left", async () => {
    const values = await after("A1:C2", (table) => table.columns.getItem("Fuel").delete());
    expect(values).toEqual([
      ["Tonnes", "", ""],
      [5, "", "beside"],
    ]);
  });
});

describe("a table's look and order", () => {
  it("keeps what is set of its stripes and its first and last column", async () => {
    await bench.run(async (context) => {
      const table = addTable(context);
      table.showBandedRows = false;
      table.showBandedColumns = true;
      table.highlightFirstColumn = true;
      await context.sync();
    });
    expect(bench.book.table("Fuels")?.table).toMatchObject({
      showBandedRows: false,
      showBandedColumns: true,
      highlightFirstColumn: true,
      highlightLastColumn: false,
    });
  });

  it("sorts its rows under their headings, and nothing beside it", async () => {
    const values = await after("A1:D4", (table) =>
      table.sort.apply([{ key: 1, ascending: false }]),
    );
    expect(values).toEqual([
      ["Fuel", "Tonnes", "", ""],
      ["Oil", 9, "", "beside"],
      ["Coal", 5, "", ""],
      ["Gas", 2, "", ""],
    ]);
  });
});

describe("cells that are no whole rows or columns", () => {
  const block = [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ];
  const shifted = (work: (context: Context) => void) =>
    bench.run(async (context) => {
      range(context, "A1:C3").values = block;
      range(context, "F1").formulas = [["=B3"]];
      work(context);
      const read = range(context, "A1:D4").load("values");
      const points = range(context, "F1").load("formulas");
      await context.sync();
      return [read.values, points.formulas[0]?.[0] as string] as unknown;
    });

  it("come in and push others down", async () => {
    expect(await shifted((context) => range(context, "A2:B2").insert("Down"))).toEqual([
      [
        [1, 2, 3, ""],
        ["", "", 6, ""],
        [4, 5, 9, ""],
        [7, 8, "", ""],
      ],
      "=B4",
    ]);
  });

  it("come in and push others to the right", async () => {
    expect(await shifted((context) => range(context, "B3").insert("Right"))).toEqual([
      [
        [1, 2, 3, ""],
        [4, 5, 6, ""],
        [7, "", 8, 9],
        ["", "", "", ""],
      ],
      "=C3",
    ]);
  });

  it("go, and those below move up", async () => {
    expect(await shifted((context) => range(context, "B1:B2").delete("Up"))).toEqual([
      [
        [1, 8, 3, ""],
        [4, "", 6, ""],
        [7, "", 9, ""],
        ["", "", "", ""],
      ],
      "=B1",
    ]);
  });

  it("go, and formulas that point at them say so", async () => {
    expect(await shifted((context) => range(context, "A3:B3").delete("Left"))).toEqual([
      [
        [1, 2, 3, ""],
        [4, 5, 6, ""],
        [9, "", "", ""],
        ["", "", "", ""],
      ],
      "=#REF!",
    ]);
  });

  it("come in looking like those above them", async () => {
    await shifted((context) => {
      range(context, "A1:B1").format.fill.color = "#FF0000";
      range(context, "A2:B3").insert("Down");
    });
    const { activeSheet } = bench.book;
    const fills = [0, 1, 2, 3].map((row) => activeSheet.cell(row, 1)?.style.fill);
    expect(fills).toEqual(["#FF0000", "#FF0000", "#FF0000", null]);
  });

  it("do not tear a table", async () => {
    const code = await bench.codeOf((context) => {
      addTable(context);
      range(context, "A2").insert("Down");
    });
    expect(code).toBe("InvalidOperation");
  });
});
