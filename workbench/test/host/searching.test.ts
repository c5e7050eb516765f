import { cellArea } from "../../book/areas";
import { openWorkbench, type Context, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench({ excelApi: "1.21" });
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
const range = (context: Context, address: string) => sheet1(context).getRange(address);

const rows = [
  ["Fuel", "Tonnes", "Twice"],
  ["Coal", 5, "=B2*2"],
  ["Gas", 2, "=B3*2"],
  ["Hard coal", 5, "=B4*2"],
];
const fill = (context: Context) => {
  range(context, "A1:C4").values = rows;
};

/** The first sheet's values after some work on it. */
const valuesAfter = (address: string, work: (context: Context) => void) =>
  bench.run(async (context) => {
    fill(context);
    work(context);
    const read = range(context, address).load("values");
    await context.sync();
    return read.values as unknown;
  });

const addressOf = (find: (context: Context) => Excel.Range | Excel.RangeAreas) =>
  bench.run(async (context) => {
    fill(context);
    const found = find(context);
    found.load("address");
    await context.sync();
    return found.address;
  });

describe("finding texts", () => {
  it.each([
    ["in part, whatever the case", "coal", {}, "Sheet1!A2"],
    ["the last one backwards", "coal", { searchDirection: "Backwards" }, "Sheet1!A4"],
    ["case by case", "coal", { matchCase: true }, "Sheet1!A4"],
    ["whole cells", "hard coal", { completeMatch: true }, "Sheet1!A4"],
    ["with wildcards", "G?s", { completeMatch: true }, "Sheet1!A3"],
    ["in formulas", "B4*2", {}, "Sheet1!C4"],
  ])("finds %s", async (_how, text, criteria, address) => {
    const found = await addressOf((context) =>
      range(context, "A1:C4").find(text, criteria as Excel.SearchCriteria),
    );
    expect(found).toBe(address);
  });

  it("colours every cell of a sheet that matches, and no other", async () => {
    await bench.run(async (context) => {
      fill(context);
      sheet1(context).findAll("coal", {}).format.fill.color = "#FF0000";
      await context.sync();
    });
    const { activeSheet } = bench.book;
    const red = [...activeSheet.cells()].filter(({ cell }) => cell.style.fill === "#FF0000");
    expect(red.map(({ row, column }) => [row, column])).toEqual([
      [1, 0],
      [3, 0],
    ]);
  });

  it("tells of nothing found by an error, or by a null object", async () => {
    const code = await bench.codeOf((context) => range(context, "A1:C4").find("oil", {}));
    const isNull = await bench.run(async (context) => {
      const none = sheet1(context).findAllOrNullObject("oil", {});
      await context.sync();
      return none.isNullObject;
    });
    expect([code, isNull]).toEqual(["ItemNotFound", true]);
  });

  it("replaces in texts and formulas and counts what it replaced", async () => {
    const told = await bench.run(async (context) => {
      fill(context);
      const texts = sheet1(context).replaceAll("coal", "coke", {});
      const formulas = range(context, "C2:C3").replaceAll("~*2", "*3", {});
      const read = range(context, "A1:C4").load("values");
      await context.sync();
      return { counts: [texts.value, formulas.value], values: read.values as unknown };
    });
    expect(told).toEqual({
      counts: [2, 2],
      values: [
        ["Fuel", "Tonnes", "Twice"],
        ["coke", 5, 15],
        ["Gas", 2, 6],
        ["Hard coke", 5, 10],
      ],
    });
  });
});

describe("the edge of a block", () => {
  it.each([
    ["Down", "Sheet1!B4"],
    ["Right", "Sheet1!C2"],
    ["Up", "Sheet1!B1"],
    ["Left", "Sheet1!A2"],
  ] as const)("lies where Ctrl and an arrow key lead (%s)", async (direction, address) => {
    expect(await addressOf((context) => range(context, "B2").getRangeEdge(direction))).toBe(
      address,
    );
  });

  it("is the next filled cell over a gap, and the sheet's end beyond the last", async () => {
    const over = await addressOf((context) => {
      range(context, "A9").values = [[1]];
      return range(context, "A4").getRangeEdge("Down");
    });
    const beyond = await addressOf((context) => range(context, "A9").getRangeEdge("Down"));
    expect([over, beyond]).toEqual(["Sheet1!A9", "Sheet1!A1048576"]);
  });

  it("is sought from the active cell, which lies in the range", async () => {
    const from = (active: string | Excel.Range, context: Context) =>
      range(context, "A2:B3").getRangeEdge("Down", active);
    expect(await addressOf((context) => from("B3", context))).toBe("Sheet1!B4");
    expect(await bench.codeOf((context) => from("B4", context))).toBe("InvalidArgument");
    expect(await bench.codeOf((context) => from(range(context, "A2:A3"), context))).toBe(
      "InvalidArgument",
    );
    expect(
      await bench.codeOf((context) =>
        from(context.workbook.worksheets.add("Other").getRange("A2"), context),
      ),
    ).toBe("InvalidArgument");
  });

  it("extends a range", async () => {
    const extended = await addressOf((context) => range(context, "A2:B2").getExtendedRange("Down"));
    expect(extended).toBe("Sheet1!A2:B4");
  });
});

describe("several areas at once", () => {
  it("take a fill in all their cells and in none between", async () => {
    await bench.run(async (context) => {
      sheet1(context).getRanges("B2:B3, D2").format.fill.color = "#00FF00";
      await context.sync();
    });
    const { activeSheet } = bench.book;
    const fills = [1, 2, 3].map((column) => activeSheet.cell(1, column)?.style.fill);
    expect(fills).toEqual(["#00FF00", undefined, "#00FF00"]);
  });

  it("are what is selected", async () => {
    const selected = await addressOf((context) => {
      range(context, "B2:C3").select();
      return context.workbook.getSelectedRanges();
    });
    expect(selected).toBe("Sheet1!B2:C3");
  });

  it("are all that is selected, of which none is the selected range", async () => {
    const { id } = bench.book.activeSheet;
    const [one, other] = [cellArea(0, 0), { row: 2, column: 1, rows: 2, columns: 1 }];
    bench.book.select(id, other, { row: 2, column: 1, others: [one] });
    expect(await addressOf(({ workbook }) => workbook.getSelectedRanges())).toBe(
      "Sheet1!A1,Sheet1!B3:B4",
    );
    expect(await addressOf(({ workbook }) => workbook.getActiveCell())).toBe("Sheet1!B3");
    expect(await bench.codeOf(({ workbook }) => workbook.getSelectedRange())).toBe(
      "InvalidSelection",
    );
  });
});

describe("removing duplicates", () => {
  it("keeps the first of equal rows, moves the others up and empties the end", async () => {
    const told = await bench.run(async (context) => {
      fill(context);
      const result = range(context, "A1:C4").removeDuplicates([1], true);
      result.load("removed,uniqueRemaining");
      const read = range(context, "A1:C4").load("values");
      await context.sync();
      return [result.removed, result.uniqueRemaining, read.values] as unknown;
    });
    expect(told).toEqual([
      1,
      2,
      [
        ["Fuel", "Tonnes", "Twice"],
        ["Coal", 5, 10],
        ["Gas", 2, 4],
        ["", "", ""],
      ],
    ]);
  });

  it("moves later rows up with formulas that still look at their own row", async () => {
    const values = await valuesAfter("A2:C3", (context) => {
      range(context, "B3").values = [[5]];
      range(context, "B4").values = [[7]];
      range(context, "A1:C4").removeDuplicates([1], true);
    });
    expect(values).toEqual([
      ["Coal", 5, 10],
      ["Hard coal", 7, 14],
    ]);
  });
});

describe("filling on", () => {
  it("goes on with even numbers and shifts formulas", async () => {
    const values = await valuesAfter("E1:F5", (context) => {
      range(context, "E1:F2").formulas = [
        [3, "=E1+1"],
        [5, "=E2+1"],
      ];
      range(context, "E1:F2").autoFill("E1:F5");
    });
    expect(values).toEqual([3, 5, 7, 9, 11].map((number) => [number, number + 1]));
  });

  it("repeats numbers when it is to copy", async () => {
    const values = await valuesAfter("E1:E4", (context) => {
      range(context, "E1:E2").values = [[3], [5]];
      range(context, "E1:E2").autoFill("E1:E4", "FillCopy");
    });
    expect(values).toEqual([[3], [5], [3], [5]]);
  });

  it("goes on with texts that end in a number", async () => {
    const values = await valuesAfter("E1:E3", (context) => {
      range(context, "E1").values = [["Unit 9"]];
      range(context, "E1").autoFill("E1:E3");
    });
    expect(values).toEqual([["Unit 9"], ["Unit 10"], ["Unit 11"]]);
  });

  it.each(["FillWeekdays", "GrowthTrend", "FlashFill"] as const)(
    "refuses by name what it does not work out: %s",
    async (type) => {
      const code = await bench.codeOf((context) => {
        range(context, "E1").values = [[1]];
        range(context, "E1").autoFill("E1:E4", type);
      });
      expect(code).toBe("NotImplemented");
    },
  );
});
