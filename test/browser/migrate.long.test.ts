import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";

let bench: WorkbenchPage;

const inPane = () => bench.page.frameLocator("iframe");
const press = (name: string) => inPane().getByRole("button", { name, exact: true }).click();
const says = (text: string | RegExp) => inPane().getByText(text).first().waitFor();
const tabs = () => bench.page.getByRole("tablist").last().getByRole("tab").allInnerTexts();

beforeAll(async () => {
  bench = await openWorkbench("?pane=320");
  await bench.page.getByRole("button", { name: "碳评", exact: true }).click();
  await bench.page
    .locator("input[type=file]")
    .first()
    .setInputFiles("test/data/format-2-draft/sealed.zh-CN.xlsx");
  await inPane().getByRole("tab", { name: "交付" }).click();
});
afterAll(() => bench.close());

it("says of a sealed workbook of an earlier format why it is not migrated there", async () => {
  await says("已封签的工作簿不迁移：请先解封，或迁移一份副本。");
  await press("解封……");
  await inPane().getByLabel("解封人姓名").fill("李四");
  await inPane().getByLabel("理由").fill("监督评价");
  await press("确认解封");
});

it("shows what goes over, moves it, and stands before the old sheets", async () => {
  await press("查看将移入什么");
  await says("52 项原样移入");
  await says("监测数据 5 行");
  const before = await tabs();
  await press("迁移");
  await says("已迁移。原有的工作表标为“旧版”，内容不变。");
  await says("没有发现问题：工作表、公式和校验都是原样。");
  expect(await tabs()).toEqual([...before.slice(0, 6), ...before.map((title) => `旧版 ${title}`)]);
});

it("is taken back in two steps, the first of which says what goes", async () => {
  await press("撤回迁移");
  await says("撤回会删除新的工作表和迁移之后在其中填写的内容，旧版工作表恢复原名。");
  await press("删除新的工作表并撤回");
  await inPane().getByRole("button", { name: "查看将移入什么" }).waitFor();
  expect((await tabs()).filter((title) => title.startsWith("旧版"))).toEqual([]);
});
