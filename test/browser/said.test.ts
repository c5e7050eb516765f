import { eventually } from "@tanping/workbench/test/eventually";
import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";
import { noteSaid, saidIn } from "./support/hearing";

let bench: WorkbenchPage;
const pane = () => bench.page.frameLocator("iframe");
const card = (id: string) => pane().getByRole("group", { name: new RegExp(`^${id}`) });
const hears = (...texts: readonly string[]) =>
  eventually(async () =>
    expect(await saidIn(bench.page)).toEqual(expect.arrayContaining([...texts])),
  );

beforeAll(async () => {
  bench = await openWorkbench("book=example.zh-CN.xlsx", noteSaid);
  await pane().getByRole("searchbox").waitFor();
});
afterAll(() => bench.close());

it("says how many items a search finds", async () => {
  await pane().getByRole("searchbox").fill("4.2.1");
  await hears("共 1 项");
});

it("says what is being typed, why it will not do, and what is in the workbook", async () => {
  await pane()
    .getByRole("button", { name: /^4\.2\.1/ })
    .click();
  await card("4.2.1").and(pane().locator(":focus")).waitFor();
  await bench.press("9", "Enter");
  await hears(
    "正在输入 9，按回车写入",
    "表A.1!E39：4.2.1 的得分 9 超过分值 2（表A.1）。请改为 0 至 2。",
  );
  await bench.press("Backspace", "1", "Enter");
  await hears("4.2.1 得分 1，已写入");
});

it("says the result once it is written, and no other on the way", async () => {
  await pane().getByRole("button", { name: "计算并写入" }).click();
  await hears("94.90 四星. 已写入工作簿，与公式一致");
  const results = (await saidIn(bench.page)).filter((text) => text.includes("四星"));
  expect(results).toEqual(["94.90 四星. 已写入工作簿，与公式一致"]);
});

it("says what a message bar says", async () => {
  await pane().getByRole("tab", { name: "交付" }).click();
  await hears("没有发现问题：工作表、公式和校验都是原样。");
});
