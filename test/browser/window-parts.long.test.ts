import { eventually } from "@tanping/workbench/test/eventually";
import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbench();
});
beforeEach(async () => {
  await bench.startAfresh("?pane=350");
  await bench.page.getByRole("button", { name: "碳评", exact: true }).click();
  await inPane().getByRole("button", { name: "新建评价" }).waitFor();
  await bench.cell("B2").click();
});
afterAll(() => bench.close());

const inPane = () => bench.page.frameLocator("iframe");

/** Where the keys go: the part of the window, and the name of what has the focus in the page or in the pane. */
const focused = (): Promise<string> =>
  bench.page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement?.matches("iframe")) return "pane";
    if (activeElement?.matches("[data-grid-field]")) return "sheet";
    return activeElement?.closest("[role=toolbar]") ? "ribbon" : "elsewhere";
  });
const expectFocus = (part: string) => eventually(async () => expect(await focused()).toBe(part));

const walk = async (...steps: readonly (readonly [keys: string, part: string])[]) => {
  for (const [keys, part] of steps) {
    await bench.press(keys);
    await expectFocus(part);
  }
};

/** How wide the line is that is drawn around what has the focus in the page. */
const outline = (): Promise<string> =>
  bench.page.evaluate(() => {
    if (!document.activeElement) return "none";
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    return outlineStyle === "none" ? "none" : outlineWidth;
  });
const expectOutline = (width: string) =>
  eventually(async () => expect(await outline()).toBe(width));

describe("the keyboard between the parts of the window", () => {
  it("walks sheet, pane, ribbon and round with F6, which the pane hears with Ctrl only", async () => {
    await walk(["F6", "pane"], ["Control+F6", "ribbon"], ["F6", "sheet"], ["Control+F6", "pane"]);
  });

  it("walks the other way round with Shift, out of the pane as well", async () => {
    await walk(
      ["Shift+F6", "ribbon"],
      ["Shift+F6", "pane"],
      ["Shift+F6", "sheet"],
      ["Control+Shift+F6", "ribbon"],
      ["Control+Shift+F6", "pane"],
      ["Control+Shift+F6", "sheet"],
    );
  });

  it("passes over the pane where none is open", async () => {
    await bench.page.getByRole("button", { name: "关闭碳评窗格" }).click();
    await bench.cell("B2").click();
    await walk(["F6", "ribbon"], ["F6", "sheet"], ["Shift+F6", "ribbon"]);
  });

  it("is in the sheet again when the pane is closed, by pointer or by key", async () => {
    const close = bench.page.getByRole("button", { name: "关闭碳评窗格" });
    await close.click();
    await expectFocus("sheet");
    await bench.page.getByRole("button", { name: "碳评", exact: true }).click();
    await inPane().getByRole("button", { name: "新建评价" }).waitFor();
    await close.press("Enter");
    await expectFocus("sheet");
  });

  it("enters the pane at its first element and leaves it past either end with Tab", async () => {
    await walk(["F6", "pane"], ["Shift+Tab", "elsewhere"]);
    await bench.page.getByRole("button", { name: "关闭碳评窗格" }).and(focusedOne()).waitFor();
    await walk(["Tab", "pane"]);
    // Parts of the pane arrive while it is walked through.
    const stops = () => inPane().locator("button:enabled, input, select, summary").count();
    for (let press = 0; (await focused()) === "pane" && press <= (await stops()); press += 1)
      await bench.press("Tab");
    await expectFocus("ribbon");
  });

  it("goes back to the sheet with Esc from pane and ribbon, ready to type", async () => {
    await walk(["F6", "pane"], ["Escape", "sheet"], ["Shift+F6", "ribbon"], ["Escape", "sheet"]);
    await bench.enter("typed");
    await bench.expectText("B2", "typed");
  });

  it("draws a line around the pane, the ribbon's button and the pane's cross while they have the focus", async () => {
    await walk(["F6", "pane"]);
    await expectOutline("2px");
    await walk(["Control+F6", "ribbon"]);
    await expectOutline("2px");
    await walk(["Shift+F6", "pane"], ["Shift+Tab", "elsewhere"]);
    await expectOutline("2px");
    await inPane().getByRole("radio", { name: "English" }).click();
    await expectFocus("pane");
    await expectOutline("none");
  });

  it("stays in the sheet where something is pressed that takes no keys", async () => {
    const status = bench.page.getByText("就绪", { exact: true });
    const home = bench.page.getByRole("tab", { name: "开始" });
    const undo = bench.page.getByRole("button", { name: "撤消" });
    for (const place of [status, home, bench.page.getByRole("heading", { level: 1 })]) {
      await place.click();
      expect(await focused()).toBe("sheet");
    }
    await undo.click({ force: true });
    expect(await focused()).toBe("sheet");
    await bench.enter("typed");
    await bench.expectText("B2", "typed");
  });

  it("walks the ribbon's buttons with the arrows, and with Tab", async () => {
    const has = (name: string) =>
      bench.page.getByRole("button", { name, exact: true }).and(focusedOne()).waitFor();
    await walk(["Shift+F6", "ribbon"], ["ArrowRight", "ribbon"]);
    await has("打开文件");
    await bench.press("Tab");
    await has("下载 .xlsx");
    await bench.press("ArrowLeft", "ArrowLeft");
    await has("新建工作簿");
  });

  it("leaves F6 alone in a box over the page", async () => {
    await bench.goTo("没有 这个");
    const ok = bench.page.getByRole("alertdialog").getByRole("button", { name: "确定" });
    await ok.and(focusedOne()).waitFor();
    await bench.press("F6");
    await ok.and(focusedOne()).waitFor();
  });
});

const focusedOne = () => bench.page.locator(":focus");
