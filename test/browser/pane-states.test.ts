import type { FrameLocator, Page } from "playwright-core";
import { workbenchUrl } from "@tanping/workbench/test/browser/support/launch";
import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";
import { dropNames } from "../../scripts/screenshots/by-others";

let bench: WorkbenchPage;

beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const paneOf = (page: Page): FrameLocator => page.frameLocator("iframe");
const inPane = () => paneOf(bench.page);

const openSample = async (page = bench.page): Promise<void> => {
  await page.goto(`${workbenchUrl()}?book=example.zh-CN.xlsx`);
  await paneOf(page).getByText("已评 52 / 52 项").waitFor();
};

it("says that a part of the pane did not come, leaves the other parts in use, and brings it on the next try", async () => {
  await openSample();
  await bench.page.route("**/result-view.*.js", (route) => route.abort());
  await inPane().getByRole("tab", { name: "结果" }).click();
  await inPane().getByText("加载项的这一部分没有载入").waitFor();
  await inPane().getByRole("tab", { name: "评价" }).click();
  await inPane().getByText("已评 52 / 52 项").waitFor();
  await inPane().getByRole("tab", { name: "结果" }).click();

  await bench.page.unroute("**/result-view.*.js");
  await inPane().getByRole("button", { name: "重试" }).click();
  await inPane().getByText("已评 52 / 52 项").waitFor();
  await inPane().getByRole("tab", { name: "结果" }).click();
  await inPane().getByText("定性得分").first().waitFor();
});

it("gives the focus to what a part on its way brings, not to what stands there meanwhile", async () => {
  await openSample();
  await bench.page.route("**/unnamed-view.*.js", async (route) => {
    await inPane().getByRole("button", { name: "语言与外观 Language" }).waitFor();
    await inPane().getByRole("progressbar", { name: "正在载入" }).waitFor();
    await route.continue();
  });
  await dropNames(bench);
  await inPane().getByRole("button", { name: "刷新" }).click();
  const repair = inPane().getByRole("button", { name: "修复" });
  await repair.and(inPane().locator(":focus")).waitFor();
});

it("gives the focus back to what was switched off for a moment, whenever the browser takes it away", async () => {
  await openSample();
  const refresh = inPane().getByRole("button", { name: "刷新" });
  /** Whether the focus has a place meanwhile, and whether it is back afterwards. */
  const switchOffFor = (frames: number) =>
    refresh.evaluate(async (button: HTMLButtonElement, count) => {
      const wait = async (most: number) => {
        for (let frame = 0; frame < most; frame += 1) await new Promise(requestAnimationFrame);
      };
      button.disabled = true;
      await wait(count);
      const meanwhile = document.activeElement !== document.body;
      button.disabled = false;
      await wait(3);
      return { meanwhile, back: document.activeElement === button };
    }, frames);
  await refresh.focus();
  expect(await switchOffFor(4)).toEqual({ meanwhile: true, back: true });
  expect(await switchOffFor(1)).toMatchObject({ back: true });
  // A blank place that a person presses keeps what the browser makes of it.
  await inPane().getByText("已评 52 / 52 项").click();
  expect(await switchOffFor(1)).toEqual({ meanwhile: false, back: false });
});

it("asks for another Excel where this one lacks what it needs, and asks it for nothing", async () => {
  await bench.startAfresh("excel=2019");
  await bench.page.getByRole("button", { name: "碳评", exact: true }).click();
  await inPane()
    .getByRole("alert")
    .filter({ hasText: "请更新到 Excel 2021 或更新版本。（ExcelApi 1.13）" })
    .waitFor();
  expect(await inPane().getByRole("button").count()).toBe(0);
});

it("says so while the assessment is open in another window of the browser as well", async () => {
  const told = (page: Page) => paneOf(page).getByText("这份评价也在另一个窗口中打开");
  await openSample();
  expect(await told(bench.page).count()).toBe(0);
  const other = await bench.page.context().newPage();
  await openSample(other);
  await told(other).waitFor();
  await told(bench.page).waitFor();
  await other.close({ runBeforeUnload: false });
  await told(bench.page).waitFor({ state: "detached" });
});

it("says why it waits while a cell is being edited, and goes on once it is entered", async () => {
  await openSample();
  await bench.goTo("tanping_a1_score");
  await bench.page.keyboard.type("1");
  await inPane().getByRole("button", { name: "刷新" }).click();
  await inPane().getByText("如有单元格正在编辑，请按回车完成").waitFor();
  await bench.page.getByRole("textbox", { name: "编辑栏" }).press("Enter");
  await inPane().getByText("如有单元格正在编辑，请按回车完成").waitFor({ state: "detached" });
});

it("offers a way out of what takes longer than five seconds, and leaves nothing half done", async () => {
  await openSample();
  await bench.goTo("tanping_a1_score");
  await bench.page.keyboard.type("1");
  await inPane().getByRole("button", { name: "计算并写入" }).click();
  const wayOut = inPane().getByRole("button", { name: "取消", exact: true });
  await wayOut.click();
  await inPane().getByText("这一步完成后停下").waitFor();
  await bench.page.getByRole("textbox", { name: "编辑栏" }).press("Enter");
  await wayOut.waitFor({ state: "detached" });
  await inPane().getByText("尚未写入工作簿").waitFor();
});

const cancelled = () => inPane().getByText("已取消，没有做完的不会留下一半").first();

it("lets nobody wait for a refresh: it is left while Excel does not answer, and goes on by itself", async () => {
  await openSample();
  const points = await inPane().getByText("已评项得分").innerText();
  const before = Number(/[\d.]+/.exec(points)?.[0]);
  await bench.goTo("tanping_a1_score");
  await bench.page.keyboard.type("1");
  await inPane().getByRole("button", { name: "刷新" }).click();
  await inPane().getByRole("button", { name: "取消", exact: true }).click();
  await cancelled().waitFor();
  await bench.page.getByRole("textbox", { name: "编辑栏" }).press("Enter");
  await inPane()
    .getByText(`已评项得分 ${before - 1} /`)
    .waitFor();
  await cancelled().waitFor({ state: "detached" });
});

it("lets a person end the opening of the sample, which leaves the workbook empty", async () => {
  await bench.startAfresh("book=new");
  await bench.page.getByRole("button", { name: "碳评", exact: true }).click();
  const open = inPane().getByRole("button", { name: "打开示例" });
  await open.waitFor();
  const tabs = bench.page.getByRole("tab");
  const before = await tabs.allInnerTexts();
  await bench.goTo("B2");
  await bench.page.keyboard.type("1");
  await open.click();
  await inPane().getByRole("button", { name: "取消", exact: true }).click();
  await inPane().getByText("这一步完成后停下").waitFor();
  await bench.page.getByRole("textbox", { name: "编辑栏" }).press("Escape");
  await cancelled().waitFor();
  expect(await tabs.allInnerTexts()).toEqual(before);
});
