import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

let bench: WorkbenchPage;

beforeEach(async () => {
  bench = await openWorkbench();
});

afterEach(() => bench.close());

const formulaBar = () => bench.page.getByRole("textbox", { name: "编辑栏" });

describe("typing into the grid", () => {
  it("enters with Enter and Tab, and Enter returns below the cell where the first Tab was", async () => {
    const { page } = bench;
    await page.keyboard.type("one");
    await bench.press("Tab");
    await page.keyboard.type("2");
    await bench.press("Tab");
    await page.keyboard.type("3");
    await bench.press("Enter");
    expect(await bench.selected()).toBe("A2");
    expect(await bench.textOf("A1")).toBe("one");
    expect(await bench.textOf("C1")).toBe("3");
  });

  it("shows a formula's result in the cell and its text in the formula bar", async () => {
    await bench.enter("2");
    await bench.enter("=A1*21");
    await bench.press("ArrowUp");
    expect(await bench.textOf("A2")).toBe("42");
    expect(await formulaBar().inputValue()).toBe("=A1*21");
  });

  it("replaces on typing, edits on F2, and gives up on Escape", async () => {
    await bench.enter("abc");
    await bench.press("ArrowUp", "F2");
    await bench.page.keyboard.type("d");
    await bench.press("Enter");
    expect(await bench.textOf("A1")).toBe("abcd");
    await bench.press("ArrowUp");
    await bench.page.keyboard.type("x");
    await bench.press("Escape");
    expect(await bench.textOf("A1")).toBe("abcd");
  });

  it("moves on arrows while entering but moves the caret while editing", async () => {
    await bench.page.keyboard.type("ab");
    await bench.press("ArrowRight");
    expect(await bench.selected()).toBe("B1");
    await bench.press("ArrowLeft", "F2", "ArrowLeft");
    await bench.page.keyboard.type("-");
    await bench.press("Enter");
    expect(await bench.textOf("A1")).toBe("a-b");
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
    expect(await bench.textOf("A1")).toBe("碳排放");
  });

  it("edits in the formula bar", async () => {
    await formulaBar().click();
    await bench.page.keyboard.type("=1+1");
    await bench.press("Enter");
    expect(await bench.textOf("A1")).toBe("2");
    expect(await bench.selected()).toBe("A2");
  });

  it("says in the status bar whether it is ready, entering or editing", async () => {
    const status = bench.page.getByRole("status");
    expect(await status.innerText()).toContain("就绪");
    await bench.page.keyboard.type("1");
    expect(await status.innerText()).toContain("输入");
    await bench.press("F2");
    expect(await status.innerText()).toContain("编辑");
  });

  it("refuses a malformed formula and keeps what was typed", async () => {
    await bench.enter("=1+(");
    const dialog = bench.page.getByRole("alertdialog");
    expect(await dialog.innerText()).toContain("此公式有问题");
    await dialog.getByRole("button", { name: "确定" }).click();
    expect(await formulaBar().inputValue()).toBe("=1+(");
    await bench.press("Escape");
    expect(await bench.textOf("A1")).toBe("");
  });

  it("undoes and does again", async () => {
    await bench.enter("5");
    await bench.press("Control+z");
    expect(await bench.textOf("A1")).toBe("");
    await bench.press("Control+y");
    expect(await bench.textOf("A1")).toBe("5");
    await bench.page.getByRole("button", { name: "撤消" }).click();
    expect(await bench.textOf("A1")).toBe("");
  });

  it("clears the selected cells on Delete", async () => {
    await bench.enter("1");
    await bench.enter("2");
    await bench.goTo("A1:A2");
    await bench.press("Delete");
    expect(await bench.textOf("A1")).toBe("");
    expect(await bench.textOf("A2")).toBe("");
  });
});
