import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
const range = (context: Context, address: string) => sheet1(context).getRange(address);
const lines = (context: Context) => context.workbook.tables.getItem("Lines");

const fill = () =>
  bench.run(async (context) => {
    range(context, "A1:B6").values = [
      ["条款", "状态"],
      ["4.1", "未评"],
      ["4.2", "已评"],
      ["4.3", ""],
      ["4.4", "Done"],
      ["4.5", "未评"],
    ];
    range(context, "A2:A6").numberFormat = [["0.00"], ["0.00"], ["0.00"], ["0.00"], ["0.00"]];
    sheet1(context).tables.add("A1:B6", true).name = "Lines";
  });

beforeEach(fill);

/** The rows of the sheet that are hidden, counted from 1. */
const hidden = () =>
  [1, 2, 3, 4, 5, 6, 7].filter((row) => bench.book.activeSheet.isRowHidden(row - 1));

const filterBy = (column: string | number, values: string[]) =>
  bench.run(async (context) =>
    lines(context).columns.getItem(column).filter.applyValuesFilter(values),
  );

describe("the filter of a table", () => {
  it("hides the rows whose cells show none of the texts, in every filtered column", async () => {
    await filterBy("状态", ["未评", "done"]);
    expect(hidden()).toEqual([3, 4]);
    await filterBy(1, ["4.10", "4.40"]);
    expect(hidden()).toEqual([3, 4, 6]);
  });

  it("finds blank cells by an empty text", async () => {
    await filterBy("状态", [""]);
    expect(hidden()).toEqual([2, 3, 5, 6]);
  });

  it("says whether and by what it filters", async () => {
    const read = () =>
      bench.run(async (context) => {
        const { autoFilter } = lines(context);
        autoFilter.load("isDataFiltered,enabled");
        const filter = lines(context).columns.getItem("状态").filter.load("criteria");
        const area = autoFilter.getRange().load("address");
        await context.sync();
        return [autoFilter.isDataFiltered, autoFilter.enabled, filter.criteria, area.address];
      });
    expect(await read()).toEqual([false, true, null, "Sheet1!A1:B6"]);
    await filterBy("状态", ["未评", "已评", "", "Done"]);
    const criteria = { filterOn: "Values", values: ["未评", "已评", "", "Done"] };
    expect(await read()).toEqual([true, true, criteria, "Sheet1!A1:B6"]);
    expect(hidden()).toEqual([]);
  });

  it("is cleared by column and altogether", async () => {
    await filterBy("状态", ["未评"]);
    await filterBy("条款", ["4.10"]);
    await bench.run(async (context) => lines(context).columns.getItem("条款").filter.clear());
    expect(hidden()).toEqual([3, 4, 5]);
    await bench.run(async (context) => lines(context).clearFilters());
    expect(hidden()).toEqual([]);
  });

  it("looks at changed cells again only when it is reapplied", async () => {
    await filterBy("状态", ["未评"]);
    await bench.run(async (context) => (range(context, "B3").values = [["未评"]]));
    expect(hidden()).toEqual([3, 4, 5]);
    await bench.run(async (context) => lines(context).reapplyFilters());
    expect(hidden()).toEqual([4, 5]);
  });

  it("leaves filtered rows out of SUBTOTAL", async () => {
    const sum = () =>
      bench.run(async (context) => {
        const cell = range(context, "D1").load("values");
        await context.sync();
        return cell.values[0]?.[0] as unknown;
      });
    await bench.run(async (context) => (range(context, "D1").formulas = [["=SUBTOTAL(3,A2:A6)"]]));
    expect(await sum()).toBe(5);
    await filterBy("状态", ["未评"]);
    expect(await sum()).toBe(2);
  });

  it("stays when the table is resized; new rows are shown until it is reapplied", async () => {
    await filterBy("状态", ["未评"]);
    await bench.run(async (context) => lines(context).resize("A1:B7"));
    expect(hidden()).toEqual([3, 4, 5]);
    await bench.run(async (context) => lines(context).reapplyFilters());
    expect(hidden()).toEqual([3, 4, 5, 7]);
    await bench.run(async (context) => lines(context).resize("A1:B3"));
    await bench.run(async (context) => lines(context).clearFilters());
    expect(hidden()).toEqual([4, 5, 7]);
  });

  it("moves with inserted rows, ends with its column and goes with its table", async () => {
    const { id } = bench.book.activeSheet;
    await filterBy("状态", ["未评"]);
    bench.book.insert(id, "rows", 0, 1, "user");
    expect(hidden()).toEqual([4, 5, 6]);
    bench.book.delete(id, "columns", 1, 1, "user");
    expect(hidden()).toEqual([]);
    await filterBy("条款", ["4.10"]);
    expect(hidden()).toEqual([4, 5, 6, 7]);
    await bench.run(async (context) => lines(context).convertToRange());
    expect(hidden()).toEqual([]);
  });
});

