import type { Locator } from "playwright-core";
import type { Book } from "../../book/book";
import { seriesOver } from "../../book/charts/series-over";
import { eventually } from "../eventually";
import { openFile, put } from "./support/book-file";
import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

let bench: WorkbenchPage;

beforeEach(async () => {
  bench = await openWorkbench("?theme=dark");
});

afterEach(() => bench.close());

const corner = (row: number, column: number) => ({ row, column, right: 0, down: 0 });

/** Emissions as columns, intensity as a line on its own axis, from E2 to K16. */
const trend = (book: Book, id: string): void => {
  put(book, id, { row: 0, column: 0 }, [
    ["年份", "排放量", "强度"],
    ["2021年", 130, 0.62],
    ["2022年", 120, 0.51],
    ["2023年", 110, 0.43],
    ["2024年", 90, 0.31],
  ]);
  const series = seriesOver(
    book.activeSheet,
    { row: 0, column: 0, rows: 5, columns: 3 },
    "column",
  ).map((one, index) =>
    index === 0 ? one : ({ ...one, kind: "line", axisGroup: "secondary" } as const),
  );
  const chart = {
    title: "碳排放趋势",
    anchor: { from: corner(1, 4), to: corner(16, 11) },
    axisTitles: { category: "年份", value: "tCO2e", secondaryValue: "tCO2e/万元" },
    legend: "bottom",
    series,
  } as const;
  book.addChart(id, chart, "user");
};

const topOf = async (drawn: Locator): Promise<number> => {
  const box = await drawn.boundingBox();
  if (!box) throw new Error("It is not drawn");
  return box.y;
};

const scrolled = 1000;

/** Scrolls so far that other rows are drawn, and waits for them. */
const scrollDown = async (): Promise<void> => {
  await bench.page.mouse.move(400, 500);
  await bench.page.mouse.wheel(0, scrolled);
  await bench.cell("A80").waitFor();
};

const chart = () => bench.page.getByRole("img", { name: "图表 碳排放趋势" });

describe("charts", () => {
  it("are drawn over the cells they are anchored to, with their titles, legend and categories", async () => {
    await openFile(bench, trend);
    const texts = await chart().locator("text").allTextContents();
    for (const text of ["碳排放趋势", "年份", "tCO2e", "tCO2e/万元", "排放量", "强度", "2024年"])
      expect(texts).toContain(text);
    expect(await chart().locator("[data-series='0'] rect").count()).toBe(4);
    expect(await chart().locator("[data-series='1'] polyline").count()).toBe(1);
    const [box, first] = [await chart().boundingBox(), await bench.cell("E2").boundingBox()];
    expect([box?.x, box?.y]).toEqual([(first?.x ?? 0) + 1, (first?.y ?? 0) + 1]);
  });

  it("follow what is typed", async () => {
    await openFile(bench, trend);
    const highest = () =>
      chart().locator("[data-series='0'] rect").first().getAttribute("height").then(Number);
    const before = await highest();
    await bench.goTo("B2");
    await bench.enter("13");
    await eventually(async () => expect(await highest()).toBeLessThan(before / 2));
  });

  it("scroll with the sheet", async () => {
    await openFile(bench, trend);
    const before = await topOf(chart());
    await scrollDown();
    expect(before - (await topOf(chart()))).toBe(scrolled);
  });

  it("are one picture each, also where frozen rows cut through them", async () => {
    await openFile(bench, (book, id) => {
      trend(book, id);
      book.setSheetView(id, { frozen: { rows: 4, columns: 1 } }, "user");
    });
    expect(await chart().count()).toBe(1);
    const inScrolledPart = bench.page.locator("[aria-hidden]", { hasText: "碳排放趋势" }).first();
    const before = await topOf(inScrolledPart);
    await scrollDown();
    expect(await topOf(chart())).toBe((await topOf(bench.cell("E2"))) + 1);
    expect(before - (await topOf(inScrolledPart))).toBe(scrolled);
  });
});
