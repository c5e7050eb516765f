import type { FrameLocator } from "playwright-core";
import { scoredItems } from "../../src/standard/table-a1";
import type { WorkbenchPage } from "@tanping/workbench/test/browser/support/workbench-page";
import { beginJourney, type Hands } from "./support/hands";

/** Two years of one plant, as a person copies them from a text file. */
const years = ["2018\t\t\t4138782\t18291743", "2019\t\t\t725751\t14499773"].join("\n");

/** What is asked for before anybody signs, in the order in which the pane asks. */
const information = [
  "示范热电有限公司",
  "张三",
  "2026-11-20",
  "热电生产",
  "T/CECA-G 征求意见草案",
  "示例评价机构",
  "TP-2026-001",
];

describe("from a blank book to a sealed one", () => {
  let bench: WorkbenchPage;
  let hands: Hands;
  let pane: FrameLocator;
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const place = (name: string) => hands.click(pane.getByRole("tab", { name, exact: true }));
  const says = (text: string | RegExp) => pane.getByText(text).first().waitFor();
  beforeAll(async () => {
    ({ bench, hands } = await beginJourney("pane=320"));
    pane = bench.page.frameLocator("iframe");
  });
  afterAll(() => bench.close());

  it("takes two presses to the list of items", async () => {
    await hands.click(bench.page.getByRole("button", { name: "碳评", exact: true }));
    await says("公式在没有碳评的地方照样计算");
    await hands.click(button("新建评价"));
    await pane.getByRole("searchbox").and(pane.locator(":focus")).waitFor();
    expect(hands.count()).toEqual({ keys: 0, clicks: 2 });
  });

  it("says once more what it does, and is back where that was asked", async () => {
    await hands.click(button("碳评能做什么"));
    const dialog = pane.getByRole("dialog", { name: "碳评" });
    await dialog.getByText("有依据").waitFor();
    await hands.click(dialog.getByRole("button", { name: "关闭" }));
    await button("碳评能做什么").and(pane.locator(":focus")).waitFor();
    await hands.click(pane.getByRole("searchbox"));
    hands.count();
  });

  it("takes 107 keys from there to 52 scores", async () => {
    await hands.press("Tab", "Tab", "Enter");
    await hands.press("Tab", "Enter");
    for (const { id } of scoredItems) {
      await pane
        .getByRole("group", { name: new RegExp(`^${id} `) })
        .and(pane.locator(":focus"))
        .waitFor();
      await hands.press("f", "Enter");
    }
    await says("已评 52 / 52 项");
    expect(hands.count().keys).toBeLessThanOrEqual(110);
  });

  it("takes the measured years from a pasted block, and the focus goes along", async () => {
    await place("数据");
    await hands.click(button("导入监测数据"));
    await button("选择文件").and(pane.locator(":focus")).waitFor();
    await hands.click(button("粘贴"));
    await pane.getByLabel("在这里粘贴表格").and(pane.locator(":focus")).waitFor();
    await hands.type(`年份\t月份\t排放源\t排放量(tCO2e)\t产出量(MWh)\n${years}`);
    await hands.click(button("使用"));
    await says(/读取 2 行/);
    await hands.click(pane.getByRole("button", { name: "导入", exact: true }));
    await says(/^已导入，监测数据表写入 2 行/);
    await hands.click(button("返回"));
    await button("导入监测数据").and(pane.locator(":focus")).waitFor();
    expect(hands.count()).toEqual({ keys: 0, clicks: 6 });
  });

  it("takes the parameters, a field and an Enter each", async () => {
    const field = (name: string) => pane.getByLabel(name, { exact: true });
    await hands.fillIn(field("评价年度"), "2019");
    await field("评价年度").and(pane.locator(":focus")).waitFor();
    await hands.choose(field("定量评价方法"), "historical");
    await hands.choose(field("对比数据来源"), "local");
    await hands.click(button("10 % / 0 %"));
    await hands.click(button("0.6 / 0.4"));
    await says("尚未写入工作簿");
    await hands.click(button("计算并写入"));
    await says("已写入工作簿，与公式一致");
    expect(hands.count()).toEqual({ keys: 1, clicks: 6 });
  });

  it("asks for what a signature needs, each a press away, and is sealed and found intact", async () => {
    await place("交付");
    for (const text of information) {
      await hands.click(pane.getByRole("button", { name: /^评价信息!/ }).first());
      await hands.press("Escape");
      await hands.type(text);
      await hands.press("Enter");
    }
    await hands.click(button("计算并写入"));
    await says("已写入工作簿，与公式一致");
    await place("交付");
    await hands.click(pane.getByLabel("封签人姓名"));
    await hands.type("张工");
    await hands.click(pane.getByRole("button", { name: /^(?:仍然)?封签$/ }));
    await says(/^由 张工 于 .* 封签$/);
    await hands.click(button("核对封签"));
    await says("完好：封签之后内容没有改动。");
  });
});

describe("a result that is withheld", () => {
  let bench: WorkbenchPage;
  let hands: Hands;
  let pane: FrameLocator;
  beforeAll(async () => {
    ({ bench, hands } = await beginJourney("pane=320&book=unfinished.zh-CN.xlsx"));
    pane = bench.page.frameLocator("iframe");
  });
  afterAll(() => bench.close());

  it("is one press away from the first cell that is missing", async () => {
    await pane.getByText("尚不能得出结果").waitFor();
    await hands.click(pane.getByRole("button", { name: /^待填 \d+ 处$/ }));
    await bench.expectInBar("");
    expect(hands.count()).toEqual({ keys: 0, clicks: 1 });
  });
});
