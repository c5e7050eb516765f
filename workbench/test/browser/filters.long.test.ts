import type { Book } from "../../book/book";
import { nothingAllowed } from "../../book/nothing-allowed";
import { violationsOn } from "./support/accessible-page";
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

  it("are told by the button in the header of the column that is filtered, and only there", async () => {
    const [mark, header] = [
      await arrow("B 列已筛选").boundingBox(),
      await bench.cell("B1").boundingBox(),
    ];
    if (!mark || !header) throw new Error("The button or its header is not drawn");
    expect(mark.x).toBeGreaterThan(header.x);
    expect(mark.x + mark.width).toBeLessThanOrEqual(header.x + header.width);
    expect([await arrow("筛选 A 列").count(), await arrow("A 列已筛选").count()]).toEqual([1, 0]);
  });
});

const arrow = (name: string) => bench.page.getByRole("button", { name, exact: true });
const menu = () => bench.page.getByRole("dialog", { name: /^筛选/ });
const choice = (name: string) => menu().getByRole("checkbox", { name, exact: true });
const press = (name: string) => menu().getByRole("button", { name, exact: true }).click();

describe("the menu of a filter", () => {
  it("shows the rows of the values that are checked, and gives the keys back to the sheet", async () => {
    await arrow("B 列已筛选").click();
    expect([await choice("未评").isChecked(), await choice("已评").isChecked()]).toEqual([
      true,
      false,
    ]);
    await choice("已评").check();
    await choice("未评").uncheck();
    await press("确定");
    await bench.expectText("A3", "4.2");
    expect(await bench.cell("A2").count()).toBe(0);
    await bench.press("Control+Home", "ArrowDown");
    await bench.expectSelected("A3");
    await arrow("B 列已筛选").click();
    await press("清除筛选");
    await bench.expectText("A2", "4.1");
    await bench.press("Control+z");
    await bench.expectText("A3", "4.2");
    expect(await bench.cell("A2").count()).toBe(0);
  });

  it("opens by Alt+Down in the header, is walked by keys, and is left by Esc as it was", async () => {
    await bench.goTo("B1");
    await bench.press("Alt+ArrowDown");
    await menu().waitFor();
    await choice("全选").focus();
    await bench.press("Space");
    expect(await choice("已评").isChecked()).toBe(true);
    await bench.press("Escape");
    await menu().waitFor({ state: "detached" });
    expect(await bench.cell("A3").count()).toBe(0);
    await bench.press("ArrowDown");
    await bench.expectSelected("B2");
  });

  it("lets nothing be chosen that would show no row", async () => {
    await arrow("B 列已筛选").click();
    await choice("未评").uncheck();
    expect(await menu().getByRole("button", { name: "确定" }).isDisabled()).toBe(true);
  });

  it("has nothing that axe finds fault with", async () => {
    await arrow("B 列已筛选").click();
    await menu().waitFor();
    expect(await violationsOn(bench.page)).toEqual([]);
  });

  it("sorts the rows below the header", async () => {
    await arrow("B 列已筛选").click();
    await press("清除筛选");
    await arrow("筛选 A 列").click();
    await press("降序");
    await bench.expectText("A2", "4.4");
    await bench.expectText("A5", "4.1");
    await bench.expectText("B3", "已评");
  });

  it("offers nothing on a protected sheet that does not allow it", async () => {
    await openFile(bench, (book, id) => {
      filtered(book, id);
      book.protect(id, nothingAllowed, null, "user");
    });
    await arrow("B 列已筛选").click();
    for (const name of ["升序", "降序", "清除筛选", "确定"])
      expect(await menu().getByRole("button", { name, exact: true }).isDisabled()).toBe(true);
    expect(await choice("已评").isDisabled()).toBe(true);
  });
});
