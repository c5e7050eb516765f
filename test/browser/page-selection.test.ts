import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

let bench: WorkbenchPage;

beforeEach(async () => {
  bench = await openWorkbench();
});

afterEach(() => bench.close());

const selectedAfter = async (...keys: string[]): Promise<string> => {
  await bench.press(...keys);
  return bench.selected();
};

describe("selecting in the grid", () => {
  it("moves by keys to neighbours, edges of data and the corners of what is used", async () => {
    await bench.goTo("B2");
    await bench.enter("1");
    await bench.enter("2");
    await bench.goTo("B2");
    expect(await selectedAfter("Control+ArrowDown")).toBe("B3");
    expect(await selectedAfter("Control+ArrowDown")).toBe("B1048576");
    expect(await selectedAfter("Control+ArrowUp")).toBe("B3");
    expect(await selectedAfter("Control+Home")).toBe("A1");
    expect(await selectedAfter("Control+End")).toBe("B3");
    expect(await selectedAfter("Home")).toBe("A3");
    expect(await selectedAfter("Control+ArrowRight")).toBe("B3");
  });

  it("extends with Shift from the active cell and shrinks again", async () => {
    expect(await selectedAfter("Shift+ArrowDown", "Shift+ArrowRight")).toBe("A1:B2");
    expect(await selectedAfter("Shift+ArrowUp")).toBe("A1:B1");
    const names = await bench.page
      .getByRole("gridcell", { selected: true })
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("aria-label")));
    expect(names).toEqual(["Sheet1 A1", "Sheet1 B1"]);
  });

  it("selects whole columns and rows on their headers, and everything on Ctrl+A", async () => {
    await bench.page.getByRole("columnheader", { name: "C 列", exact: true }).click();
    expect(await bench.selected()).toBe("C:C");
    await bench.page.getByRole("rowheader", { name: "第 4 行", exact: true }).click();
    expect(await bench.selected()).toBe("4:4");
    await bench.page
      .getByRole("rowheader", { name: "第 6 行", exact: true })
      .click({ modifiers: ["Shift"] });
    expect(await bench.selected()).toBe("4:6");
  });

  it("drags a block with the mouse and walks round it with Enter", async () => {
    await bench.cell("B2").hover();
    await bench.page.mouse.down();
    await bench.cell("C3").hover();
    await bench.page.mouse.up();
    expect(await bench.selected()).toBe("B2:C3");
    await bench.enter("1");
    await bench.enter("2");
    await bench.enter("3");
    expect(await bench.textOf("C2")).toBe("3");
    expect(await bench.selected()).toBe("B2:C3");
  });

  it("says what the selected numbers come to", async () => {
    await bench.enter("1.5");
    await bench.enter("2.5");
    await bench.goTo("A1:A2");
    const words = await bench.page.getByRole("status").innerText();
    expect(words).toContain("求和: 4");
    expect(words).toContain("平均值: 2");
    expect(words).toContain("计数: 2");
  });

  it("points the field that has the focus at the active cell", async () => {
    await bench.goTo("C3");
    const field = bench.page.getByRole("textbox", { name: "活动单元格 C3" });
    const id = await field.getAttribute("aria-activedescendant");
    expect(await bench.cell("C3").getAttribute("id")).toBe(id);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("says that a reference is not valid", async () => {
    await bench.goTo("没有这个");
    const dialog = bench.page.getByRole("alertdialog");
    expect(await dialog.innerText()).toContain("引用无效");
  });

  it("changes a column's width by dragging the edge of its header", async () => {
    const header = bench.page.getByRole("columnheader", { name: "B 列", exact: true });
    const before = await header.boundingBox();
    if (!before) throw new Error("Column B has no header");
    const edge = { x: before.x + before.width - 3, y: before.y + 8 };
    await bench.page.mouse.move(edge.x, edge.y);
    await bench.page.mouse.down();
    await bench.page.mouse.move(edge.x + 60, edge.y);
    await bench.page.mouse.up();
    expect((await header.boundingBox())?.width).toBe(before.width + 60);
  });
});
