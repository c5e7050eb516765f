import { eventually } from "../eventually";
import { openFile } from "./support/book-file";
import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

let bench: WorkbenchPage;

beforeEach(async () => {
  bench = await openWorkbench();
});

afterEach(() => bench.close());

const formulaBar = () => bench.page.getByRole("textbox", { name: "编辑栏" });
const expectStatus = (word: string) =>
  bench.page.getByRole("status").filter({ hasText: word }).waitFor();

describe("typing into the grid", () => {
  it("enters with Enter and Tab, and Enter returns below the cell where the first Tab was", async () => {
    const { page } = bench;
    await page.keyboard.type("one");
    await bench.press("Tab");
    await page.keyboard.type("2");
    await bench.press("Tab");
    await page.keyboard.type("3");
    await bench.press("Enter");
    await bench.expectSelected("A2");
    await bench.expectText("A1", "one");
    await bench.expectText("C1", "3");
  });

  it("shows a formula's result in the cell and its text in the formula bar", async () => {
    await bench.enter("2");
    await bench.enter("=A1*21");
    await bench.press("ArrowUp");
    await bench.expectText("A2", "42");
    await bench.expectInBar("=A1*21");
  });

  it("makes room for a number and a date, and for a text that wraps", async () => {
    await openFile(bench, (book, id) =>
      book.setStyle(id, { row: 0, column: 2, rows: 1, columns: 1 }, { wrapText: true }, "user"),
    );
    const sizeOf = async (name: string) => (await bench.cell(name).boundingBox())!;
    const [number, text] = [await sizeOf("A1"), await sizeOf("C1")];
    await bench.goTo("A1");
    await bench.enter("12345678901");
    await bench.expectText("A1", "12345678901");
    await bench.goTo("B1");
    await bench.enter("2026-11-30 13:45:00");
    await bench.expectText("B1", /^2026/);
    await bench.goTo("C1");
    await bench.enter("碳排放管理体系".repeat(5));
    await eventually(async () =>
      expect((await sizeOf("C1")).height).toBeGreaterThan(2 * text.height),
    );
    expect((await sizeOf("A1")).width).toBeGreaterThan(number.width);
    expect((await sizeOf("C1")).width).toBe(text.width);
    await bench.press("Control+z", "Control+z", "Control+z");
    await eventually(async () => expect((await sizeOf("A1")).width).toBe(number.width));
    expect((await sizeOf("C1")).height).toBe(text.height);
  });

  it("replaces on typing, edits on F2, and gives up on Escape", async () => {
    await bench.enter("abc");
    await bench.press("ArrowUp", "F2");
    await bench.page.keyboard.type("d");
    await bench.press("Enter");
    await bench.expectText("A1", "abcd");
    await bench.press("ArrowUp");
    await bench.page.keyboard.type("x");
    await bench.expectInBar("x");
    await bench.press("Escape");
    await bench.expectInBar("abcd");
    await expectStatus("就绪");
    await bench.expectText("A1", "abcd");
  });

  it("moves on arrows while entering but moves the caret while editing", async () => {
    await bench.page.keyboard.type("ab");
    await bench.press("ArrowRight");
    await bench.expectSelected("B1");
    await bench.press("ArrowLeft", "F2", "ArrowLeft");
    await bench.page.keyboard.type("-");
    await bench.press("Enter");
    await bench.expectText("A1", "a-b");
  });

  it("takes Chinese from an input method's composition", async () => {
    const session = await bench.page.context().newCDPSession(bench.page);
    await session.send("Input.imeSetComposition", {
      text: "tan",
      selectionStart: 3,
      selectionEnd: 3,
    });
    await session.send("Input.insertText", { text: "碳排放" });
    await bench.press("Enter");
    await bench.expectText("A1", "碳排放");
  });

  it("edits in the formula bar", async () => {
    await formulaBar().click();
    await bench.page.keyboard.type("=1+1");
    await bench.press("Enter");
    await bench.expectText("A1", "2");
    await bench.expectSelected("A2");
  });

  it("says in the status bar whether it is ready, entering or editing", async () => {
    await expectStatus("就绪");
    await bench.page.keyboard.type("1");
    await expectStatus("输入");
    await bench.press("F2");
    await expectStatus("编辑");
  });

  it("refuses a malformed formula and keeps what was typed", async () => {
    await bench.enter("=1+(");
    const dialog = bench.page.getByRole("alertdialog").filter({ hasText: "此公式有问题" });
    await dialog.getByRole("button", { name: "确定" }).click();
    await dialog.waitFor({ state: "detached" });
    await bench.expectInBar("=1+(");
    await bench.press("Escape");
    await bench.expectInBar("");
    await bench.expectText("A1", "");
  });

  it("has the keys again in the same moment in which a box is answered", async () => {
    await bench.enter("=1+(");
    const ok = bench.page.getByRole("alertdialog").getByRole("button", { name: "确定" });
    const focused = await ok.evaluate(async (button: HTMLElement) => {
      button.click();
      await Promise.resolve();
      return document.activeElement?.getAttribute("aria-label");
    });
    expect(focused).toBe("活动单元格 A1");
    await bench.page.keyboard.type("2)");
    await bench.press("Enter");
    await bench.expectText("A1", "3");
  });

  it("undoes and does again", async () => {
    await bench.enter("5");
    await bench.press("Control+z");
    await bench.expectText("A1", "");
    await bench.press("Control+y");
    await bench.expectText("A1", "5");
    await bench.page.getByRole("button", { name: "撤消" }).click();
    await bench.expectText("A1", "");
  });

  it("selects what is taken back, on its sheet, and leaves the keys to the grid", async () => {
    await bench.page.getByRole("button", { name: "新建工作表" }).click();
    await bench.goTo("Sheet1!C3");
    await bench.enter("5");
    await bench.page.getByRole("tab", { name: "Sheet2" }).click();
    await bench.press("Control+z");
    await bench.page.getByRole("grid", { name: "Sheet1", exact: true }).waitFor();
    await bench.expectSelected("C3");
    await bench.page.getByRole("button", { name: "恢复" }).click();
    await bench.expectText("C3", "5");
    await bench.page.getByRole("button", { name: "撤消" }).click();
    await bench.enter("6");
    await bench.expectText("C3", "6");
  });

  it("shows an array's formula in grey in the cells it fills, and a line around them", async () => {
    const color = () => formulaBar().evaluate((bar) => getComputedStyle(bar).color);
    const array = () => bench.page.locator("[data-spill]");
    await bench.enter("=SEQUENCE(3)");
    await bench.goTo("A1");
    await bench.expectInBar("=SEQUENCE(3)");
    const own = await color();
    await bench.goTo("A3");
    await bench.expectInBar("=SEQUENCE(3)");
    expect(await color()).not.toBe(own);
    const [box, cell] = [await array().boundingBox(), await bench.cell("A3").boundingBox()];
    expect(
      Math.abs((box?.y ?? 0) + (box?.height ?? 0) - (cell?.y ?? 0) - (cell?.height ?? 0)),
    ).toBe(1);
    await bench.press("F2");
    await bench.expectInBar("");
    await bench.press("Escape");
    await bench.goTo("A4");
    await array().waitFor({ state: "detached" });
  });

  it("clears the selected cells on Delete", async () => {
    await bench.enter("1");
    await bench.enter("2");
    await bench.goTo("A1:A2");
    await bench.press("Delete");
    await bench.expectText("A1", "");
    await bench.expectText("A2", "");
  });
});
