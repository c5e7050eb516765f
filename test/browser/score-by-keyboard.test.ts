import type { FrameLocator } from "playwright-core";
import { scoredItems } from "../../src/standard/table-a1";
import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";

describe("scoring by keyboard alone", () => {
  let bench: WorkbenchPage;
  let pane: FrameLocator;
  let keys = 0;
  /** Presses keys of a person, and counts them. */
  const press = async (...pressed: readonly string[]) => {
    keys += pressed.length;
    await bench.press(...pressed);
  };
  const card = (id: string) =>
    pane.getByRole("group", { name: new RegExp(`^${id.replaceAll(".", "\\.")} `) });

  beforeAll(async () => {
    bench = await openWorkbench("?pane=320");
    await bench.page.getByRole("button", { name: "碳评", exact: true }).click();
    pane = bench.page.frameLocator("iframe");
    await pane.getByRole("button", { name: "创建工作表" }).click();
    await pane.getByText("已评 0 / 52 项").waitFor();
    await pane.getByRole("searchbox", { name: "在细则、条款、记录中查找" }).fill("1.1.1");
    await pane.getByRole("button", { name: /^1\.1\.1/ }).click();
    await card("1.1.1").and(pane.locator(":focus")).waitFor();
  });
  afterAll(() => bench.close());

  it("takes 52 scores with two keys each, and the sheet has them all", async () => {
    for (const { id } of scoredItems) {
      await press("f", "Enter");
      await bench.page.waitForTimeout(0);
      if (id === "1.1.1") await card("1.1.2").and(pane.locator(":focus")).waitFor();
    }
    expect(keys).toBeLessThanOrEqual(110);
    await press("Escape");
    await pane.getByText("已评 52 / 52 项").waitFor();
    await bench.page.getByRole("tab", { name: "表A.1", exact: true }).click();
    await bench.expectText("E56", "100.00", "表A.1");
  });

  it("writes a note with three keys beyond its text, and shows its row in the sheet", async () => {
    await pane.getByRole("searchbox").fill("1.1.2");
    await pane.getByRole("button", { name: /^1\.1\.2/ }).click();
    await card("1.1.2").and(pane.locator(":focus")).waitFor();
    keys = 0;
    await press("1", "n");
    await bench.page.keyboard.insertText("查阅任命文件");
    await press("Control+Enter");
    expect(keys).toBe(3);
    await card("1.1.3").and(pane.locator(":focus")).waitFor();
    await bench.expectText("L5", "查阅任命文件", "表A.1");
    await bench.expectText("E5", /^1/, "表A.1");
    await bench.expectSelected("E6");
  });

  it("takes the keys of a Chinese input method, and not the Enter that ends a composition", async () => {
    const { page } = bench;
    const input = await page.context().newCDPSession(page);
    await press("n");
    await pane.getByLabel("证据与备注").and(pane.locator(":focus")).waitFor();
    await input.send("Input.imeSetComposition", {
      text: "cha yue",
      selectionStart: 7,
      selectionEnd: 7,
    });
    await press("Control+Enter");
    await card("1.1.3").waitFor();
    await input.send("Input.insertText", { text: "查阅" });
    await press("Control+Enter");
    await card("1.1.4").and(pane.locator(":focus")).waitFor();
    await bench.expectText("L6", "查阅", "表A.1");
    await press("z", "ArrowUp");
    await bench.expectText("L6", "", "表A.1");
    await card("1.1.3").and(pane.locator(":focus")).waitFor();
  });

  it("takes it back with Z, and names a score that is too high before anything is written", async () => {
    await press("z", "z");
    await bench.expectText("L5", "", "表A.1");
    await bench.expectText("E5", /^2/, "表A.1");
    await press("9", "Enter");
    await pane.getByText("1.1.3 的得分 9 超过分值 2（表A.1）。请改为 0 至 2。").waitFor();
    await bench.expectText("E6", /^2/, "表A.1");
    await press("Escape");
  });

  it("adds a piece of evidence and raises a nonconformity beside the item, and is back on the card", async () => {
    await card("1.1.3").and(pane.locator(":focus")).waitFor();
    await press("e");
    await pane.getByRole("dialog").getByLabel("证据内容").fill("管理手册 3.2 条");
    await press("Control+Enter");
    await pane.getByText("1. 管理手册 3.2 条").waitFor();
    await card("1.1.3").and(pane.locator(":focus")).waitFor();
    await press("c");
    const form = pane.getByRole("dialog");
    expect(await form.getByLabel("条款").inputValue()).toBe("4.3 首段");
    await form.getByLabel("事实描述").fill("未明确边界");
    await press("Control+Enter");
    await form.waitFor({ state: "detached" });
    await card("1.1.3").and(pane.locator(":focus")).waitFor();
    await bench.page.getByRole("tab", { name: "不符合清单", exact: true }).click();
    await bench.expectText("B4", "1.1.3", "不符合清单");
    await bench.expectText("E4", "未明确边界", "不符合清单");
    await bench.page.getByRole("tab", { name: "表A.1", exact: true }).click();
  });

  it("shows the card of the row that is selected in the sheet, and leaves the focus there", async () => {
    await bench.goTo("E10");
    await card("1.3.1").waitFor();
    await bench.page.keyboard.press("ArrowDown");
    await card("1.3.2").waitFor();
    await bench.expectSelected("E11");
  });
});
