import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { eventually } from "@tanping/workbench/test/eventually";
import { launchProfile, workbenchUrl } from "@tanping/workbench/test/browser/support/launch";
import {
  openWorkbench,
  pageOf,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";

let bench: WorkbenchPage;

const question = (page = bench.page) =>
  page.getByRole("alertdialog").filter({ hasText: "有未保存的更改" });
const answer = (name: string) => question().getByRole("button", { name, exact: true }).click();
const startNew = () => bench.page.getByRole("button", { name: "新建工作簿" }).click();
const mark = (page: Page, text: string) =>
  page.getByRole("banner").getByText(text, { exact: true }).waitFor();

/** Waits until the browser keeps nothing for a return: it is told in good time, but forgets when it comes to it. */
const nothingKept = () =>
  eventually(async () => expect(await bench.page.evaluate(countCopies)).toBe(0));

/** Loads the page anew, leaving where the browser asks; answers what it asked. */
const leaveAndReturn = async (page: Page): Promise<string[]> => {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  page.removeAllListeners("dialog");
  return asked;
};

describe("unsaved changes", () => {
  beforeEach(async () => {
    bench = await openWorkbench();
    await bench.enter("written");
  });
  afterEach(() => bench.close());

  it("are written to a file before a new workbook comes, when saving is answered", async () => {
    await startNew();
    const downloading = bench.page.waitForEvent("download");
    await answer("保存");
    const file = await readFile(await (await downloading).path());
    const { book } = await readXlsx(file, createCalculator());
    expect(book.activeSheet.cell(0, 0)?.value).toBe("written");
    await bench.expectText("A1", "");
  });

  it("go, and no file is written, when not saving is answered", async () => {
    let downloads = 0;
    bench.page.on("download", () => (downloads += 1));
    await bench.page.getByRole("button", { name: "示例组织" }).click();
    await bench.page.getByRole("menuitem").first().click();
    await answer("不保存");
    await bench.page.getByRole("tab", { name: "表A.1", exact: true }).waitFor();
    expect(downloads).toBe(0);
    await startNew();
    await bench.page.getByText("工作簿1.xlsx").waitFor();
  });

  it("stay on the page when the question is cancelled, also by Esc", async () => {
    await bench.page.locator("input[type=file]").setInputFiles("dist/sample/example.zh-CN.xlsx");
    await answer("取消");
    await bench.enter("typed on");
    await startNew();
    await question().waitFor();
    await bench.press("Escape");
    await bench.enter("and on");
    await bench.expectText("A1", "written");
    await bench.expectText("A3", "and on");
  });

  it("include what is still being typed when a workbook is replaced", async () => {
    await bench.page.keyboard.insertText("typing");
    await startNew();
    await answer("取消");
    await bench.expectText("A2", "typing");
  });

  it("are none once the page has written them to a file", async () => {
    const downloading = bench.page.waitForEvent("download");
    await bench.page.getByRole("button", { name: "下载 .xlsx" }).click();
    await downloading;
    await bench.page.getByText("未保存").waitFor({ state: "detached" });
    await nothingKept();
    expect(await leaveAndReturn(bench.page)).toEqual([]);
    // Nothing is offered; as nobody was welcomed here yet, that comes.
    await bench.page.getByRole("dialog", { name: "欢迎使用碳评" }).waitFor();
  });

  it("make the browser ask before the page goes, and are offered on return", async () => {
    await mark(bench.page, "未保存 · 浏览器中有副本");
    expect(await leaveAndReturn(bench.page)).toEqual(["beforeunload"]);
    await question()
      .getByText(/“工作簿1\.xlsx”.*\d{1,2}:\d\d/)
      .waitFor();
    await answer("恢复");
    await bench.expectText("A1", "written");
    await startNew();
    await question().waitFor();
  });

  it("are offered again until they are saved or declined", async () => {
    await mark(bench.page, "未保存 · 浏览器中有副本");
    await leaveAndReturn(bench.page);
    await question().waitFor();
    await leaveAndReturn(bench.page);
    await question().waitFor();
    // Esc throws nothing away.
    await bench.press("Escape");
    await bench.expectText("A1", "written");
    await mark(bench.page, "未保存 · 浏览器中有副本");
    await leaveAndReturn(bench.page);
    await answer("不恢复");
    await bench.expectText("A1", "");
    await nothingKept();
    await bench.page.goto(workbenchUrl());
    await bench.page.getByRole("dialog", { name: "欢迎使用碳评" }).waitFor();
  });

  it("of a page that is still open are not offered to another", async () => {
    await mark(bench.page, "未保存 · 浏览器中有副本");
    const other = await bench.page.context().newPage();
    await other.goto(workbenchUrl());
    await other.getByRole("dialog", { name: "欢迎使用碳评" }).waitFor();
    expect(await question(other).count()).toBe(0);
  });
});

describe("where the browser refuses storage to the page", () => {
  let profile: string;
  beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), "profile-"));
    await mkdir(join(profile, "Default"));
    const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
    await writeFile(join(profile, "Default", "Preferences"), JSON.stringify(blocked));
    const context = await launchProfile(profile);
    bench = pageOf(await context.newPage());
  });
  afterEach(async () => {
    await bench.close();
    await rm(profile, { recursive: true, force: true });
  });

  it("welcomes anew, offers nothing, still asks, and works on", async () => {
    const welcome = () => bench.page.getByRole("dialog", { name: "欢迎使用碳评" });
    await bench.page.goto(workbenchUrl());
    const refused = await bench.page.evaluate(() => {
      try {
        return typeof localStorage;
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(refused).toBe("SecurityError");
    await welcome().getByRole("button", { name: "新建评价" }).click();
    await bench.enter("written");
    await bench.expectText("A1", "written");
    await mark(bench.page, "未保存");
    await startNew();
    await answer("取消");
    expect(await leaveAndReturn(bench.page)).toEqual(["beforeunload"]);
    await welcome().waitFor();
  });
});

const countCopies = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open("workbench", 1);
    opening.onerror = () => reject(opening.error!);
    opening.onsuccess = () => {
      const counting = opening.result.transaction("copies").objectStore("copies").count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
