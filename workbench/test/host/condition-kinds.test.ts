import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const range = (context: Context, address: string): Excel.Range =>
  context.workbook.worksheets.getFirst().getRange(address);

/** Adds a format of a kind, lets the work set it, and answers what a part of it reads as then. */
const readBack = <T extends { toJSON(): unknown }>(
  type: Excel.ConditionalFormatType | keyof typeof Excel.ConditionalFormatType | string,
  part: (format: Excel.ConditionalFormat) => T,
  set: (of: T) => void = () => undefined,
) =>
  bench.run(async (context) => {
    const of = part(range(context, "A1:A9").conditionalFormats.add(type as "Custom"));
    set(of);
    (of as unknown as Excel.DataBarConditionalFormat).load();
    await context.sync();
    return of.toJSON();
  });

describe("a new conditional format", () => {
  it.each([
    "CellValue",
    "ColorScale",
    "ContainsText",
    "Custom",
    "DataBar",
    "IconSet",
    "PresetCriteria",
    "TopBottom",
  ])("may be a %s, and says so", async (type) => {
    const read = await bench.run(async (context) => {
      const format = range(context, "A1").conditionalFormats.add(type as "Custom");
      format.load("type,priority");
      await context.sync();
      return [format.type, format.priority];
    });
    expect(read).toEqual([type, 0]);
  });

  it("is of no other type", async () => {
    const add = (context: Context) =>
      range(context, "A1").conditionalFormats.add("Rainbow" as "Custom");
    expect(await bench.codeOf(add)).toBe("InvalidArgument");
  });

  it("has nothing of another kind", async () => {
    const read = await bench.run(async (context) => {
      const format = range(context, "A1").conditionalFormats.add("DataBar");
      const [scale, bar] = [format.colorScaleOrNullObject, format.dataBarOrNullObject];
      scale.load();
      bar.load();
      await context.sync();
      return [scale.isNullObject, bar.isNullObject];
    });
    expect(read).toEqual([true, false]);
    const wrong = (context: Context) =>
      range(context, "A1").conditionalFormats.getItemAt(0).colorScale.load();
    expect(await bench.codeOf(wrong)).toBe("ItemNotFound");
  });
});

describe("a colour scale", () => {
  const scale = (format: Excel.ConditionalFormat) => format.colorScale;

  it("takes three points, with named colours", async () => {
    const read = await readBack("ColorScale", scale, (of) => {
      of.criteria = {
        minimum: { type: "LowestValue", color: "blue" },
        midpoint: { formula: "50", type: "Percent", color: "yellow" },
        maximum: { type: "HighestValue", color: "#FF0000" },
      };
    });
    expect(read).toEqual({
      criteria: {
        minimum: { type: "LowestValue", color: "#0000FF" },
        midpoint: { formula: "50", type: "Percent", color: "#FFFF00" },
        maximum: { type: "HighestValue", color: "#FF0000" },
      },
      threeColorScale: true,
    });
  });

  it("has two colours without a midpoint", async () => {
    const read = await readBack("ColorScale", scale, (of) => {
      of.criteria = {
        minimum: { formula: "=1+1", type: "Formula", color: "#000000" },
        maximum: { formula: "9", type: "Number", color: "#FFFFFF" },
      };
    });
    expect(read).toMatchObject({
      criteria: { minimum: { formula: "=1+1" } },
      threeColorScale: false,
    });
  });

  it.each<[string, object]>([
    ["no colour", { formula: "1", type: "Number", color: "reddish" }],
    ["no kind", { formula: "1", type: "Automatic", color: "red" }],
    ["no number", { type: "Number", color: "red" }],
    ["more than all", { formula: "101", type: "Percent", color: "red" }],
    ["half a formula", { formula: "=SUM(", type: "Formula", color: "red" }],
  ])("is refused with %s", async (_what, minimum) => {
    const code = await bench.codeOf((context) => {
      const added = range(context, "A1").conditionalFormats.add("ColorScale");
      added.colorScale.criteria = {
        minimum,
        maximum: { type: "HighestValue", color: "#FF0000" },
      } as Excel.ConditionalColorScaleCriteria;
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("a data bar", () => {
  const bar = (format: Excel.ConditionalFormat) => format.dataBar;

  it("begins as Excel draws it", async () => {
    expect(await readBack("DataBar", bar)).toMatchObject({
      axisFormat: "Automatic",
      barDirection: "Context",
      lowerBoundRule: { type: "Automatic" },
      showDataBarOnly: false,
      upperBoundRule: { type: "Automatic" },
    });
  });

  it("keeps direction, bounds and colours", async () => {
    const read = await readBack("DataBar", bar, (of) => {
      of.barDirection = "LeftToRight";
      of.lowerBoundRule = { type: "Number", formula: "=5" };
      of.positiveFormat.gradientFill = false;
      of.positiveFormat.fillColor = "green";
      of.negativeFormat.matchPositiveFillColor = true;
      of.positiveFormat.load();
      of.negativeFormat.load();
    });
    expect(read).toMatchObject({
      barDirection: "LeftToRight",
      lowerBoundRule: { type: "Number", formula: "5" },
      positiveFormat: { fillColor: "#008000", gradientFill: false },
      negativeFormat: { fillColor: "#008000", matchPositiveFillColor: true },
    });
  });

  it("is refused with a direction that there is not", async () => {
    const code = await bench.codeOf((context) => {
      const { dataBar } = range(context, "A1").conditionalFormats.add("DataBar");
      dataBar.barDirection = "Upwards" as "Context";
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("an icon set", () => {
  const icons = (format: Excel.ConditionalFormat) => format.iconSet;
  const from = (formula: string) =>
    ({ type: "Number", operator: "GreaterThanOrEqual", formula }) as const;

  it("cuts the whole into even shares until it is told otherwise", async () => {
    const read = await readBack("IconSet", icons, (of) => (of.style = "FourRating"));
    expect(read).toMatchObject({
      style: "FourRating",
      criteria: ["=0", "=25", "=50", "=75"].map((formula) => ({ type: "Percent", formula })),
    });
  });

  it("shows its first icon for whatever no other is for", async () => {
    const read = await readBack("IconSet", icons, (of) => {
      of.style = "ThreeTriangles";
      of.criteria = [{} as Excel.ConditionalIconCriterion, from("=700"), from("=1000")];
    });
    expect(read).toMatchObject({
      style: "ThreeTriangles",
      criteria: [{ type: "Percent", formula: "=0" }, from("=700"), from("=1000")],
    });
  });

  it("is refused with another number of criteria than it has icons", async () => {
    const code = await bench.codeOf((context) => {
      const { iconSet } = range(context, "A1").conditionalFormats.add("IconSet");
      iconSet.criteria = [{} as Excel.ConditionalIconCriterion, from("1")];
    });
    expect(code).toBe("InvalidArgument");
  });
});
