import type { FrameLocator } from "playwright-core";
import type { WorkbenchPage } from "@tanping/workbench/test/browser/support/workbench-page";
import { beginJourney, type Hands } from "./support/hands";
import { flawsInPane } from "./support/flaws-in-pane";
import { cardIn } from "./support/scoring-desk";

describe("the order of an item's evidence", () => {
  let bench: WorkbenchPage;
  let hands: Hands;
  let pane: FrameLocator;
  const pieces = () => pane.getByRole("group", { name: /^5\.1\.3/ }).getByRole("listitem");
  const first = (text: string) => pieces().first().filter({ hasText: text }).waitFor();
  const focused = (name: string) =>
    pane.getByRole("button", { name, exact: true }).and(pane.locator(":focus")).waitFor();
  beforeAll(async () => {
    ({ bench, hands } = await beginJourney("pane=270&book=example.zh-CN.xlsx"));
    pane = bench.page.frameLocator("iframe");
    await pane.getByRole("searchbox").fill("5.1.3");
    await hands.click(pane.getByRole("button", { name: /^5\.1\.3/ }));
    await cardIn(pane, "5.1.3").and(pane.locator(":focus")).waitFor();
    await bench.page.getByRole("tab", { name: "证据", exact: true }).click();
  });
  afterAll(() => bench.close());

  it("changes by the keyboard, the focus goes with the piece, and each row says its own item", async () => {
    await first("1. 128 台中抽 20 台");
    await hands.act(() => pane.getByRole("button", { name: "第 2 条上移" }).focus());
    await hands.press("Enter");
    await first("1. 2 号皮带秤挂码");
    await focused("第 1 条上移");
    await bench.expectText("A7", "5.1.3", "证据");
    await bench.expectText("B7", /^2 号皮带秤挂码/, "证据");
    await bench.expectText("A8", "5.1.3", "证据");
    await bench.expectText("C8", "SR-ME-2026", "证据");
    await bench.expectText("A9", "5.1.4", "证据");
    expect(await flawsInPane(bench.page)).toEqual([]);
  });

  it("is taken back with Z on the card, to the very cells", async () => {
    await hands.act(() => cardIn(pane, "5.1.3").focus());
    await hands.press("z");
    await first("1. 128 台中抽 20 台");
    await bench.expectText("A8", "", "证据");
    await bench.expectText("B8", /^2 号皮带秤挂码/, "证据");
  });
});
