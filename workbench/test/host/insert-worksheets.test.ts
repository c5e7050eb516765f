import { writeXlsx } from "../../xlsx/write-xlsx";
import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
/** A file with the sheets Data (a table, a name of its own), Sum (which reads Data) and a very hidden Lists. */
let file: string;

const sheets = (context: Context) => context.workbook.worksheets;

beforeAll(async () => {
  const source = await openWorkbench();
  await source.run(async (context) => {
    const data = sheets(context).getItem("Sheet1");
    data.name = "Data";
    data.getRange("A1:B3").values = [
      ["Fuel", "Tonnes"],
      ["Coal", 3],
      ["Gas", 4],
    ];
    data.tables.add("A1:B3", true).name = "Fuel";
    data.names.add("first", data.getRange("B2"));
    context.workbook.names.add("share", "=0.5");
    const sum = sheets(context).add("Sum");
    sum.getRange("A1:A3").formulas = [["=SUM(Fuel[Tonnes])"], ["=Data!B2*share"], ["=Lists!A1"]];
    sum.charts.add("Line", data.getRange("A1:B3"));
    sum.protection.protect();
    const lists = sheets(context).add("Lists");
    lists.getRange("A1").values = [["kg"]];
    lists.visibility = "VeryHidden";
    await context.sync();
  });
  const bytes = await writeXlsx(source.book);
  file = Buffer.from(bytes).toString("base64");
  source.close();
});

beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const insert = (options?: Excel.InsertWorksheetOptions) =>
  bench.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(file, options);
    await context.sync();
    return ids.value;
  });

const listed = () => bench.book.sheets.map(({ name, visibility }) => [name, visibility]);

const formulas = (name: string) =>
  bench.run(async (context) => {
    const range = sheets(context).getItem(name).getRange("A1:A3").load("formulas,values");
    await context.sync();
    return [range.formulas.flat(), range.values.flat()];
  });

it("inserts all sheets of a file at the end, with what belongs to them, and answers their ids", async () => {
  const ids = await insert();
  expect(listed()).toEqual([
    ["Sheet1", "visible"],
    ["Data", "visible"],
    ["Sum", "visible"],
    ["Lists", "veryHidden"],
  ]);
  expect(ids).toEqual(bench.book.sheets.slice(1).map(({ id }) => id));
  expect(await formulas("Sum")).toEqual([
    ["=SUM(Fuel[Tonnes])", "=Data!B2*share", "=Lists!A1"],
    [7, 1.5, "kg"],
  ]);
  const [, data, sum] = bench.book.sheets;
  expect(data?.tables.map(({ name }) => name)).toEqual(["Fuel"]);
  expect(sum?.charts.map(({ series }) => series.length)).toEqual([1]);
  expect(sum?.protection).not.toBeNull();
  expect(bench.book.names.map(({ name, sheetId }) => [name, sheetId])).toEqual(
    expect.arrayContaining([
      ["first", data?.id],
      ["share", null],
    ]),
  );
});

it("gives another name to what is called as something here, and formulas follow", async () => {
  await insert();
  await insert();
  expect(listed().map(([name]) => name)).toEqual([
    ...["Sheet1", "Data", "Sum", "Lists"],
    ...["Data (2)", "Sum (2)", "Lists (2)"],
  ]);
  expect(await formulas("Sum (2)")).toEqual([
    ["=SUM(Fuel2[Tonnes])", "='Data (2)'!B2*share", "='Lists (2)'!A1"],
    [7, 1.5, "kg"],
  ]);
  const ids = bench.book.sheets.flatMap(({ tables }) => tables.map(({ id }) => id));
  expect(new Set(ids).size).toBe(2);
  expect(bench.book.names.filter(({ name }) => name === "share")).toHaveLength(1);
});

it("inserts only the sheets that are named; what they read of others is lost", async () => {
  await insert({ sheetNamesToInsert: ["Data", "Sum"] });
  expect(listed().map(([name]) => name)).toEqual(["Sheet1", "Data", "Sum"]);
  expect(await formulas("Sum")).toEqual([
    ["=SUM(Fuel[Tonnes])", "=Data!B2*share", "=#REF!"],
    [7, 1.5, "#REF!"],
  ]);
});

describe("the place of inserted sheets", () => {
  beforeEach(() =>
    bench.run(async (context) => {
      sheets(context).add("last");
      await context.sync();
    }),
  );
  const sheetNamesToInsert = ["Lists"];

  it.each<[string, Excel.InsertWorksheetOptions, readonly string[]]>([
    ["at the end by default", {}, ["Sheet1", "last", "Lists"]],
    ["at the beginning", { positionType: "Beginning" }, ["Lists", "Sheet1", "last"]],
    [
      "after a sheet by its name",
      { positionType: "After", relativeTo: "Sheet1" },
      ["Sheet1", "Lists", "last"],
    ],
    [
      "before a sheet by its name",
      { positionType: "Before", relativeTo: "last" },
      ["Sheet1", "Lists", "last"],
    ],
    ["before all without one", { positionType: "Before" }, ["Lists", "Sheet1", "last"]],
    ["after all without one", { positionType: "After" }, ["Sheet1", "last", "Lists"]],
  ])("is %s", async (_says, options, expected) => {
    await insert({ sheetNamesToInsert, ...options });
    expect(listed().map(([name]) => name)).toEqual(expected);
  });

  it("is beside a sheet that is given", async () => {
    await bench.run(async (context) => {
      const relativeTo = sheets(context).getItem("Sheet1");
      const options = { sheetNamesToInsert, positionType: "After", relativeTo } as const;
      context.workbook.insertWorksheetsFromBase64(file, options);
      await context.sync();
    });
    expect(listed().map(([name]) => name)).toEqual(["Sheet1", "Lists", "last"]);
  });
});

describe("what cannot be inserted", () => {
  it.each<[string, string | null, Excel.InsertWorksheetOptions, string]>([
    ["no Base64", "*", {}, "InvalidArgument"],
    ["no workbook", "UEsDBA==", {}, "InvalidArgument"],
    ["a sheet that the file does not have", null, { sheetNamesToInsert: ["X"] }, "ItemNotFound"],
    [
      "beside a sheet that is not there",
      null,
      { positionType: "After", relativeTo: "X" },
      "ItemNotFound",
    ],
    [
      "at a place that Excel does not know",
      null,
      { positionType: "Middle" as never },
      "InvalidArgument",
    ],
    ["names that are no list", null, { sheetNamesToInsert: "Data" as never }, "InvalidArgument"],
  ])("is refused and leaves nothing: %s", async (_says, given, options, code) => {
    const ask = (context: Context) =>
      context.workbook.insertWorksheetsFromBase64(given ?? file, options);
    expect(await bench.codeOf(ask)).toBe(code);
    expect(listed()).toEqual([["Sheet1", "visible"]]);
  });

  it("is anything while the structure is protected", async () => {
    await bench.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const ask = (context: Context) => context.workbook.insertWorksheetsFromBase64(file);
    expect(await bench.codeOf(ask)).toBe("AccessDenied");
  });
});
