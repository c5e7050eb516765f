import { mkdir } from "node:fs/promises";
import { chromium, type Page } from "playwright-core";
import { chromiumPath } from "./provide";
import { serve } from "./serve";

type Language = "zh-CN" | "en-US";

const words = {
  "zh-CN": {
    sample: "示例组织",
    score: "计算并写入",
    written: "已写入工作簿，与公式一致",
    tabs: ["评分", "数据与参数", "结果"],
    create: "创建工作表",
    titles: { a1: "表A.1", a2: "表A.2", a3: "表A.3", info: "评价信息" },
    nameBox: "名称框",
  },
  "en-US": {
    sample: "Sample organisation",
    score: "Score",
    written: "Written to the workbook; formulas agree",
    tabs: ["Scores", "Data", "Result"],
    create: "Create sheets",
    titles: { a1: "Table A.1", a2: "Table A.2", a3: "Table A.3", info: "Assessment" },
    nameBox: "Name box",
  },
} as const;

interface Look {
  readonly language: Language;
  readonly theme: "light" | "dark";
  readonly pane: 270 | 320 | 350;
}

const looks: readonly Look[] = [
  { language: "zh-CN", theme: "light", pane: 350 },
  { language: "en-US", theme: "light", pane: 350 },
  { language: "zh-CN", theme: "dark", pane: 320 },
  { language: "en-US", theme: "dark", pane: 320 },
];

const folder = "docs/images";

/** Chromium refuses its sandbox to root, who runs this in containers. */
const flags = process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : [];

/** Takes every picture of the README and the docs from the built workbench, in both languages. */
const takeScreenshots = async (): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const { url, close } = await serve({ port: 0 });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: flags });
  for (const look of looks) {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      colorScheme: look.theme,
      viewport: { width: 1360, height: 860 },
    });
    const page = await context.newPage();
    const query = new URLSearchParams({
      lang: look.language,
      theme: look.theme,
      pane: String(look.pane),
    });
    await page.goto(`${url}?${query}`);
    await photograph(page, look);
    await context.close();
  }
  await browser.close();
  await close();
};

const photograph = async (page: Page, look: Look): Promise<void> => {
  const { sample, score, written, tabs, create, titles } = words[look.language];
  const shot = (name: string) =>
    page.screenshot({ path: `${folder}/${name}.${look.language}.${look.theme}.png` });
  const pane = page.frameLocator("iframe");
  const press = (name: string) => pane.getByRole("button", { name }).click();
  const sheet = (title: string) => page.getByRole("tab", { name: title, exact: true }).click();
  await page.getByRole("button", { name: /^(碳评|Tanping)$/ }).click();
  await pane.getByRole("button", { name: create }).waitFor();
  await page.mouse.move(0, 0);
  await shot("start");
  await page.getByRole("button", { name: sample }).click();
  await page.getByRole("menuitem").first().click();
  await page.getByRole("tab", { name: titles.a1, exact: true }).waitFor();
  await sheet(titles.a1);
  await pane.getByRole("tab", { name: tabs[0] }).waitFor();
  await shot("scores");
  await pane.getByRole("tab", { name: tabs[1] }).click();
  await sheet(titles.a2);
  await shot("data");
  await press(score);
  await pane.getByText(written).waitFor();
  await sheet(titles.a3);
  await shot("result");
};

void takeScreenshots();
