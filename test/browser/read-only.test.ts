import type { FrameLocator } from "playwright-core";
import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";
import { flawsInPane } from "./support/flaws-in-pane";

let bench: WorkbenchPage;
let pane: FrameLocator;

const open = async (query: string) => {
  bench = await openWorkbench(`pane=320&access=readOnly&${query}`);
  pane = bench.page.frameLocator("iframe");
};
afterEach(() => bench.close());

const button = (name: string | RegExp) => pane.getByRole("button", { name });
const isOff = async (name: string | RegExp) => {
  expect(await button(name).getAttribute("aria-disabled")).toBe("true");
  expect(await button(name).getAttribute("title")).toContain("只读方式");
};
const place = (name: string) => pane.getByRole("tab", { name, exact: true }).click();

it("says once that nothing can be written, switches off what would write, and shows and verifies all the same", async () => {
  await open("book=example.zh-CN.xlsx");
  const said = pane.getByText("工作簿以只读方式打开");
  await said.waitFor();
  await isOff("计算并写入");
  await place("结果");
  await pane.getByText("定性得分").first().waitFor();
  await place("数据");
  await isOff("导入监测数据");
  expect(await pane.getByLabel("评价年度").isDisabled()).toBe(true);
  await place("交付");
  await isOff(/^打开一项记录/);
  await button("检查工作簿").click();
  await pane.getByText("没有发现问题").waitFor();
  expect(await said.count()).toBe(1);
  expect(await flawsInPane(bench.page)).toEqual([]);
});

it("shows the card of an item whose keys write nothing", async () => {
  await open("book=example.zh-CN.xlsx");
  await pane.getByRole("searchbox").fill("4.2.1");
  await button(/^4\.2\.1/).click();
  const card = pane.getByRole("group", { name: /^4\.2\.1 / });
  await card.and(pane.locator(":focus")).waitFor();
  await bench.press("0", "Enter");
  await pane.getByText("已评项得分 92.5 / 100").waitFor();
  expect(await pane.getByLabel("分数", { exact: true }).count()).toBe(0);
});

it("creates nothing in an empty workbook, and says why", async () => {
  await open("book=new");
  await bench.page.getByRole("button", { name: "碳评", exact: true }).click();
  await pane.getByText("工作簿以只读方式打开").waitFor();
  await isOff("新建评价");
  await isOff("打开示例");
});
