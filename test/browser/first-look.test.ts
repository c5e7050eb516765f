import { createCalculator } from "@tanping/workbench/calc/calculator";
import { Book } from "@tanping/workbench/book/book";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { workbenchUrl } from "@tanping/workbench/test/browser/support/launch";
import {
  activeField,
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";

let bench: WorkbenchPage;

/** The page as nobody has seen it in this browser, by the address that `npm start` prints. */
beforeEach(async () => {
  bench = await openWorkbench();
  await bench.page.goto(workbenchUrl());
});

afterEach(() => bench.close());

const welcome = () => bench.page.getByRole("dialog", { name: "欢迎使用碳评" });
const action = (name: string) => welcome().getByRole("button", { name });
const inPane = () => bench.page.frameLocator("iframe");
const gridFocused = () => bench.page.locator(`${activeField}:focus`).waitFor();

describe("the first look", () => {
  it("welcomes before a scored sample and its pane, with the first way in focused", async () => {
    await action("示例组织").and(bench.page.locator(":focus")).waitFor();
    expect(await welcome().getAttribute("aria-modal")).toBe("true");
    await bench.page.getByText("example.zh-CN.xlsx").waitFor();
    await inPane().getByRole("button", { name: "计算并写入" }).waitFor();
  });

  it("leads to the grid by Esc, is shown once, and comes back by its button", async () => {
    await welcome().waitFor();
    await bench.press("Escape");
    await gridFocused();
    await bench.page.reload();
    await gridFocused();
    expect(await welcome().count()).toBe(0);
    await bench.page.getByRole("button", { name: "欢迎", exact: true }).click();
    await action("示例组织").and(bench.page.locator(":focus")).waitFor();
  });

  it("opens the sample with the pane beside it, over an empty workbook too", async () => {
    await bench.page.goto(`${workbenchUrl()}?book=new`);
    await bench.page.getByRole("button", { name: "欢迎", exact: true }).click();
    await action("示例组织").click();
    await bench.page.getByRole("tab", { name: "表A.1", exact: true }).waitFor();
    await inPane().getByRole("button", { name: "计算并写入" }).waitFor();
    await gridFocused();
  });

  it("begins an assessment with an empty workbook and the pane that creates the sheets", async () => {
    await action("新建评价").click();
    await inPane().getByRole("button", { name: "新建评价", exact: true }).waitFor();
    await bench.page.getByText("工作簿1.xlsx").waitFor();
    await gridFocused();
  });

  it("opens a file of this computer with the pane", async () => {
    const choosing = bench.page.waitForEvent("filechooser");
    await action("打开文件").click();
    const book = new Book(createCalculator());
    await (
      await choosing
    ).setFiles({ name: "我的.xlsx", mimeType: "", buffer: await fileOf(book) });
    await bench.page.getByText("我的.xlsx").waitFor();
    await inPane().getByRole("button", { name: "新建评价", exact: true }).waitFor();
  });

  it("says nothing in English on a Chinese page, and nothing in Chinese on an English one", async () => {
    const names = ["xlsx", "Excel", "office", "js"];
    const words = (await welcome().innerText()).match(/[A-Za-z]+/g);
    expect(words).toEqual(names);
    await bench.page.goto(`${workbenchUrl()}?lang=en-US&book=new`);
    await bench.page.getByRole("button", { name: "Welcome", exact: true }).click();
    const english = bench.page.getByRole("dialog", { name: "Welcome to Tanping" });
    expect(await english.innerText()).not.toMatch(/[一-鿿]/);
  });
});

it("opens the sample that the address names, with the pane and without a word", async () => {
  await bench.page.goto(`${workbenchUrl()}?book=cement.zh-CN.xlsx`);
  await bench.page.getByText("cement.zh-CN.xlsx").waitFor();
  await inPane().getByRole("button", { name: "计算并写入" }).waitFor();
  expect(await bench.page.getByRole("dialog").count()).toBe(0);
});

const fileOf = async (book: Book): Promise<Buffer> => Buffer.from(await writeXlsx(book));
