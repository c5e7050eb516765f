import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench({ excelApi: "1.21" });
});
afterEach(() => bench.close());

/** Prices of two years: the second sheet's formulas refer to both. */
const fill = (context: Context) => {
  const first = context.workbook.worksheets.getFirst();
  first.getRange("C3:E4").values = [
    [2, 7.5, "=C3*D3"],
    [1, 34.5, "=C4*D4"],
  ];
  const second = context.workbook.worksheets.add("Later");
  second.getRange("C3:F3").values = [[3, 8, "=C3*D3", "=Sheet1!E3+E3/2"]];
};

type Traced = Pick<Excel.Range, "getPrecedents" | "getDependents">;
type Trace = "getDirectPrecedents" | "getPrecedents" | "getDirectDependents" | "getDependents";

const trace = (sheet: string, address: string, what: Trace) =>
  bench.run(async (context) => {
    fill(context);
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    const found = (range as Traced & Record<Trace, () => Excel.WorkbookRangeAreas>)[what]();
    found.load("addresses");
    await context.sync();
    return found.addresses;
  });

it.each<[string, string, Trace, string[]]>([
  ["Later", "F3", "getDirectPrecedents", ["Sheet1!E3", "Later!E3"]],
  ["Later", "F3", "getPrecedents", ["Sheet1!C3:E3", "Later!C3:E3"]],
  ["Sheet1", "D3", "getDirectDependents", ["Sheet1!E3"]],
  ["Sheet1", "D3", "getDependents", ["Sheet1!E3", "Later!F3"]],
])("finds for %s!%s by %s the cells %j", async (sheet, address, what, expected) => {
  expect(await trace(sheet, address, what)).toEqual(expected);
});

it("finds nothing where no formula is", async () => {
  await expect(trace("Sheet1", "C3", "getPrecedents")).rejects.toMatchObject({
    code: "ItemNotFound",
  });
});

it("keeps the cells it found for the next request", async () => {
  await bench.run(async (context) => {
    fill(context);
    const range = context.workbook.worksheets.getItem("Later").getRange("F3");
    const precedents = range.getDirectPrecedents();
    precedents.areas.load("address");
    await context.sync();
    for (const areas of precedents.areas.items) areas.format.fill.color = "yellow";
    await context.sync();
  });
  const fills = bench.book.sheets.map((sheet) => sheet.cell(2, 4)?.style.fill);
  expect(fills).toEqual(["#FFFF00", "#FFFF00"]);
});

it("tells and takes formulas relative to their cell", async () => {
  const read = await bench.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("C3:E4");
    range.formulasR1C1 = [
      [2, 3, "=RC[-2]*R[0]C[-1]"],
      ["text", "=R3C3", "=SUM(R[-1]C3:R[-1]C[-1])"],
    ];
    range.load("formulas,formulasR1C1,values");
    await context.sync();
    return [range.formulas, range.formulasR1C1, range.values];
  });
  expect(read).toEqual([
    [
      [2, 3, "=C3*D3"],
      ["text", "=$C$3", "=SUM($C3:D3)"],
    ],
    [
      [2, 3, "=RC[-2]*RC[-1]"],
      ["text", "=R3C3", "=SUM(R[-1]C3:R[-1]C[-1])"],
    ],
    [
      [2, 3, 6],
      ["text", 2, 5],
    ],
  ]);
});

describe("several areas at once", () => {
  const first = (context: Context) => context.workbook.worksheets.getFirst();
  const addressOf = (find: (areas: Excel.RangeAreas, context: Context) => Excel.RangeAreas) =>
    bench.run(async (context) => {
      first(context).getRange("A1:B3").values = [
        [1, "=A1"],
        ["x", ""],
        ["", 3],
      ];
      const found = find(first(context).getRanges("A1:A9, B1:B9"), context).load("address");
      await context.sync();
      return found.isNullObject ? null : found.address;
    });

  it("tell the cells they have in common with others", async () => {
    expect(await addressOf((areas) => areas.getIntersection("A2:B2"))).toBe("Sheet1!A2,Sheet1!B2");
    expect(await addressOf((areas) => areas.getIntersectionOrNullObject("D1"))).toBeNull();
  });

  it("tell what is used of them, and their formulas", async () => {
    expect(await addressOf((areas) => areas.getUsedRangeAreas())).toBe("Sheet1!A1:A3,Sheet1!B1:B3");
    expect(await addressOf((areas) => areas.getSpecialCells("Formulas"))).toBe("Sheet1!B1");
  });
});
