import { nothingAllowed } from "../../book/nothing-allowed";
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
    await choose("插入行");
    await bench.expectText("A4", "2");
    await bench.expectText("B1", "3");
    await menuAt("A3");
    await choose("删除行");
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

  it("says what a protected sheet refuses, and changes nothing", async () => {
    await openFile(bench, (book, id) => book.protect(id, nothingAllowed, null, "user"));
    await menuAt("A1");
    await choose("插入行");
    const box = bench.page.getByRole("alertdialog").filter({ hasText: "受保护的工作表" });
    await box.getByRole("button", { name: "确定" }).click();
    await bench.page.getByText("未保存").waitFor({ state: "detached" });
  });
});
