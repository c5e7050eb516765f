import { violationsOn } from "@tanping/workbench/test/browser/support/accessible-page";
import { workbenchUrl } from "@tanping/workbench/test/browser/support/launch";
import {
  activeField,
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";

const wordsOf = {
  "zh-CN": {
    lang: "zh-CN",
    title: "评价",
    welcome: "欢迎",
    menus: ["替身设置", "示例组织"],
    question: "删除",
    protectedSheet: "受保护的工作表",
    locked: "表A.1",
    regions: ["功能区", "编辑栏", "工作表"],
    pane: /窗格/,
  },
  "en-US": {
    lang: "en-US",
    title: "assessment",
    welcome: "Welcome",
    menus: ["Stand-in settings", "Sample organisation"],
    question: "Delete",
    protectedSheet: "on a protected sheet",
    locked: "Table A.1",
    regions: ["Ribbon", "Formula bar", "Worksheets"],
    pane: /pane/,
  },
};

/** What axe finds on the workbench page, in one language. */
export const findsNothingOnPage = (lang: keyof typeof wordsOf): void => {
  const words = wordsOf[lang];
  let bench: WorkbenchPage;
  afterEach(() => bench.close());

  const openSample = async () => {
    bench = await openWorkbench(`lang=${words.lang}`);
    await bench.page.goto(`${workbenchUrl()}?lang=${words.lang}&book=example.${words.lang}.xlsx`);
    await bench.page.locator(`${activeField}:focus`).waitFor();
    await bench.page.frameLocator("iframe").getByRole("button").first().waitFor();
  };

  it("on the welcome", async () => {
    bench = await openWorkbench(`lang=${words.lang}`);
    await bench.page.getByRole("button", { name: words.welcome, exact: true }).click();
    await bench.page.getByRole("dialog").waitFor();
    expect(await violationsOn(bench.page)).toEqual([]);
  });

  it("on a sample with its pane, which has a main part, a heading and regions by name", async () => {
    await openSample();
    expect(await violationsOn(bench.page)).toEqual([]);
    const { page } = bench;
    expect(await page.getByRole("main").count()).toBe(1);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    for (const name of words.regions)
      expect(await page.getByRole("region", { name, exact: true }).count()).toBe(1);
    expect(await page.getByRole("complementary", { name: words.pane }).count()).toBe(1);
  });

  it("on the menu of cells", async () => {
    bench = await openWorkbench(`lang=${words.lang}`);
    await bench.press("Shift+F10");
    await bench.page.getByRole("menu").waitFor();
    expect(await violationsOn(bench.page)).toEqual([]);
  });

  it("on the menus of the title bar and of the ribbon, which lie over the sheet", async () => {
    bench = await openWorkbench(`lang=${words.lang}`);
    for (const name of words.menus) {
      await bench.page.getByRole("button", { name, exact: true }).click();
      const last = bench.page.getByRole("menu").locator("[role^=menuitem]").last();
      await last.hover();
      expect(await violationsOn(bench.page)).toEqual([]);
      await bench.press("Escape");
      await last.waitFor({ state: "detached" });
    }
  });

  it("on a question, and on what a protected sheet refuses", async () => {
    await openSample();
    await bench.page.getByRole("tab", { name: words.locked, exact: true }).click();
    await bench.goTo("A1");
    await bench.page.keyboard.press("x");
    await bench.page.getByRole("alertdialog").filter({ hasText: words.protectedSheet }).waitFor();
    expect(await violationsOn(bench.page)).toEqual([]);
  });
};
