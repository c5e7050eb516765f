import { openWorkbench, type Context, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
const range = (context: Context, address: string) => sheet1(context).getRange(address);

/** Writes something and reads the range back in one go. */
const written = (address: string, write: (range: Excel.Range) => void, load: string) =>
  bench.run(async (context) => {
    write(range(context, address));
    const read = range(context, address).load(load);
    await context.sync();
    return read.toJSON();
  });

describe("writing values", () => {
  it("gives back what was written, with blanks as empty text", async () => {
    const { values } = await written(
      "A1:B2",
      (cells) =>
        (cells.values = [
          [1, "a"],
          [true, ""],
        ]),
      "values",
    );
    expect(values).toEqual([
      [1, "a"],
      [true, ""],
    ]);
  });

  it("fills the range with a single value", async () => {
    const { values } = await written("A1:B2", (cells) => (cells.values = 7 as never), "values");
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it.each([
    ["too few rows", [[1, 2]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["ragged rows", [[1, 2], [3]]],
    ["a flat list", [1, 2]],
    [
      "an object for a value",
      [
        [{}, 1],
        [2, 3],
      ],
    ],
  ])("refuses %s as InvalidArgument and writes nothing", async (_what, values) => {
    const code = await bench.codeOf(
      (context) => (range(context, "A1:B2").values = values as never),
    );
    expect(code).toBe("InvalidArgument");
    expect(bench.book.sheets[0]?.usedArea()).toBeNull();
  });

  it("refuses a large array of another shape before any part of it is written", async () => {
    const values = Array.from({ length: 1000 }, () => [1, 2]);
    const code = await bench.codeOf((context) => (range(context, "A1:B900").values = values));
    expect(code).toBe("InvalidArgument");
    expect(bench.book.sheets[0]?.usedArea()).toBeNull();
  });

  it("writes a large array whole", async () => {
    const values = Array.from({ length: 2000 }, (_, row) => [row, row + 0.5]);
    const { values: read } = await written(
      "A1:B2000",
      (cells) => (cells.values = values),
      "values",
    );
    expect(read).toEqual(values);
  });

  it("leaves a cell alone where null is written and clears it where empty text is", async () => {
    await written("A1:B1", (cells) => (cells.values = [["keep", "lose"]]), "values");
    const { values } = await written("A1:B1", (cells) => (cells.values = [[null, ""]]), "values");
    expect(values).toEqual([["keep", ""]]);
  });

  it.each([
    ["=1+1", "=1+1", 2],
    ["+1+1", "=+1+1", 2],
    ["-1-1", "=-1-1", -2],
  ])("makes a formula of the text %s", async (text, formula, value) => {
    const read = await written("A1", (cells) => (cells.values = [[text]]), "values,formulas");
    expect([read.formulas, read.values]).toEqual([[[formula]], [[value]]]);
  });

  it.each(["=1+1", "+86 10 1234", "-", "0012"])("keeps %s as text in a text cell", async (text) => {
    await written("A1", (cells) => (cells.numberFormat = [["@"]]), "values");
    const read = await written(
      "A1",
      (cells) => (cells.values = [[text]]),
      "values,formulas,valueTypes",
    );
    expect([read.values, read.formulas, read.valueTypes]).toEqual([
      [[text]],
      [[text]],
      [["String"]],
    ]);
  });

  it("takes a leading apostrophe as the mark of text and does not give it back", async () => {
    const read = await written("A1", (cells) => (cells.values = [["'=A2"]]), "values,formulas");
    expect([read.values, read.formulas]).toEqual([[["=A2"]], [["=A2"]]]);
    expect(bench.book.sheets[0]?.cell(0, 0)?.quoted).toBe(true);
  });

  it("makes a number of a numeric text in a general cell", async () => {
    const { values } = await written("A1", (cells) => (cells.values = [["12.5"]]), "values");
    expect(values).toEqual([[12.5]]);
  });

  it("refuses a malformed formula as InvalidArgument", async () => {
    expect(await bench.codeOf((context) => (range(context, "A1").values = [["=SUM("]]))).toBe(
      "InvalidArgument",
    );
  });

  it("refuses values for whole columns", async () => {
    expect(await bench.codeOf((context) => (range(context, "A:A").values = 1 as never))).toBe(
      "InvalidArgument",
    );
  });
});

describe("reading", () => {
  it("tells errors as text and by their value type", async () => {
    const read = await written("A1", (cells) => (cells.values = [["=1/0"]]), "values,valueTypes");
    expect([read.values, read.valueTypes]).toEqual([[["#DIV/0!"]], [["Error"]]]);
  });

  it("tells the kind of every value", async () => {
    const { valueTypes } = await written(
      "A1:D1",
      (cells) => (cells.values = [[1, "a", false, ""]]),
      "valueTypes",
    );
    expect(valueTypes).toEqual([["Double", "String", "Boolean", "Empty"]]);
  });

  it("shows dates and percentages as their number formats say, and gives their numbers", async () => {
    const write = (cells: Excel.Range) => {
      cells.numberFormat = [["yyyy-mm-dd", "0.0%"]];
      cells.values = [[45292, 0.125]];
    };
    const read = await written("A1:B1", write, "values,text,numberFormat");
    expect(read.values).toEqual([[45292, 0.125]]);
    expect(read.text).toEqual([["2024-01-01", "12.5%"]]);
    expect(read.numberFormat).toEqual([["yyyy-mm-dd", "0.0%"]]);
  });

  it("sees within a batch what the batch wrote and calculated", async () => {
    const values = await bench.run(async (context) => {
      range(context, "A1:B1").values = [[2, "=A1*10"]];
      const before = range(context, "B1").load("values");
      range(context, "A1").values = [[3]];
      const after = range(context, "B1").load("values");
      await context.sync();
      return [before.values, after.values];
    });
    expect(values).toEqual([[[20]], [[30]]]);
  });

  it("does not calculate while calculation is suspended until the next sync", async () => {
    const values = await bench.run(async (context) => {
      range(context, "A1:B1").values = [[2, "=A1*10"]];
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      range(context, "A1").values = [[3]];
      const stale = range(context, "B1").load("values");
      await context.sync();
      const fresh = range(context, "B1").load("values");
      await context.sync();
      return [stale.values, fresh.values];
    });
    expect(values).toEqual([[[20]], [[30]]]);
  });

  it("gives null for the values of whole columns", async () => {
    const read = await bench.run(async (context) => {
      const column = range(context, "A:B").load("values,isEntireColumn,address,cellCount,rowCount");
      await context.sync();
      return column.toJSON();
    });
    expect(read).toEqual({
      address: "Sheet1!A:B",
      cellCount: 2_097_152,
      isEntireColumn: true,
      rowCount: 1_048_576,
      values: null,
    });
  });

  it("puts a sheet's name in apostrophes where Excel does", async () => {
    const addresses = await bench.run(async (context) => {
      const names = ["评价信息", "My sheet", "2024"];
      const ranges = names.map((name) =>
        context.workbook.worksheets.add(name).getRange("B2").load("address"),
      );
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(["评价信息!B2", "'My sheet'!B2", "'2024'!B2"]);
  });

  it("fails when a value is read that was not loaded", async () => {
    const error = await bench
      .run(async (context) => {
        const cells = range(context, "A1");
        await context.sync();
        return cells.values;
      })
      .catch((thrown: { code: string }) => thrown.code);
    expect(error).toBe("PropertyNotLoaded");
  });
});
