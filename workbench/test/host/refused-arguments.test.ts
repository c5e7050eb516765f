import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench({ excelApi: "1.17" });
  await bench.run(async (context) => {
    range(context, "A1:C4").values = [
      ["month", "fuel", "tonnes"],
      [1, 5, 2],
      [2, 4, 3],
      [3, 6, 1],
    ];
    sheet1(context).tables.add("A1:C4", true).name = "Fuels";
    range(context, "H1:I3").values = [
      [1, 2],
      [1, 4],
      [1, 6],
    ];
  });
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
const range = (context: Context, address: string) => sheet1(context).getRange(address);
const text = (length: number): string => "x".repeat(length);

type Call = (context: Context) => unknown;
type Calls = readonly (readonly [string, Call])[];

/** Every call is refused with that code, and the workbook stays as it was. */
function areRefused(calls: Calls, code = "InvalidArgument"): void {
  it.each(calls)("is refused: %s", async (_what, call) => {
    const before = bench.book.snapshot();
    expect(await bench.codeOf(call)).toBe(code);
    expect(bench.book.snapshot()).toEqual(before);
  });
}

/** What lies just within the limits is taken. */
function areTaken(calls: Calls): void {
  it.each(calls)("is taken: %s", async (_what, call) => {
    expect(await bench.codeOf(call)).toBe("no error");
  });
}

// @types/office-js: the name of a font has at most 31 characters, an indent is an integer, text is turned by an integer.
describe("a format", () => {
  const format = (context: Context) => range(context, "H1").format;
  areRefused([
    ["a font's name of 32 characters", (context) => (format(context).font.name = text(32))],
    ["a font without a name", (context) => (format(context).font.name = "")],
    ["half a level of indent", (context) => (format(context).indentLevel = 1.5)],
    ["a text turned by half a degree", (context) => (format(context).textOrientation = 45.5)],
    ["a text turned by 91 degrees", (context) => (format(context).textOrientation = 91)],
    ["a text turned by 181 degrees", (context) => (format(context).textOrientation = 181)],
    [
      "numbers written at great length",
      (context) => (range(context, "H1").numberFormat = [[`"${text(254)}"`]]),
    ],
  ]);
  areTaken([
    ["a font's name of 31 characters", (context) => (format(context).font.name = text(31))],
    ["a text turned downwards", (context) => (format(context).textOrientation = -90)],
  ]);

  // @types/office-js: 180 is for vertically-oriented text.
  it("of 180 degrees puts the letters of a text under each other", async () => {
    await bench.run(async (context) => {
      format(context).textOrientation = 180;
    });
    expect(bench.book.activeSheet.cell(0, 7)?.style.rotation).toBe(180);
  });
});

describe("a place", () => {
  areRefused([
    ["a row that the range does not have", (context) => range(context, "A1:B2").getRow(2)],
    ["a row before the range", (context) => range(context, "A2:B3").getRow(-1)],
    ["a column that the range does not have", (context) => range(context, "A1:B2").getColumn(2)],
    ["rows to freeze that there are not", (context) => frozen(context).freezeRows(-1)],
    ["half a column to freeze", (context) => frozen(context).freezeColumns(0.5)],
    ["more columns to freeze than a sheet has", (context) => frozen(context).freezeColumns(16_384)],
    // @types/office-js, Range.group: whole columns are not grouped by rows.
    ["whole columns grouped by rows", (context) => range(context, "C:D").group("ByRows")],
    ["whole rows grouped by columns", (context) => range(context, "3:4").group("ByColumns")],
  ]);
  areTaken([
    ["no rows to freeze", (context) => frozen(context).freezeRows(0)],
    ["cells grouped by their rows", (context) => range(context, "C3:D4").group("ByRows")],
  ]);
  const frozen = (context: Context) => sheet1(context).freezePanes;
});

describe("a name, a key or a password", () => {
  const names = (context: Context) => context.workbook.names;
  areRefused([
    ["a comment of 256 characters", (context) => names(context).add("n", "=1", text(256))],
    ["a name that is Excel's own", (context) => names(context).add("_xlnm.Print_Area", "=1")],
    ["a setting without a key", (context) => context.workbook.settings.add("", 1)],
    ["a property without a key", (context) => context.workbook.properties.custom.add("", "v")],
    [
      "a password of 256 characters",
      (context) => sheet1(context).protection.protect({}, text(256)),
    ],
    [
      "a column's name of 256 characters",
      (context) => (table(context).columns.getItemAt(0).name = text(256)),
    ],
    ["a table style that there is not", (context) => (table(context).style = "TableStyleLight22")],
  ]);
  areTaken([
    ["a comment of 255 characters", (context) => names(context).add("n", "=1", text(255))],
    ["the last dark style of a table", (context) => (table(context).style = "TableStyleDark11")],
  ]);
  const table = (context: Context) => context.workbook.tables.getItem("Fuels");
});

describe("a page", () => {
  const page = (context: Context) => sheet1(context).pageLayout;
  areRefused([
    // @types/office-js: "The range must span the entire row to be valid."
    ["titles of a part of a row", (context) => page(context).setPrintTitleRows("A1:B1")],
    ["a scale with half a percent", (context) => (page(context).zoom = { scale: 50.5 })],
    [
      "a scale and a number of pages at once",
      (context) => (page(context).zoom = { scale: 100, verticalFitToPages: 1 }),
    ],
    ["half a page number", (context) => (page(context).firstPageNumber = 1.5)],
  ]);

  it("prints no area of another sheet", async () => {
    const code = await bench.codeOf((context) => {
      const other = context.workbook.worksheets.add("Other");
      page(context).setPrintArea(other.getRange("A1:B2"));
    });
    expect(code).toBe("InvalidArgument");
    expect(bench.book.sheet("Sheet1")?.pageLayout.printArea).toBeNull();
  });
});

