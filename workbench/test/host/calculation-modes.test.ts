import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
  await doing((context) => {
    sheet1(context).getRange("A1:A2").values = [[1], [2]];
    sheet1(context).getRange("B1:B3").formulas = [["=A1*10"], ["=A2*10"], ["=B1+B2"]];
  });
});
afterEach(() => bench.close());

const application = (context: Context) => context.workbook.application;
const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");

const doing = (work: (context: Context) => unknown) =>
  bench.run(async (context) => {
    work(context);
    await context.sync();
  });

const results = () =>
  bench.run(async (context) => {
    const range = sheet1(context).getRange("B1:B3").load("values");
    application(context).load("calculationState,calculationMode");
    await context.sync();
    const { calculationMode, calculationState } = application(context);
    return [calculationMode, calculationState, ...range.values.flat()];
  });

const byHand = () => doing((context) => (application(context).calculationMode = "Manual"));
const change = () => doing((context) => (sheet1(context).getRange("A1").values = [[5]]));

describe("a workbook that is calculated by hand", () => {
  beforeEach(byHand);

  it("keeps its results while what they come from changes, and says that they wait", async () => {
    await change();
    expect(await results()).toEqual(["Manual", "Pending", 10, 20, 30]);
  });

  it("calculates a formula that is entered, from what the other cells hold", async () => {
    await change();
    await doing((context) => (sheet1(context).getRange("B2").formulas = [["=A1+B1"]]));
    expect(await results()).toEqual(["Manual", "Pending", 10, 15, 30]);
  });

  it.each(["Recalculate", "Full", "FullRebuild"] as const)(
    "calculates all when it is told to: %s",
    async (how) => {
      await change();
      await doing((context) => application(context).calculate(how));
      expect(await results()).toEqual(["Manual", "Done", 50, 20, 70]);
    },
  );

  it("calculates what waited when it calculates by itself again", async () => {
    await change();
    await doing((context) => (application(context).calculationMode = "Automatic"));
    expect(await results()).toEqual(["Automatic", "Done", 50, 20, 70]);
  });

  it("tells of no calculation but of that of what was entered", async () => {
    const heard: string[] = [];
    await doing((context) =>
      sheet1(context).onCalculated.add(async ({ address }) => void heard.push(address)),
    );
    await change();
    await doing((context) => (sheet1(context).getRange("B2").formulas = [["=A1+1"]]));
    await bench.host.settled();
    expect(heard).toEqual(["B2"]);
  });

  it.each<[string, (context: Context) => void]>([
    ["Worksheet.Calculate", (context) => sheet1(context).calculate(true)],
    ["Range.Calculate", (context) => sheet1(context).getRange("B1").calculate()],
    ["RangeAreas.Calculate", (context) => sheet1(context).getRanges("B1,B3").calculate()],
  ])("says by name that no part of it is calculated alone: %s", async (member, ask) => {
    const asking = doing(ask);
    await expect(asking).rejects.toMatchObject({ code: "NotImplemented" });
    await expect(asking).rejects.toThrow(member);
  });
});

it("calculates parts that are up to date without more ado", async () => {
  await doing((context) => sheet1(context).calculate(false));
  expect(await results()).toEqual(["Automatic", "Done", 10, 20, 30]);
});

it("knows no other mode", async () => {
  const set = (context: Context) => (application(context).calculationMode = "Sometimes" as never);
  expect(await bench.codeOf(set)).toBe("InvalidArgument");
});
