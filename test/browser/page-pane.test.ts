import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

let bench: WorkbenchPage;

beforeEach(async () => {
  bench = await openWorkbench("?pane=320&excel=2021");
});

afterEach(() => bench.close());

const ribbonButton = (name: string) =>
  bench.page.getByRole("toolbar").getByRole("button", { name, exact: true });
const pane = () => bench.page.getByRole("complementary", { name: "碳评窗格" });
const inPane = () => bench.page.frameLocator("iframe");

const setTo = async (choice: string) => {
  await bench.page.getByRole("button", { name: /替身设置|Stand-in settings/ }).click();
  await bench.page.getByRole("menuitemradio", { name: choice }).click();
  await bench.press("Escape");
};

describe("the add-in's button and pane", () => {
  it("opens and closes the pane by the button from the manifest, and by its own cross", async () => {
    await ribbonButton("碳评").click();
    await inPane().getByRole("button").first().waitFor();
    expect((await bench.page.locator("iframe").boundingBox())?.width).toBe(320);
    expect(await ribbonButton("碳评").getAttribute("aria-pressed")).toBe("true");
    await pane().getByRole("button", { name: "关闭碳评窗格" }).click();
    expect(await pane().count()).toBe(0);
    await ribbonButton("碳评").click();
    await ribbonButton("碳评").click();
    expect(await pane().count()).toBe(0);
  });

  it("plays another language, theme and width from its menu, and keeps them in the address", async () => {
    await setTo("English");
    await setTo("Dark");
    await setTo("270 pixels");
    await ribbonButton("Tanping").click();
    const query = new URL(bench.page.url()).searchParams;
    expect(Object.fromEntries(query)).toEqual({
      lang: "en-US",
      theme: "dark",
      excel: "2021",
      pane: "270",
    });
    await inPane().getByRole("button").first().waitFor();
    const pageInFrame = inPane().locator("body");
    expect(
      await pageInFrame.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches),
    ).toBe(true);
    expect(await pageInFrame.innerText()).not.toMatch(/[一-鿿]{6}/);
  });

  it("lists a hundred of many problems, says how many more there are, and shows them when asked", async () => {
    await ribbonButton("碳评").click();
    await inPane().getByRole("button", { name: "创建工作表" }).click();
    await inPane().getByText("已评 0 / 52 项").waitFor();
    // Right below the table, which grows to hold them.
    await bench.goTo("监测数据!A24");
    const rows = Array.from({ length: 250 }, () => "\t1").join("\n");
    await bench.page.evaluate((copied) => navigator.clipboard.writeText(copied), rows);
    await bench.press("ControlOrMeta+v");
    await inPane().getByText("还有 150 条未显示").waitFor();
    await inPane().getByRole("button", { name: "显示更多" }).click();
    await inPane().getByText("还有 50 条未显示").waitFor();
    await inPane().getByRole("button", { name: "显示更多" }).click();
    expect(await inPane().getByText("未显示").count()).toBe(0);
    expect(await inPane().getByRole("button", { name: "监测数据!A273", exact: true }).count()).toBe(
      1,
    );
  });

  it("keeps the book when the language changes", async () => {
    await bench.enter("kept");
    await setTo("English");
    expect(await bench.textOf("A1")).toBe("kept");
  });

  it("takes the focus from a sheet's tab to the grid on a click", async () => {
    await bench.page.getByRole("tab", { name: "Sheet1" }).focus();
    await bench.cell("B2").click();
    await bench.enter("typed");
    expect(await bench.textOf("B2")).toBe("typed");
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
    expect(await bench.textOf("A1")).toBe("");
    await bench.page.locator("input[type=file]").setInputFiles(await file.path());
    await bench.cell("A1").getByText("42").waitFor();
  });

  it("says that a file is none it can read, and keeps the book", async () => {
    await bench.enter("kept");
    await bench.page.locator("input[type=file]").setInputFiles({
      name: "broken.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("not a workbook"),
    });
    const dialog = bench.page.getByRole("alertdialog");
    expect(await dialog.innerText()).toContain("无法打开此文件");
    await dialog.getByRole("button", { name: "确定" }).click();
    expect(await bench.textOf("A1")).toBe("kept");
  });
});
