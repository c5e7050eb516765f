import { eventually } from "../eventually";
import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

let bench: WorkbenchPage;

beforeEach(async () => {
  bench = await openWorkbench();
});

afterEach(() => bench.close());

const expectSelected = async (reference: string, ...keys: string[]): Promise<void> => {
  await bench.press(...keys);
  await bench.expectSelected(reference);
};

describe("selecting in the grid", () => {
  it("moves by keys to neighbours, edges of data and the corners of what is used", async () => {
    await bench.goTo("B2");
    await bench.enter("1");
    await bench.enter("2");
    await bench.goTo("B2");
    await expectSelected("B3", "Control+ArrowDown");
    await expectSelected("B1048576", "Control+ArrowDown");
    await expectSelected("B3", "Control+ArrowUp");
    await expectSelected("A1", "Control+Home");
    await expectSelected("B3", "Control+End");
    await expectSelected("A3", "Home");
    await expectSelected("B3", "Control+ArrowRight");
  });

  it("extends with Shift from the active cell and shrinks again", async () => {
    await expectSelected("A1:B2", "Shift+ArrowDown", "Shift+ArrowRight");
    await expectSelected("A1:B1", "Shift+ArrowUp");
    const selected = bench.page.getByRole("gridcell", { selected: true });
    const places = () =>
      selected.evaluateAll((cells) =>
        cells.map(({ ariaRowIndex, ariaColIndex }) => [ariaRowIndex, ariaColIndex]),
      );
    await eventually(async () =>
      expect(await places()).toEqual([
        ["1", "1"],
        ["1", "2"],
      ]),
    );
  });

  it("selects whole columns and rows on their headers, and the cells around or everything on Ctrl+A", async () => {
    await bench.page.getByRole("columnheader", { name: "C 列", exact: true }).click();
    await bench.expectSelected("C:C");
    await bench.page.getByRole("rowheader", { name: "第 4 行", exact: true }).click();
    await bench.expectSelected("4:4");
    await bench.page
      .getByRole("rowheader", { name: "第 6 行", exact: true })
      .click({ modifiers: ["Shift"] });
    await bench.expectSelected("4:6");
    await bench.goTo("B2");
    await bench.enter("1");
    await bench.enter("2");
    await bench.goTo("B2");
    await expectSelected("B2:B3", "Control+a");
    await expectSelected("A:XFD", "Control+a");
  });

  it("selects cells, blocks and headers besides with Ctrl, which Delete, typing and the sum take together", async () => {
    const ctrl = { modifiers: ["Control" as const] };
    await bench.cell("B2").click();
    await bench.cell("D4").click(ctrl);
    await bench.press("Shift+ArrowDown");
    await bench.expectSelected("D4");
    const selected = () => bench.page.getByRole("gridcell", { selected: true }).count();
    await eventually(async () => expect(await selected()).toBe(3));
    await bench.page.keyboard.insertText("2.5");
    await bench.press("Control+Enter");
    for (const name of ["B2", "D4", "D5"]) await bench.expectText(name, "2.5");
    await bench.page.getByText("求和: 7.5").waitFor();
    await bench.press("Tab", "Tab");
    await bench.expectSelected("B2");
    await bench.press("Control+c");
    const refusal = bench.page.getByRole("alertdialog");
    await refusal.getByText("选定了多个区域").waitFor();
    await bench.press("Enter");
    await bench.press("Delete");
    for (const name of ["B2", "D4", "D5"]) await bench.expectText(name, "");
    await bench.page.getByRole("columnheader", { name: "B 列", exact: true }).click();
    await bench.page.getByRole("columnheader", { name: "D 列", exact: true }).click(ctrl);
    await bench.page
      .getByRole("columnheader", { name: "D 列", exact: true })
      .click({ button: "right" });
    await bench.page.getByRole("menuitem", { name: "隐藏", exact: true }).click();
    await bench.cell("B1").waitFor({ state: "detached" });
    expect(await bench.cell("D1").count()).toBe(0);
    await bench.goTo("E2:E3,F5");
    await bench.expectSelected("F5");
    await eventually(async () => expect(await selected()).toBe(3));
    await bench.press("Control+Home");
    await bench.expectSelected("A1");
    await eventually(async () => expect(await selected()).toBe(1));
  });

  it("drags a block with the mouse and walks round it with Enter", async () => {
    await bench.cell("B2").hover();
    await bench.page.mouse.down();
    await bench.cell("C3").hover();
    await bench.page.mouse.up();
    await bench.expectSelected("B2:C3");
    await bench.enter("1");
    await bench.enter("2");
    await bench.enter("3");
    await bench.expectText("C2", "3");
    await bench.expectSelected("B2:C3");
  });

  it("says what the selected numbers come to", async () => {
    await bench.enter("1.5");
    await bench.enter("2.5");
    await bench.goTo("A1:A2");
    const status = bench.page.getByRole("status");
    for (const words of ["求和: 4", "平均值: 2", "计数: 2"])
      await status.getByText(words, { exact: true }).waitFor();
  });

  it("points the field that has the focus at the active cell", async () => {
    await bench.goTo("C3");
    const field = bench.page.getByRole("textbox", { name: "活动单元格 C3" });
    await field.and(bench.page.locator(":focus")).waitFor();
    const id = await field.getAttribute("aria-activedescendant");
    expect(await bench.cell("C3").getAttribute("id")).toBe(id);
  });

  it("names what is selected by a new name in the name box, and goes there by it", async () => {
    await bench.goTo("B2:C3");
    await bench.goTo("限值");
    await bench.expectSelected("限值");
    await bench.goTo("A1");
    await bench.enter("=ROWS(限值)");
    await bench.expectText("A1", "2");
    await bench.goTo("限值");
    await bench.expectSelected("限值");
    await bench.press("ArrowRight");
    await bench.expectSelected("C2");
  });

  it.each([
    ["没有!A1", "引用无效"],
    ["两 个词", "“两 个词”"],
    ["R1C1", "“R1C1”"],
  ])("says why %s in the name box is neither a place nor a name", async (text, reason) => {
    await bench.goTo(text);
    await bench.page.getByRole("alertdialog").filter({ hasText: reason }).waitFor();
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
    await eventually(async () =>
      expect((await header.boundingBox())?.width).toBe(before.width + 60),
    );
  });
});
