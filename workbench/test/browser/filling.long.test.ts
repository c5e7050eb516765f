import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";
import { eventually } from "../eventually";

let bench: WorkbenchPage;

beforeEach(async () => {
  bench = await openWorkbench();
});

afterEach(() => bench.close());

const handle = () => bench.page.locator("[data-fill-handle]").first();

const draw = async (to: string): Promise<void> => {
  await handle().hover();
  await bench.page.mouse.down();
  await bench.cell(to).hover();
  await bench.page.mouse.up();
};

describe("filling by keyboard", () => {
  it("fills down with Ctrl+D and right with Ctrl+R, formulas pointed anew", async () => {
    await bench.enter("2");
    await bench.enter("3");
    await bench.goTo("B1");
    await bench.enter("=A1*10");
    await bench.goTo("B1:B2");
    await bench.press("Control+d");
    await bench.expectText("B2", "30");
    await bench.expectSelected("B1:B2");
    await bench.goTo("B1:C2");
    await bench.press("Control+r");
    await bench.expectText("C2", "300");
    await bench.press("Control+z");
    await bench.expectText("C2", "");
    await bench.expectText("B2", "30");
  });

  it("takes the cell above where one cell is selected", async () => {
    await bench.enter("above");
    await bench.press("Control+d");
    await bench.expectText("A2", "above");
    await bench.expectSelected("A2");
  });

  it("enters what is typed into every selected cell with Ctrl+Enter, also from the formula bar", async () => {
    await bench.enter("5");
    await bench.goTo("B1:C2");
    await bench.page.keyboard.insertText("=A1+1");
    await bench.press("Control+Enter");
    await bench.expectText("C1", "7");
    await bench.expectText("B2", "1");
    await bench.expectSelected("B1:C2");
    await bench.page.getByRole("textbox", { name: "编辑栏" }).fill("x");
    await bench.press("Control+Enter");
    await bench.expectText("C2", "x");
    await bench.press("Control+z");
    await bench.expectText("C1", "7");
  });

  it("keeps a draft that a locked cell among the selected refuses, with Excel's sentence", async () => {
    await bench.page.locator("input[type=file]").setInputFiles("dist/sample/example.zh-CN.xlsx");
    await bench.page.getByRole("tab", { name: "表A.1", exact: true }).waitFor();
    await bench.goTo("tanping_a1_score");
    await bench.press("Shift+ArrowLeft");
    await bench.page.keyboard.insertText("1");
    await bench.press("Control+Enter");
    const said = bench.page.getByRole("alertdialog").filter({ hasText: "位于受保护的工作表中" });
    await said.getByRole("button", { name: "确定" }).click();
    await said.waitFor({ state: "detached" });
    await bench.expectInBar("1");
  });
});

describe("the fill handle", () => {
  it("goes on with two numbers as a series and selects what it filled", async () => {
    await bench.enter("1");
    await bench.enter("3");
    await bench.goTo("A1:A2");
    await draw("A5");
    await bench.expectText("A5", "9");
    await bench.expectSelected("A1:A5");
    await bench.press("Control+z");
    await bench.expectText("A5", "");
    await bench.expectText("A2", "3");
  });

  it("copies one number, and repeats a formula pointed anew", async () => {
    await bench.enter("4");
    await bench.goTo("B1");
    await bench.enter("=A1*2");
    await bench.goTo("A1:B1");
    await draw("B3");
    await bench.expectText("A3", "4");
    await bench.expectText("B3", "8");
    await bench.goTo("B3");
    await bench.expectInBar("=A3*2");
  });

  it("goes as far as the cells beside are filled by a double click", async () => {
    for (const text of ["1", "2", "3", "4"]) await bench.enter(text);
    await bench.goTo("B1");
    await bench.enter("=A1*2");
    await bench.goTo("B1");
    await handle().dblclick();
    await bench.expectText("B4", "8");
    await bench.expectText("B5", "");
    await bench.expectSelected("B1:B4");
    await bench.enter("typed");
    await bench.expectText("B1", "typed");
  });

  it("scrolls where it is drawn beyond the window", async () => {
    await bench.enter("7");
    await bench.goTo("A1");
    await handle().hover();
    await bench.page.mouse.down();
    for (let move = 0; move < 8; move += 1) await bench.page.mouse.move(90 + move, 790);
    await bench.page.mouse.up();
    await bench.goTo("A35");
    await bench.expectInBar("7");
  });

  it("is not there for whole columns", async () => {
    await handle().waitFor();
    await bench.page.getByRole("columnheader", { name: "C 列", exact: true }).click();
    await eventually(async () => expect(await handle().count()).toBe(0));
  });

  it.each([
    ["?lang=zh-CN", "位于受保护的工作表中"],
    ["?lang=en-US", "is on a protected sheet"],
  ])("is refused on locked cells with Excel's sentence: %s", async (query, sentence) => {
    await bench.startAfresh(query);
    await bench.page.locator("input[type=file]").setInputFiles("dist/sample/example.zh-CN.xlsx");
    await bench.page.getByRole("tab", { name: "表A.1", exact: true }).waitFor();
    await bench.goTo("tanping_a1_score");
    await bench.press("ArrowLeft", "Control+r");
    const said = bench.page.getByRole("alertdialog").filter({ hasText: sentence });
    await said.getByRole("button", { name: /确定|OK/ }).click();
    await said.waitFor({ state: "detached" });
  });
});
