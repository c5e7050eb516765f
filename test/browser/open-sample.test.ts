import type { FrameLocator } from "playwright-core";
import type { WorkbenchPage } from "@tanping/workbench/test/browser/support/workbench-page";
import { flawsInPane } from "./support/flaws-in-pane";
import { beginJourney, type Hands } from "./support/hands";

let bench: WorkbenchPage;
let hands: Hands;
let pane: FrameLocator;

beforeEach(async () => {
  ({ bench, hands } = await beginJourney("pane=320"));
  pane = bench.page.frameLocator("iframe");
});
afterEach(() => bench.close());

const openPane = () => hands.click(bench.page.getByRole("button", { name: "碳评", exact: true }));
const openSample = () => hands.click(pane.getByRole("button", { name: "打开示例" }));

it("says that the sample comes into the empty workbook, and makes it there, in the language chosen", async () => {
  await openPane();
  await pane.getByText("当前工作簿是空的，示例就建在这里").waitFor();
  expect(await flawsInPane(bench.page)).toEqual([]);
  await hands.click(pane.getByRole("radio", { name: "English" }));
  await openSample();
  await pane.getByText("已评 52 / 52 项").waitFor();
  await pane.getByText("95.50").waitFor();
  await bench.page.getByRole("tab", { name: "Monitoring", exact: true }).waitFor();
});

it("says that it keeps the sample apart from what somebody has entered, and leaves that alone", async () => {
  await bench.enter("mine");
  await openPane();
  await pane.getByText("当前工作簿里已有内容，示例不会混进去").waitFor();
  const [another] = await Promise.all([bench.page.context().waitForEvent("page"), openSample()]);
  await pane.getByText("空工作簿已在另一个窗口打开").waitFor();
  await another.getByRole("button", { name: "碳评", exact: true }).waitFor();
  await bench.expectText("A1", "mine");
  expect(await bench.page.getByRole("tab", { name: "监测数据", exact: true }).count()).toBe(0);
});
