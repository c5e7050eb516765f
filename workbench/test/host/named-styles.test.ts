import { createCalculator } from "../../calc/calculator";
import { readXlsx } from "../../xlsx/read-xlsx";
import { writeXlsx } from "../../xlsx/write-xlsx";
import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const range = (context: Context, address: string): Excel.Range =>
  context.workbook.worksheets.getFirst().getRange(address);
const styleAt = (row: number, column: number) => bench.book.sheets[0]?.cell(row, column)?.style;

describe("a style that comes with Excel", () => {
  it("gives cells its font, fill and borders, and reads as its word", async () => {
    const read = await bench.run(async (context) => {
      range(context, "A1").style = "Heading1";
      range(context, "B1").style = "Neutral";
      const cells = ["A1", "B1", "A1:B1", "C1"].map((address) =>
        range(context, address).load("style"),
      );
      await context.sync();
      return cells.map(({ style }) => style);
    });
    expect(read).toEqual(["Heading1", "Neutral", null, "Normal"]);
    expect(styleAt(0, 0)).toMatchObject({
      fontSize: 15,
      bold: true,
      fill: null,
      bottom: { line: "thick" },
    });
    expect(styleAt(0, 1)).toMatchObject({ fill: "#FFEB9C", fontColor: "#9C5700" });
  });

  it("leaves what it does not say: percent is a number format only", async () => {
    await bench.run(async (context) => {
      range(context, "A1").format.fill.color = "yellow";
      range(context, "A1").style = "Percent";
    });
    expect(styleAt(0, 0)).toMatchObject({ fill: "#FFFF00", numberFormat: "0%", named: "Percent" });
  });

  it("takes all back when it is Normal", async () => {
    await bench.run(async (context) => {
      range(context, "A1").style = "Bad";
      range(context, "A1").style = "Normal";
    });
    expect(styleAt(0, 0)).toBeUndefined();
  });

  it("tells its look, and stays", async () => {
    const read = await bench.run(async (context) => {
      const style = context.workbook.styles.getItem("Good");
      style.load("builtIn,name,includeNumber,includePatterns");
      style.font.load("color,bold");
      style.fill.load("color");
      await context.sync();
      const { builtIn, name, includeNumber, includePatterns } = style;
      return [builtIn, name, includeNumber, includePatterns, style.font.color, style.fill.color];
    });
    expect(read).toEqual([true, "Good", false, true, "#006100", "#C6EFCE"]);
    const remove = (context: Context) => context.workbook.styles.getItem("Good").delete();
    expect(await bench.codeOf(remove)).toBe("InvalidOperation");
  });
});

describe("a style of one's own", () => {
  const add = (context: Context): Excel.Style => {
    context.workbook.styles.add("Slanting");
    const style = context.workbook.styles.getItem("Slanting");
    style.textOrientation = 38;
    style.locked = false;
    style.shrinkToFit = true;
    style.borders.getItem("EdgeBottom").style = "Continuous";
    return style;
  };

  it("begins as Normal, and is among the styles", async () => {
    const read = await bench.run(async (context) => {
      const { styles } = context.workbook;
      const before = styles.getCount();
      const style = add(context);
      style.load("textOrientation,horizontalAlignment,readingOrder,wrapText,builtIn,locked");
      styles.load("items/name");
      await context.sync();
      const added = styles.items.length - before.value;
      return { ...style.toJSON(), added, last: styles.items.at(-1)?.name };
    });
    expect(read).toMatchObject({
      textOrientation: 38,
      horizontalAlignment: "General",
      readingOrder: "Context",
      wrapText: false,
      builtIn: false,
      locked: false,
      added: 1,
      last: "Slanting",
    });
  });

  it("shows on the cells that have it, also when it is changed afterwards", async () => {
    await bench.run(async (context) => {
      const style = add(context);
      range(context, "A1:B1").style = "Slanting";
      style.font.color = "red";
    });
    expect([styleAt(0, 0), styleAt(0, 1)]).toMatchObject([
      { rotation: 38, locked: false, fontColor: "#FF0000", bottom: { line: "thin" } },
      { named: "Slanting", shrinkToFit: true },
    ]);
  });

  it("leaves its cells as Normal when it goes", async () => {
    await bench.run(async (context) => {
      add(context);
      range(context, "A1").style = "Slanting";
      context.workbook.styles.getItem("Slanting").delete();
    });
    expect(styleAt(0, 0)).toBeUndefined();
    const get = (context: Context) => context.workbook.styles.getItem("Slanting").load("name");
    expect(await bench.codeOf(get)).toBe("ItemNotFound");
  });

  it("is there after saving and opening", async () => {
    await bench.run(async (context) => {
      add(context);
      range(context, "A1").style = "Slanting";
      range(context, "A2").style = "Heading1";
    });
    const { book } = await readXlsx(await writeXlsx(bench.book), createCalculator());
    expect(book.namedStyles.find("Slanting")?.style.rotation).toBe(38);
    expect(book.sheets[0]?.cell(0, 0)?.style.named).toBe("Slanting");
    expect(book.sheets[0]?.cell(1, 0)?.style.named).toBe("Heading 1");
  });

  it.each<[string, string, (context: Context) => unknown]>([
    ["the name of another", "ItemAlreadyExists", ({ workbook }) => workbook.styles.add("good")],
    ["no name", "InvalidArgument", ({ workbook }) => workbook.styles.add("")],
    [
      "an angle beyond upright",
      "InvalidArgument",
      (context) => (add(context).textOrientation = 91),
    ],
  ])("is refused with %s", async (_what, code, work) => {
    expect(await bench.codeOf(work)).toBe(code);
  });

  it("cannot be given to cells before it is there", async () => {
    const give = (context: Context) => (range(context, "A1").style = "Slanting");
    expect(await bench.codeOf(give)).toBe("InvalidArgument");
  });
});

it("shows a pattern over its fill, and no pattern as no fill", async () => {
  const read = await bench.run(async (context) => {
    const { fill } = range(context, "A1").format;
    fill.load("pattern,patternColor,color");
    await context.sync();
    const before = fill.pattern;
    fill.color = "yellow";
    fill.pattern = "Gray25";
    fill.patternColor = "blue";
    fill.load("pattern,patternColor,color");
    await context.sync();
    const set = [fill.pattern, fill.patternColor, fill.color];
    fill.pattern = "None";
    fill.load("pattern,color");
    await context.sync();
    return [before, set, fill.pattern, fill.color];
  });
  expect(read).toEqual(["None", ["Gray25", "#0000FF", "#FFFF00"], "None", "#FFFFFF"]);
});
