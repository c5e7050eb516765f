import { stacked } from "../../book/style";
import { eventually } from "../eventually";
import { openFile, put } from "./support/book-file";
import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

let bench: WorkbenchPage;

beforeEach(async () => {
  bench = await openWorkbench();
});

afterEach(() => bench.close());

const expectFill = (name: string, color: string) =>
  eventually(async () => {
    const cell = bench.cell(name);
    expect(await cell.evaluate((drawn) => getComputedStyle(drawn).backgroundColor)).toBe(color);
  });

describe("what cells look like", () => {
  it("shows #### where a number does not fit, and fewer digits where General may", async () => {
    await openFile(bench, (book, id) => {
      put(book, id, { row: 0, column: 0 }, [[45000, 1 / 3]]);
      book.setStyle(
        id,
        { row: 0, column: 0, rows: 1, columns: 1 },
        { numberFormat: "yyyy-mm-dd" },
        "user",
      );
      book.setColumnWidth(id, 0, 2, 40, "user");
    });
    await bench.expectText("A1", /^#+$/);
    await bench.expectText("B1", /^0\.3{1,6}$/);
  });

  it("lets long text run over blank neighbours up to one that is filled", async () => {
    await openFile(bench, (book, id) => {
      put(book, id, { row: 0, column: 0 }, [
        ["a text far longer than its own column", null, "stop"],
      ]);
    });
    const own = await bench.cell("A1").boundingBox();
    const text = await bench.cell("A1").locator("div").boundingBox();
    const stop = await bench.cell("C1").boundingBox();
    if (!own || !text || !stop) throw new Error("A cell is not drawn");
    expect(text.width).toBeGreaterThan(own.width);
    expect(text.x + text.width).toBeLessThanOrEqual(stop.x + 2);
  });

  it("puts the letters of a stacked text under each other, inside its cell", async () => {
    await openFile(bench, (book, id) => {
      const area = { row: 0, column: 0, rows: 1, columns: 1 };
      put(book, id, area, [["Mill"]]);
      book.setStyle(id, area, { rotation: stacked }, "user");
      book.setRowHeight(id, 0, 1, 90, "user");
    });
    const own = await bench.cell("A1").boundingBox();
    const text = await bench.cell("A1").locator("div").boundingBox();
    if (!own || !text) throw new Error("A cell is not drawn");
    expect(text.height).toBeGreaterThan(2 * text.width);
    expect(text.y).toBeGreaterThanOrEqual(own.y);
    expect(text.y + text.height).toBeLessThanOrEqual(own.y + own.height);
  });

  it("draws a merged area once, as one cell", async () => {
    await openFile(bench, (book, id) => {
      put(book, id, { row: 1, column: 1 }, [["merged"]]);
      book.merge(id, { row: 1, column: 1, rows: 2, columns: 2 }, "whole", "user");
    });
    expect(await bench.cell("C3").count()).toBe(0);
    const merged = await bench.cell("B2").boundingBox();
    const below = await bench.cell("B4").boundingBox();
    const beside = await bench.cell("D2").boundingBox();
    expect(merged && merged.y + merged.height - 1).toBe(below?.y);
    expect(merged && merged.x + merged.width - 1).toBe(beside?.x);
  });

  it("lays conditional formats over cells and takes them off when the value changes", async () => {
    await openFile(bench, (book, id) => {
      put(book, id, { row: 0, column: 0 }, [[3]]);
      book.addConditionalFormat(
        id,
        {
          areas: [{ row: 0, column: 0, rows: 5, columns: 1 }],
          rule: { kind: "cellValue", operator: "greaterThan", formula1: "2", formula2: null },
          style: { fill: "#FFC7CE" },
          priority: 1,
          stopIfTrue: false,
        },
        "user",
      );
    });
    await expectFill("A1", "rgb(255, 199, 206)");
    await bench.goTo("A1");
    await bench.enter("1");
    await expectFill("A1", "rgba(0, 0, 0, 0)");
  });

  it("draws hidden rows and columns not at all", async () => {
    await openFile(bench, (book, id) => {
      book.setHidden(id, "rows", 1, 1, "hidden", "user");
      book.setHidden(id, "columns", 1, 1, "hidden", "user");
    });
    expect(await bench.cell("A2").count()).toBe(0);
    expect(await bench.cell("B1").count()).toBe(0);
    await bench.goTo("A1");
    await bench.press("ArrowDown", "ArrowRight");
    await bench.expectSelected("C3");
  });
});