describe("filtered rows", () => {
  beforeEach(() => filterBy("状态", ["未评"]));

  it.each<[string, (context: Context) => unknown, string]>([
    [
      "a block of values",
      (context) => (range(context, "A2:A3").values = [[1], [2]]),
      "FilteredRangeConflict",
    ],
    [
      "one value for many rows",
      (context) => (range(context, "D1:D9").values = "x" as never),
      "FilteredRangeConflict",
    ],
    [
      "formulas",
      (context) => (range(context, "D2:D3").formulas = [["=1"], ["=2"]]),
      "FilteredRangeConflict",
    ],
    [
      "a whole column",
      (context) =>
        (lines(context).columns.getItem("状态").values = [
          ["状态"],
          ["a"],
          ["b"],
          ["c"],
          ["d"],
          ["e"],
        ]),
      "FilteredRangeConflict",
    ],
    [
      "one row, even a hidden one",
      (context) => (range(context, "A3:B3").values = [[1, 2]]),
      "no error",
    ],
    [
      "rows beside no filtered one",
      (context) => (range(context, "A6:A7").values = [[1], [2]]),
      "no error",
    ],
    ["a sort", (context) => range(context, "A2:B6").sort.apply([{ key: 0 }]), "NotImplemented"],
  ])("take %s as Excel does, or not at all", async (_what, work, code) => {
    expect(await bench.codeOf(work)).toBe(code);
  });
});

describe("filters are refused", () => {
  it.each<[string, (context: Context) => unknown, string]>([
    [
      "without texts",
      (context) => lines(context).columns.getItem("状态").filter.applyValuesFilter([]),
      "InvalidArgument",
    ],
    [
      "by dates",
      (context) =>
        lines(context)
          .columns.getItem("状态")
          .filter.applyValuesFilter([{ date: "2024", specificity: "Year" } as never]),
      "NotImplemented",
    ],
    [
      "by other criteria",
      (context) =>
        lines(context)
          .columns.getItem("状态")
          .filter.apply({ filterOn: "CellColor", color: "#FF0000" }),
      "NotImplemented",
    ],
    [
      "by members the workbench does not have",
      (context) => lines(context).columns.getItem("状态").filter.applyCellColorFilter("red"),
      "NotImplemented",
    ],
    [
      "on a table without filter buttons",
      (context) => {
        lines(context).showFilterButton = false;
        lines(context).columns.getItem("状态").filter.applyValuesFilter(["a"]);
      },
      "ItemNotFound",
    ],
  ])("%s", async (_what, work, code) => {
    expect(await bench.codeOf(work)).toBe(code);
  });

  it.each([
    [false, "AccessDenied"],
    [true, "no error"],
  ])("on a protected sheet, where filters are allowed: %s", async (allowAutoFilter, code) => {
    await bench.run(async (context) => sheet1(context).protection.protect({ allowAutoFilter }));
    expect(
      await bench.codeOf((context) =>
        lines(context).columns.getItem("状态").filter.applyValuesFilter(["未评"]),
      ),
    ).toBe(code);
  });
});

it("the filter of a sheet keeps the criteria of its other columns", async () => {
  await bench.run(async (context) => {
    range(context, "D1:E4").values = [
      ["x", "y"],
      ["a", "1"],
      ["a", "2"],
      ["b", "1"],
    ];
    const area = range(context, "D1:E4");
    sheet1(context).autoFilter.apply(area, 0, { filterOn: "Values", values: ["a"] });
    sheet1(context).autoFilter.apply(area, 1, { filterOn: "Values", values: ["1"] });
  });
  expect(hidden()).toEqual([3, 4]);
  await bench.run(async (context) => sheet1(context).autoFilter.clearColumnCriteria(0));
  expect(hidden()).toEqual([3]);
  await bench.run(async (context) => sheet1(context).autoFilter.remove());
  expect(hidden()).toEqual([]);
});
