import type { Book } from "../../book/book";
import { openFile, put } from "./support/book-file";
import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

let bench: WorkbenchPage;

beforeEach(async () => {
  bench = await openWorkbench();
  await openFile(bench, filtered);
});

afterEach(() => bench.close());

/** A table whose second column shows "未评" only: rows 3 and 4 are hidden. */
function filtered(book: Book, id: string): void {
  put(book, id, { row: 0, column: 0 }, [
    ["条款", "状态"],
    ["4.1", "未评"],
    ["4.2", "已评"],
    ["4.3", "已评"],
    ["4.4", "未评"],
  ]);
  const area = { row: 0, column: 0, rows: 5, columns: 2 };
  const table = book.addTable(id, area, { showHeaders: true }, "user");
  const filter = { criteria: new Map([[1, new Set(["未评"])]]), hiddenRows: new Set([2, 3]) };
  book.setTableFilter(table.id, filter, "user");
}

const rowHeader = (row: number) =>
  bench.page.getByRole("rowheader", { name: `第 ${row} 行`, exact: true });
const colorOf = (row: number) =>
  rowHeader(row).evaluate((header) => getComputedStyle(header).color);

describe("filtered rows", () => {
  it("are not drawn, and the numbers beside the others jump and are blue", async () => {
    expect([await bench.cell("A3").count(), await rowHeader(4).count()]).toEqual([0, 0]);
    const [above, below] = [
      await bench.cell("A2").boundingBox(),
      await bench.cell("A5").boundingBox(),
    ];
    expect(above && above.y + above.height - 1).toBe(below?.y);
    expect(await colorOf(5)).not.toBe(await colorOf(7));
  });

  it("are skipped by the arrow keys", async () => {
    await bench.goTo("A2");
    await bench.press("ArrowDown");
    await bench.expectSelected("A5");
  });

  it("are told by a mark in the header of the column that is filtered, and only there", async () => {
    const marks = bench.page.getByRole("img", { name: "列已筛选" });
    expect(await marks.count()).toBe(1);
    const [mark, header] = [await marks.boundingBox(), await bench.cell("B1").boundingBox()];
    if (!mark || !header) throw new Error("The mark or its header is not drawn");
    expect(mark.x).toBeGreaterThan(header.x);
    expect(mark.x + mark.width).toBeLessThanOrEqual(header.x + header.width);
  });
});
