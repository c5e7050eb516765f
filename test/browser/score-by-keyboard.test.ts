import type { FrameLocator } from "playwright-core";
import type { WorkbenchPage } from "@tanping/workbench/test/browser/support/workbench-page";
import type { Hands } from "./support/hands";
import { scoresAllItems } from "./support/scores-all-items";
import { beginScoring, cardIn, type ScoringDesk } from "./support/scoring-desk";

describe("52 items by keyboard alone", () => {
  scoresAllItems({
    key: ({ hands }, code) => hands.press(code),
    text: ({ hands }, text) => hands.type(text),
  });
});

describe("scoring by keyboard", () => {
  let bench: WorkbenchPage;
  let hands: Hands;
  let pane: FrameLocator;
  let cardFocused: ScoringDesk["cardFocused"];
  const card = (id: string) => cardIn(pane, id);
  const press = (...keys: readonly string[]) => hands.press(...keys);
  beforeAll(async () => {
    const desk = await beginScoring();
    ({ bench, hands, pane, cardFocused } = desk);
    await press("f", "Enter", "f", "Enter", "f", "Enter", "Escape");
    await pane.getByText("已评 3 / 52 项").waitFor();
    await desk.openCard("1.1.2");
  });
  afterAll(() => bench.close());

  it("shows the row of the card in the sheet, once its note is written", async () => {
    await press("1", "n");
    await hands.type("查阅任命文件");
    await press("Control+Enter");
    await cardFocused("1.1.3");
    await bench.expectText("L5", "查阅任命文件", "表A.1");
    await bench.expectSelected("E6");
  });

  it("shows a card that comes from its head on, below the tabs", async () => {
    await pane.locator("body").evaluate(() => scrollTo(0, document.body.scrollHeight));
    await press("ArrowDown", "ArrowUp");
    await cardFocused("1.1.3");
    const tabs = (await pane.getByRole("tablist").boundingBox()) ?? { y: NaN, height: NaN };
    const head = await card("1.1.3").getByRole("heading").boundingBox();
    expect(head?.y).toBeGreaterThan(tabs.y + tabs.height);
  });

  it("ends no note with the Enter that ends a composition", async () => {
    const input = await bench.page.context().newCDPSession(bench.page);
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
    await cardFocused("1.1.4");
    await bench.expectText("L6", "查阅", "表A.1");
    await press("z", "ArrowUp");
    await bench.expectText("L6", "", "表A.1");
    await cardFocused("1.1.3");
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
    await cardFocused("1.1.3");
    await press("e");
    await pane.getByRole("dialog").getByLabel("证据内容").fill("管理手册 3.2 条");
    await press("Control+Enter");
    await pane.getByText("1. 管理手册 3.2 条").waitFor();
    await cardFocused("1.1.3");
    await press("c");
    const form = pane.getByRole("dialog");
    expect(await form.getByLabel("条款").inputValue()).toBe("4.3 首段");
    await form.getByLabel("事实描述").fill("未明确边界");
    await press("Control+Enter");
    await form.waitFor({ state: "detached" });
    await cardFocused("1.1.3");
    await hands.click(bench.page.getByRole("tab", { name: "不符合清单", exact: true }));
    await bench.expectText("B4", "1.1.3", "不符合清单");
    await bench.expectText("E4", "未明确边界", "不符合清单");
    await hands.click(bench.page.getByRole("tab", { name: "表A.1", exact: true }));
  });

  it("names a date that is none before it writes, and takes the piece over for the next item", async () => {
    const form = pane.getByRole("dialog");
    await card("1.1.3").focus();
    await press("e");
    await form.getByLabel("证据内容").fill("核算边界图");
    await form.getByLabel("日期").fill("11/29/2026");
    await press("Control+Enter");
    await form.getByText("请输入 1950 年至 2200 年之间的日期，例如 2026-11-23。").waitFor();
    await form.getByLabel("日期").and(pane.locator(":focus")).waitFor();
    await form.getByLabel("日期").fill("2026/11/29");
    await press("Control+Enter");
    await pane.getByText("2. 核算边界图").waitFor();
    await cardFocused("1.1.3");
    await press("ArrowDown");
    await cardFocused("1.1.4");
    await press("e");
    await form.getByLabel("或引用其他项的证据").selectOption({ label: "1.1.3 核算边界图" });
    expect(await form.getByLabel("证据内容").inputValue()).toBe("核算边界图");
    await press("Control+Enter");
    await pane.getByText("1. 核算边界图").waitFor();
    await cardFocused("1.1.4");
    await hands.click(bench.page.getByRole("tab", { name: "证据", exact: true }));
    await bench.expectText("A6", "1.1.4", "证据");
    await bench.expectText("G6", "2026-11-29", "证据");
    await hands.click(bench.page.getByRole("tab", { name: "表A.1", exact: true }));
  });

  it("shows the card of the row that is selected in the sheet, and leaves the focus there", async () => {
    await bench.goTo("E10");
    await card("1.3.1").waitFor();
    await bench.page.keyboard.press("ArrowDown");
    await card("1.3.2").waitFor();
    await bench.expectSelected("E11");
  });

  it("says on the card what is entered in the sheet as soon as it counts it", async () => {
    await bench.goTo("E10");
    await card("1.3.1").waitFor();
    const first = await card("1.3.1").evaluateHandle((its) => {
      const judged = () => /已评 (\d+) /.exec(document.body.innerText)?.[1];
      const before = judged();
      const said = new Promise<string | undefined>((resolve) => {
        const observer = new MutationObserver(() => {
          if (judged() === before) return;
          observer.disconnect();
          resolve(its.querySelector("[aria-pressed=true]")?.textContent);
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      });
      return { said };
    });
    await bench.enter("0");
    expect(await first.evaluate(({ said }) => said)).toBe("0");
  });

  it("enters several scores once they were shown, and is back on the card, not in the sheet, where Esc ends it", async () => {
    const batch = card("1.3.1").getByRole("button", { name: "批量" });
    const dialog = pane.getByRole("alertdialog").or(pane.getByRole("dialog"));
    const ask = async () => {
      await hands.act(() => batch.focus());
      await press("Enter", "Enter");
      await dialog.getByText("1.3.2 → ").waitFor();
    };
    await bench.goTo("E10");
    await card("1.3.1").waitFor();
    await ask();
    await press("Escape");
    await cardFocused("1.3.1");
    await bench.expectText("E11", "", "表A.1");
    await ask();
    await hands.click(dialog.getByRole("button", { name: "写入" }));
    await bench.expectText("E11", /^1/, "表A.1");
  });
});
