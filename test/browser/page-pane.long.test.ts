import { eventually } from "@tanping/workbench/test/eventually";
import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbench();
});
beforeEach(() => bench.startAfresh("?pane=320&excel=2021"));
afterAll(() => bench.close());

const ribbonButton = (name: string) =>
  bench.page.getByRole("toolbar").getByRole("button", { name, exact: true });
const pane = () => bench.page.getByRole("complementary", { name: "碳评窗格" });
const inPane = () => bench.page.frameLocator("iframe");

const setTo = async (choice: string) => {
  await bench.page.getByRole("button", { name: /替身设置|Stand-in settings/ }).click();
  await bench.page.getByRole("menuitemradio", { name: choice }).click();
  await bench.press("Escape");
  await bench.page.getByRole("menu").waitFor({ state: "detached" });
};

describe("the add-in's button and pane", () => {
  it("opens and closes the pane by the button from the manifest, and by its own cross", async () => {
    await ribbonButton("碳评").click();
    await inPane().getByRole("button").first().waitFor();
    expect((await bench.page.locator("iframe").boundingBox())?.width).toBe(320);
    const pressed = bench.page.locator("[aria-pressed=true]");
    await ribbonButton("碳评").and(pressed).waitFor();
    await pane().getByRole("button", { name: "关闭碳评窗格" }).click();
    await pane().waitFor({ state: "detached" });
    await ribbonButton("碳评").click();
    await pane().waitFor();
    await ribbonButton("碳评").click();
    await pane().waitFor({ state: "detached" });
  });

  it("plays another language, theme and width from its menu, and keeps them in the address", async () => {
    await setTo("English");
    await setTo("Dark");
    await setTo("270 pixels");
    await ribbonButton("Tanping").click();
    await eventually(() =>
      expect(Object.fromEntries(new URL(bench.page.url()).searchParams)).toEqual({
        lang: "en-US",
        theme: "dark",
        excel: "2021",
        storage: "browser",
        access: "readWrite",
        pane: "270",
      }),
    );
    await inPane().getByRole("button").first().waitFor();
    const pageInFrame = inPane().locator("body");
    const isDark = () =>
      pageInFrame.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
    await eventually(async () => expect(await isDark()).toBe(true));
    expect(await pageInFrame.innerText()).not.toMatch(/[一-鿿]{6}/);
  });

  it("lists a hundred of many problems, says how many more there are, and shows them when asked", async () => {
    await ribbonButton("碳评").click();
    await inPane().getByRole("button", { name: "新建评价" }).click();
    await inPane().getByText("已评 0 / 52 项").waitFor();
    // Right below the table, which grows to hold them.
    await bench.goTo("监测数据!A25");
    const rows = Array.from({ length: 250 }, () => "\t1").join("\n");
    await bench.page.evaluate((copied) => navigator.clipboard.writeText(copied), rows);
    await bench.press("ControlOrMeta+v");
    await inPane().getByText("还有 150 条未显示").waitFor();
    await inPane().getByRole("button", { name: "显示更多" }).click();
    await inPane().getByText("还有 50 条未显示").waitFor();
    await inPane().getByRole("button", { name: "显示更多" }).click();
    await inPane().getByText("未显示").waitFor({ state: "detached" });
    await inPane().getByRole("button", { name: "监测数据!A274", exact: true }).waitFor();
  });

  it("keeps the book when the language changes", async () => {
    await bench.enter("kept");
    await setTo("English");
    await bench.page.getByRole("button", { name: "New workbook" }).waitFor();
    await bench.expectText("A1", "kept");
  });

  it("takes the focus from a sheet's tab to the grid on a click", async () => {
    await bench.page.getByRole("tab", { name: "Sheet1" }).focus();
    await bench.cell("B2").click();
    await bench.enter("typed");
    await bench.expectText("B2", "typed");
  });
});

describe("files", () => {
  it("downloads a workbook that opens again with what was typed", async () => {
    await bench.enter("=6*7");
    const download = bench.page.waitForEvent("download");
    await bench.page.getByRole("button", { name: "下载 .xlsx" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("工作簿1.xlsx");
    await bench.page.getByRole("button", { name: "新建工作簿" }).click();
    await bench.expectText("A1", "");
    await bench.page.locator("input[type=file]").setInputFiles(await file.path());
    await bench.cell("A1").getByText("42").waitFor();
  });

  it("saves with Ctrl+S what is typed, from the cell and from the ribbon", async () => {
    for (const keys of [["Control+s"], ["F6", "Control+s"]]) {
      await bench.page.keyboard.insertText("typed");
      const saving = bench.page.waitForEvent("download");
      await bench.press(...keys);
      await saving;
      await bench.expectText("A1", "typed");
      await bench.page.getByText("未保存").waitFor({ state: "detached" });
      await bench.press("Escape");
    }
  });

  it("says that a file is none it can read, and keeps the book", async () => {
    await bench.enter("kept");
    await bench.page.locator("input[type=file]").setInputFiles({
      name: "broken.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("not a workbook"),
    });
    const dialog = bench.page.getByRole("alertdialog").filter({ hasText: "无法打开此文件" });
    await dialog.getByRole("button", { name: "确定" }).click();
    await bench.enter("typed on");
    await bench.expectText("A2", "typed on");
    await bench.expectText("A1", "kept");
  });
});
