import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
  await bench.run(async (context) => {
    cells(context, "A1:B4").values = [
      ["Fuel", "t"],
      ["coal", 30],
      ["gas", 10],
      ["coal", 20],
    ];
    await context.sync();
  });
});
afterEach(() => bench.close());

const cells = (context: Context, address: string) =>
  context.workbook.worksheets.getItem("Sheet1").getRange(address);

/** Writes a formula into D1 and reads something of the sheet in the same run. */
const after = <T>(formula: string, read: (context: Context) => Promise<T>) =>
  bench.run(async (context) => {
    cells(context, "D1").formulas = [[formula]];
    return read(context);
  });

const loaded = async (context: Context, address: string, what: string) => {
  const range = cells(context, address).load(what);
  await context.sync();
  return range.toJSON();
};

describe("a formula with an array for its result", () => {
  it.each([
    [
      "=SORT(A2:B4,2)",
      [
        ["gas", 10],
        ["coal", 20],
        ["coal", 30],
      ],
    ],
    [
      "=UNIQUE(A2:A4)",
      [
        ["coal", ""],
        ["gas", ""],
        ["", ""],
      ],
    ],
    [
      '=FILTER(B2:B4,A2:A4="coal")',
      [
        [30, ""],
        [20, ""],
        ["", ""],
      ],
    ],
    [
      "=SEQUENCE(2,2)",
      [
        [1, 2],
        [3, 4],
        ["", ""],
      ],
    ],
    [
      "=B2:B4*2",
      [
        [60, ""],
        [20, ""],
        [40, ""],
      ],
    ],
    [
      "=TRANSPOSE(B2:B3)",
      [
        [30, 10],
        ["", ""],
        ["", ""],
      ],
    ],
  ])("%s fills the cells beside it", async (formula, values) => {
    const read = await after(formula, (context) => loaded(context, "D1:E3", "values"));
    expect(read.values).toEqual(values);
  });

  it("is one formula in one cell; the others hold values, as numbers and texts", async () => {
    const read = await after("=A2:B2", (context) =>
      loaded(context, "D1:E1", "formulas,valueTypes,text"),
    );
    expect(read).toEqual({
      formulas: [["=A2:B2", 30]],
      valueTypes: [["String", "Double"]],
      text: [["coal", "30"]],
    });
  });

  it("is part of the used range", async () => {
    const address = await after("=SEQUENCE(9)", async (context) => {
      const used = context.workbook.worksheets.getItem("Sheet1").getUsedRange().load("address");
      await context.sync();
      return used.address;
    });
    expect(address).toBe("Sheet1!A1:D9");
  });

  it("is #SPILL! where a value is in the way, which stays", async () => {
    const read = await bench.run(async (context) => {
      cells(context, "D3").values = [["note"]];
      cells(context, "D1").formulas = [["=SEQUENCE(3)"]];
      return loaded(context, "D1:D3", "values,valueTypes");
    });
    expect(read).toEqual({
      values: [["#SPILL!"], [""], ["note"]],
      valueTypes: [["Error"], ["Empty"], ["String"]],
    });
  });

  it("gives way to a value that is written into its cells", async () => {
    const read = await after("=SEQUENCE(3)", async (context) => {
      await context.sync();
      cells(context, "D2").values = [["mine"]];
      return loaded(context, "D1:D3", "values");
    });
    expect(read.values).toEqual([["#SPILL!"], ["mine"], [""]]);
  });

  it("is meant whole by D1#", async () => {
    const read = await after("=UNIQUE(A2:A4)", async (context) => {
      cells(context, "F1:G1").formulas = [["=COUNTA(D1#)", '=TEXTJOIN("+",TRUE,D1#)']];
      return loaded(context, "F1:G1", "values");
    });
    expect(read.values).toEqual([[2, "coal+gas"]]);
  });
});

it("its cells are neither constants nor formulas nor blanks, but the first", async () => {
  const found = await after("=SEQUENCE(3)", async (context) => {
    cells(context, "E2").values = [["own"]];
    const all = (["Formulas", "Constants", "Blanks"] as const).map((kind) =>
      cells(context, "D1:E3").getSpecialCellsOrNullObject(kind),
    );
    all.forEach((areas) => areas.load("address"));
    await context.sync();
    return all.map((areas) => (areas.isNullObject ? null : areas.address));
  });
  expect(found).toEqual(["Sheet1!D1", "Sheet1!E2", "Sheet1!E1,Sheet1!E3"]);
});

describe("where an array begins and ends", () => {
  const spill = (formula: string, ask: (context: Context) => Excel.Range) =>
    after(formula, async (context) => {
      const range = ask(context).load("address");
      await context.sync();
      return range.isNullObject ? null : range.address;
    });

  it("is told by the cell of the formula", async () => {
    const range = (context: Context) => cells(context, "D1").getSpillingToRange();
    expect(await spill("=A2:B4", range)).toBe("Sheet1!D1:E3");
  });

  it("leads from any of its cells to the formula's", async () => {
    const parent = (context: Context) => cells(context, "E3").getSpillParent();
    expect(await spill("=A2:B4", parent)).toBe("Sheet1!D1");
  });

  it.each<[string, (context: Context) => Excel.Range]>([
    [
      "a cell that only shows a part",
      (context) => cells(context, "D2").getSpillingToRangeOrNullObject(),
    ],
    ["a constant", (context) => cells(context, "A2").getSpillingToRangeOrNullObject()],
    ["a cell no array fills", (context) => cells(context, "F9").getSpillParentOrNullObject()],
    ["several cells", (context) => cells(context, "D1:D2").getSpillParentOrNullObject()],
  ])("is nothing for %s", async (_, ask) => {
    expect(await spill("=A2:B4", ask)).toBeNull();
  });

  it("is nothing where the array found no room", async () => {
    const ask = (context: Context) => cells(context, "B4").getSpillingToRangeOrNullObject();
    const blocked = await bench.run(async (context) => {
      cells(context, "B3").formulas = [["=SEQUENCE(2)"]];
      const range = ask(context).load("address");
      await context.sync();
      return range.isNullObject;
    });
    expect(blocked).toBe(true);
  });

  it("fails for several cells and for cells without an array", async () => {
    const ask = (address: string) => (context: Context) => cells(context, address).getSpillParent();
    expect(await bench.codeOf(ask("A2:A3"))).toBe("ItemNotFound");
    expect(await bench.codeOf(ask("A2"))).toBe("ItemNotFound");
  });

  it("is told by hasSpill: all, none, or null where cells differ", async () => {
    const read = await after("=A2:B4", async (context) => {
      const ranges = ["D1:E3", "E2", "A1:B4", "D1:F1"].map((at) => cells(context, at));
      ranges.forEach((range) => range.load("hasSpill"));
      await context.sync();
      return ranges.map(({ hasSpill }) => hasSpill);
    });
    expect(read).toEqual([true, true, false, null]);
  });
});

describe("what Excel calculates and the workbench does not", () => {
  it.each([
    "=LET(x,1,x)",
    "=LAMBDA(x,x)",
    "=MAP(A2:A4,B2:B4)",
    "=SUM(Sheet1:Sheet3!A1)",
    "=SUM((A1,B1))",
  ])("refuses %s by name, and leaves the cell as it was", async (formula) => {
    const refused = await bench
      .run(async (context) => {
        cells(context, "A1").formulas = [[formula]];
        await context.sync();
      })
      .catch(({ code }: OfficeExtension.Error) => code);
    expect(refused).toBe("NotImplemented");
    expect(bench.book.sheets[0]?.cell(0, 0)).toMatchObject({ value: "Fuel", formula: null });
  });
});
