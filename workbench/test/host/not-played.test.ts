import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
const open = async (...options: Parameters<typeof openWorkbench>) => {
  bench = await openWorkbench(...options);
};
beforeEach(() => open());
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
const write = (context: Context, address: string, value: unknown) => {
  sheet1(context).getRange(address).values = value as never;
};

describe("what Excel has and the host does not play", () => {
  it.each<[string, (context: Context) => unknown]>([
    ["Worksheet.Shapes", (context) => sheet1(context).shapes.load("items/name")],
    ["Worksheet.Comments", (context) => sheet1(context).comments.load("items/content")],
    ["Workbook.Slicers", (context) => context.workbook.slicers.load("items/name")],
    ["Workbook.PivotTables", (context) => context.workbook.pivotTables.load("items/name")],
    [
      "Range.LinkedDataTypeState",
      (context) => sheet1(context).getRange("A1").load("linkedDataTypeState"),
    ],
    ["PivotTable", (context) => sheet1(context).pivotTables.add("P", "A1:C4", "F1")],
    ["Shapes", (context) => sheet1(context).shapes.addTextBox("x")],
    ["Slicers", (context) => context.workbook.slicers.add("T", "Fuel")],
    ["Comments", (context) => context.workbook.comments.add("Sheet1!A1", "x")],
    ["Range.GetImage", (context) => sheet1(context).getRange("A1").getImage()],
  ])("fails by name: %s", async (member, ask) => {
    const error = await bench
      .run(async (context) => {
        ask(context);
        await context.sync();
      })
      .catch((thrown: OfficeExtension.Error) => thrown);
    expect(error).toMatchObject({ code: "NotImplemented" });
    expect((error as OfficeExtension.Error).message).toContain(member);
  });
});

describe("what this Excel does not have", () => {
  it.each([
    ["is left out when it is loaded, as long as nobody reads it", "documented", "no error"],
    ["may be refused when it is loaded", "reported", "InvalidArgument"],
  ] as const)("%s", async (_says, forms, code) => {
    bench.close();
    await open({ forms });
    const load = (context: Context) => sheet1(context).getRange("A1").load("values,noSuchThing");
    expect(await bench.codeOf(load)).toBe(code);
  });

  it("fails for members of a later requirement set", async () => {
    const resize = (context: Context) => {
      write(context, "A1:A2", [["h"], [1]]);
      sheet1(context).tables.add("A1:A2", true).resize("A1:A3");
    };
    expect(await bench.codeOf(resize)).toBe("no error");
    bench.close();
    await open({ excelApi: "1.12" });
    expect(await bench.codeOf(resize)).toBe("ApiNotFound");
  });

  it("is what Office.context.requirements says", async () => {
    const { requirements } = bench.Office.context;
    expect(
      ["1.9", "1.14", "1.15"].map((set) => requirements.isSetSupported("ExcelApi", set)),
    ).toEqual([true, true, false]);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(false);
  });

  it("does not let read-only properties be set", async () => {
    expect(
      await bench.codeOf((context) => {
        (
          bench.OfficeExtension as never as {
            BatchApiHelper: { invokeSetProperty(...args: unknown[]): void };
          }
        ).BatchApiHelper.invokeSetProperty(sheet1(context).getRange("A1"), "Address", "B1", 0);
      }),
    ).toBe("AccessDenied");
  });
});

describe("the application", () => {
  it("tells its culture and that it calculates automatically", async () => {
    const read = await bench.run(async (context) => {
      const { application } = context.workbook;
      application.load("calculationMode,decimalSeparator");
      application.cultureInfo.load("name");
      await context.sync();
      return [
        application.calculationMode,
        application.decimalSeparator,
        application.cultureInfo.name,
      ];
    });
    expect(read).toEqual(["Automatic", ".", "zh-CN"]);
  });
});