// @types/office-js: a limit is a number, a text of one, a reference or a formula; the rest is what Excel's own pane refuses.
describe("a rule for entries", () => {
  const rule =
    (given: Excel.DataValidationRule): Call =>
    (context) =>
      (range(context, "E1").dataValidation.rule = given);
  const greaterThan = "GreaterThan";
  areRefused([
    ["a word as a limit", rule({ decimal: { formula1: "abc", operator: greaterThan } })],
    ["a broken whole number", rule({ wholeNumber: { formula1: 1.5, operator: greaterThan } })],
    ["a length below nothing", rule({ textLength: { formula1: -1, operator: greaterThan } })],
    ["a time beyond the day", rule({ time: { formula1: "=1", operator: greaterThan } })],
    [
      "a least value above the greatest",
      rule({ wholeNumber: { formula1: 9, formula2: 1, operator: "Between" } }),
    ],
    ["a formula of 256 characters", rule({ custom: { formula: `=1${"+1".repeat(127)}` } })],
    ["another workbook", rule({ custom: { formula: "=[Book9]Sheet1!A1>0" } })],
    ["a table's column", rule({ custom: { formula: "=SUM(Fuels[tonnes])>0" } })],
    ["an array of constants", rule({ custom: { formula: "=OR(E1={1,2})" } })],
    ["a list of two columns", rule({ list: { inCellDropDown: true, source: "=$H$1:$I$3" } })],
    [
      "a list by a name that is not there",
      rule({ list: { inCellDropDown: true, source: "=nope" } }),
    ],
  ]);
  areTaken([
    [
      "a limit as the text of a number",
      rule({ decimal: { formula1: "10", operator: greaterThan } }),
    ],
    ["a formula as a limit", rule({ wholeNumber: { formula1: "=$H$1", operator: greaterThan } })],
    ["no length at all", rule({ textLength: { formula1: 0, operator: greaterThan } })],
    ["a formula of 255 characters", rule({ custom: { formula: `=10${"+1".repeat(126)}` } })],
    ["a bracket within a text", rule({ custom: { formula: '=ISNUMBER(FIND("[",E1))' } })],
    ["a list of one column", rule({ list: { inCellDropDown: true, source: "=$H$1:$H$3" } })],
  ]);
});

describe("a conditional format", () => {
  const add = (context: Context, type: "ColorScale" | "DataBar" | "IconSet" | "Custom") =>
    range(context, "E1").conditionalFormats.add(type);

  // @types/office-js: there is no concept of stopIfTrue for these.
  it.each(["ColorScale", "DataBar", "IconSet"] as const)("stops nothing as a %s", async (type) => {
    const told = await bench.run(async (context) => {
      const format = add(context, type).load("stopIfTrue");
      await context.sync();
      return format.stopIfTrue;
    });
    expect(told).toBeNull();
    expect(await bench.codeOf((context) => (add(context, type).stopIfTrue = true))).toBe(
      "InvalidArgument",
    );
  });

  it.each(["=[Book9]Sheet1!A1>0", "=SUM(Fuels[tonnes])>0", "=OR(E1={1,2})"])(
    "does not come from %s",
    async (formula) => {
      const code = await bench.codeOf(
        (context) => (add(context, "Custom").custom.rule.formula = formula),
      );
      expect(code).toBe("InvalidArgument");
      expect(bench.book.activeSheet.conditionalFormats).toMatchObject([
        { rule: { formula: "=FALSE" } },
      ]);
    },
  );

  // @types/office-js: the order cannot be reversed if custom icons are used.
  it("does not reverse icons of one's own", async () => {
    const code = await bench.codeOf((context) => {
      const { iconSet } = add(context, "IconSet");
      iconSet.style = "ThreeArrows";
      iconSet.criteria = [
        { customIcon: { set: "ThreeFlags", index: 0 } } as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThan", formula: "=1" },
        { type: "Number", operator: "GreaterThan", formula: "=2" },
      ];
      iconSet.reverseIconOrder = true;
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("sorting, filtering and moving", () => {
  const sort = (context: Context) => range(context, "H1:I3").sort;
  areRefused([
    [
      "more fields than Excel sorts by",
      (context) => sort(context).apply(Array.from({ length: 65 }, () => ({ key: 0 }))),
    ],
    [
      "a way to sort that there is not",
      (context) => sort(context).apply([{ key: 0 }], false, false, "Rows", "Length" as "PinYin"),
    ],
  ]);
  areRefused(
    [
      ["a filter over a table", (context) => sheet1(context).autoFilter.apply("A1:E6")],
      ["a table that is moved", (context) => range(context, "A1:C4").moveTo("M1")],
      ["a table that is copied", (context) => range(context, "M1").copyFrom("A1:D5")],
    ],
    "NotImplemented",
  );
  it("takes no repeated rows from merged cells", async () => {
    const code = await bench.codeOf((context) => {
      range(context, "H1:H2").merge();
      range(context, "H1:I3").removeDuplicates([1], false);
    });
    expect(code).toBe("InvalidOperation");
  });

  it("takes no repeated rows from a protected sheet", async () => {
    const code = await bench.codeOf((context) => {
      sheet1(context).protection.protect();
      range(context, "H1:I3").removeDuplicates([0], false);
    });
    expect(code).toBe("AccessDenied");
    expect(bench.book.activeSheet.cell(2, 8)?.value).toBe(6);
  });
});
