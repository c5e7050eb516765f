import { nothingAllowed } from "../../book/nothing-allowed";
import { eventually } from "../eventually";
import { openFile } from "./support/book-file";
import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

let bench: WorkbenchPage;

beforeEach(async () => {
  bench = await openWorkbench();
});

afterEach(() => bench.close());

const menuAt = (cell: string) => bench.cell(cell).click({ button: "right" });
/** By its words; the key that does the same may stand behind them. */
const choose = (words: string) =>
  bench.page.getByRole("menuitem", { name: new RegExp(`^${words}(?!值)`) }).click();
const entries = async () =>
  (await bench.page.getByRole("menuitem").allInnerTexts()).map((text) => text.split("\n")[0]);

/** 1 and 2 in A1 and A2, and in B1 three times what is left of it. */
const fill = async () => {
  await bench.enter("1");
  await bench.enter("2");
  await bench.goTo("B1");
  await bench.enter("=A1*3");
};

describe("the menu of cells", () => {
  it("selects the cell it is asked for at, but keeps a selection around it", async () => {
    await menuAt("C3");
    await bench.expectSelected("C3");
    await bench.press("Escape");
    await bench.goTo("A1:B2");
    await menuAt("B2");
    await bench.page.getByRole("menu").waitFor();
    await bench.expectSelected("A1:B2");
  });

  it("copies and pastes, with formulas or values alone, and leaves the keys to the grid", async () => {
    await fill();
    await menuAt("B1");
    await choose("复制");
    await menuAt("C1");
    await choose("粘贴");
    await bench.expectText("C1", "9");
    await menuAt("D1");
    await choose("粘贴值");
    await bench.expectText("D1", "3");
    await bench.expectInBar("3");
    await bench.enter("typed");
    await bench.expectText("D1", "typed");
  });

  it("cuts, after which values alone cannot be pasted", async () => {
    await fill();
    await menuAt("A1");
    await choose("剪切");
    await menuAt("D4");
    await bench.page.getByRole("menuitem", { name: "粘贴值", disabled: true }).waitFor();
    await choose("粘贴");
    await bench.expectText("D4", "1");
    await bench.expectText("A1", "");
  });

  it("inserts and deletes as many rows as are selected", async () => {
    await fill();
    await bench.goTo("A2:A3");
    await menuAt("A2");
    await choose("插入");
    await choose("整行");
    await bench.expectText("A4", "2");
    await bench.expectText("B1", "3");
    await menuAt("A3");
    await choose("删除");
    await choose("整行");
    await bench.expectText("A2", "2");
  });

  it("offers for whole columns what can be done with columns", async () => {
    await fill();
    await bench.page
      .getByRole("columnheader", { name: "A 列", exact: true })
      .click({ button: "right" });
    await bench.expectSelected("A:A");
    expect(await entries()).toEqual([
      "剪切",
      "复制",
      "粘贴",
      "粘贴值",
      "插入列",
      "删除列",
      "列宽…",
      "自动调整列宽",
      "隐藏",
      "取消隐藏",
      "清除内容",
    ]);
    await choose("插入列");
    await bench.expectText("B1", "1");
  });

  it("clears what the cells hold", async () => {
    await fill();
    await bench.goTo("A1:A2");
    await menuAt("A1");
    await choose("清除内容");
    await bench.expectText("A1", "");
    await bench.expectText("B1", "0");
  });

  it("opens by the keyboard at the active cell, and gives the keys back by Esc", async () => {
    await bench.goTo("B2");
    await bench.press("ContextMenu");
    await bench.page
      .getByRole("menuitem", { name: "剪切" })
      .and(bench.page.locator(":focus"))
      .waitFor();
    await bench.press("Escape");
    await bench.page.getByRole("menu").waitFor({ state: "detached" });
    await bench.enter("typed");
    await bench.expectText("B2", "typed");
  });

  it("moves other cells where some are inserted or deleted", async () => {
    await fill();
    await menuAt("A1");
    await choose("插入");
    await choose("活动单元格右移");
    await bench.expectText("B1", "1");
    await bench.expectText("C1", "3");
    await menuAt("A1");
    await choose("删除");
    await choose("下方单元格上移");
    await bench.expectText("A1", "2");
    await bench.expectText("B1", "1");
  });

  it("hides selected rows and shows them again, by keys alone", async () => {
    const third = bench.page.getByRole("rowheader", { name: "第 3 行", exact: true });
    await bench.goTo("2:4");
    await bench.press("Shift+F10");
    await bench.page
      .getByRole("menuitem", { name: "剪切" })
      .and(bench.page.locator(":focus"))
      .waitFor();
    await bench.page.getByRole("menuitem", { name: "取消隐藏", disabled: true }).waitFor();
    await bench.page.getByRole("menuitem", { name: "隐藏", exact: true }).press("Enter");
    await third.waitFor({ state: "detached" });
    await bench.press("Shift+F10");
    await bench.page.getByRole("menuitem", { name: "取消隐藏" }).press("Enter");
    await third.waitFor();
  });

  it("asks how high rows shall be, says which heights there are, and gives the keys back", async () => {
    const third = bench.page.getByRole("rowheader", { name: "第 3 行", exact: true });
    await bench.goTo("3:4");
    await menuAt("B3");
    await choose("行高…");
    const box = bench.page.getByRole("dialog", { name: "行高" });
    const field = box.getByLabel("行高（磅）");
    await field.and(bench.page.locator(":focus")).waitFor();
    await field.fill("500");
    await field.press("Enter");
    await box.getByText("行高须在 0 到 409 磅之间。").waitFor();
    await field.fill("45");
    await field.press("Enter");
    await box.waitFor({ state: "detached" });
    await eventually(async () => expect((await third.boundingBox())?.height).toBe(61));
    await bench.enter("typed");
    await bench.expectText("A3", "typed");
  });

  it("offers on a protected sheet only what its protection allows", async () => {
    await openFile(bench, (book, id) => {
      const a1 = { row: 0, column: 0, rows: 1, columns: 1 };
      book.setStyle(id, a1, { locked: false }, "user");
      book.protect(id, { ...nothingAllowed, allowInsertRows: true }, null, "user");
    });
    const disabled = async () =>
      (await bench.page.getByRole("menuitem", { disabled: true }).allInnerTexts()).map(
        (text) => text.split("\n")[0],
      );
    await menuAt("A1");
    expect(await disabled()).toEqual(["删除"]);
    await choose("插入");
    await bench.page.getByRole("menuitem", { name: "活动单元格右移", disabled: true }).waitFor();
    await choose("整行");
    await bench.page.getByText("未保存").waitFor();
    await menuAt("B5");
    expect(await disabled()).toEqual(["剪切", "粘贴", "粘贴值", "删除", "清除内容"]);
  });
});
