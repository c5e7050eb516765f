import { createCalculator } from "../../calc/calculator";
import { conditionalLook } from "../../page/look/conditional-look";
import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const range = (context: Context, address: string): Excel.Range =>
  context.workbook.worksheets.getFirst().getRange(address);

const formats = () => bench.book.sheets[0]?.conditionalFormats ?? [];

/** Which of the cells A1 to A9 a person sees in red. */
const red = (): string => {
  const sheet = bench.book.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  const rows = Array.from({ length: 9 }, (_, row) => row);
  return rows
    .filter((row) => {
      const spot = { sheet, row, column: 0 };
      return conditionalLook(bench.book, createCalculator(), spot).fill === "#FF0000";
    })
    .map((row) => row + 1)
    .join(" ");
};

const seen: readonly [
  string,
  string,
  (format: Excel.ConditionalFormat) => Excel.ConditionalRangeFormat,
  string,
][] = [
  [
    "the two greatest",
    "TopBottom",
    ({ topBottom }) => {
      topBottom.rule = { rank: 2, type: "TopItems" };
      return topBottom.format;
    },
    "3 5",
  ],
  [
    "the least fifth",
    "TopBottom",
    ({ topBottom }) => {
      topBottom.rule = { rank: 20, type: "BottomPercent" };
      return topBottom.format;
    },
    "1",
  ],
  [
    "what contains a text, in whatever case",
    "ContainsText",
    ({ textComparison }) => {
      textComparison.rule = { operator: "Contains", text: "LAY" };
      return textComparison.format;
    },
    "7",
  ],
  [
    "what does not begin with a text",
    "ContainsText",
    ({ textComparison }) => {
      textComparison.rule = { operator: "NotContains", text: "e" };
      return textComparison.format;
    },
    "1 2 3 4 5 6 8 9",
  ],
  [
    "above the average",
    "PresetCriteria",
    ({ preset }) => {
      preset.rule = { criterion: "AboveAverage" };
      return preset.format;
    },
    "3 5",
  ],
  [
    "one standard deviation above it",
    "PresetCriteria",
    ({ preset }) => {
      preset.rule = { criterion: "OneStdDevAboveAverage" };
      return preset.format;
    },
    "3",
  ],
  [
    "blanks",
    "PresetCriteria",
    ({ preset }) => {
      preset.rule = { criterion: "Blanks" };
      return preset.format;
    },
    "8 9",
  ],
  [
    "what is there twice",
    "PresetCriteria",
    ({ preset }) => {
      preset.rule = { criterion: "DuplicateValues" };
      return preset.format;
    },
    "2 4",
  ],
  [
    "what is there once",
    "PresetCriteria",
    ({ preset }) => {
      preset.rule = { criterion: "UniqueValues" };
      return preset.format;
    },
    "1 3 5 6 7",
  ],
];

it.each(seen)("paints %s", async (_what, type, set, cells) => {
  await bench.run(async (context) => {
    const values = [1, 2, 9, 2, 6, 3, "Delayed", "", ""];
    range(context, "A1:A9").values = values.map((value) => [value]);
    const added = range(context, "A1:A9").conditionalFormats.add(type as "Custom");
    set(added).fill.color = "red";
  });
  expect(red()).toBe(cells);
});

describe("priority", () => {
  const addThree = (context: Context) =>
    ["=TRUE", "=1=1", "=2=2"].map((formula) => {
      const format = range(context, "A1").conditionalFormats.add("Custom");
      format.custom.rule.formula = formula;
      return format;
    });
  const order = () =>
    [...formats()]
      .sort((one, other) => one.priority - other.priority)
      .map(({ priority, rule }) => [priority, rule.kind === "custom" && rule.formula]);

  it.each([
    [1, ["=1=1", "=2=2", "=TRUE"]],
    [7, ["=1=1", "=TRUE", "=2=2"]],
    [-1, ["=1=1", "=TRUE", "=2=2"]],
    [-9, ["=2=2", "=1=1", "=TRUE"]],
  ])("%d moves the newest, and the others make room", async (priority, expected) => {
    await bench.run(async (context) => {
      const newest = addThree(context)[2];
      if (newest !== undefined) newest.priority = priority;
      await context.sync();
    });
    expect(order()).toEqual(expected.map((formula, index) => [index, formula]));
  });
});
