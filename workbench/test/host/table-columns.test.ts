import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");

const addTable = (context: Context) => {
  sheet1(context).getRange("A1:B3").values = [
    ["n", "m"],
    [1, 10],
    [2, 20],
  ];
  return sheet1(context).tables.add("A1:B3", true);
};

const told = (add: (table: Excel.Table) => unknown) =>
  bench.run(async (context) => {
    const table = addTable(context);
    add(table);
    const all = table.getRange().load("address,values");
    await context.sync();
    return [all.address, ...all.values];
  });

describe("a column added to a table", () => {
  // Excel.TableColumnCollection.add: null or -1 adds at the end, the values begin with the header.
  it.each([
    ["null", null],
    ["-1", -1],
  ])("stands at its end (index %s), with formulas of its rows", async (_words, index) => {
    const values = [["sum"], ["=[@n]+[@m]"], ["=[@n]+[@m]"]];
    expect(await told(({ columns }) => columns.add(index as number, values))).toEqual([
      "Sheet1!A1:C3",
      ["n", "m", "sum"],
      [1, 10, 11],
      [2, 20, 22],
    ]);
  });

  it("without values is blank below the name it is given", async () => {
    expect(await told(({ columns }) => columns.add(undefined, undefined, "notes"))).toEqual([
      "Sheet1!A1:C3",
      ["n", "m", "notes"],
      [1, 10, ""],
      [2, 20, ""],
    ]);
  });

  it("is found by its name at once", async () => {
    const index = await bench.run(async (context) => {
      const { columns } = addTable(context);
      columns.add(undefined, undefined, "notes");
      const added = columns.getItem("notes").load("index");
      await context.sync();
      return added.index;
    });
    expect(index).toBe(2);
  });

  it("is refused with values for other rows, and its table stays as it was", async () => {
    const add = (context: Context) => addTable(context).columns.add(undefined, [["sum"], [1]]);
    expect(await bench.codeOf(add)).toBe("InvalidArgument");
    expect(bench.book.activeSheet.tables.map(({ columns }) => columns)).toEqual([["n", "m"]]);
  });
});

it("a row that is refused leaves its table as it was", async () => {
  const add = (context: Context) => addTable(context).rows.add(undefined, [[3]]);
  expect(await bench.codeOf(add)).toBe("InvalidArgument");
  expect(bench.book.activeSheet.tables.map(({ area }) => area.rows)).toEqual([3]);
});

it("a row added to a table with index -1 stands at its end", async () => {
  expect(await told(({ rows }) => rows.add(-1, [[3, 30]]))).toEqual([
    "Sheet1!A1:B4",
    ["n", "m"],
    [1, 10],
    [2, 20],
    [3, 30],
  ]);
});
