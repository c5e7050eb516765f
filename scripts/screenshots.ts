import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";
import { launchChromium } from "@tanping/workbench/test/browser/support/launch-chromium";
import { overwriteTotal } from "./overwrite-total";
import { serve } from "./serve";

type Language = "zh-CN" | "en-US";

const words = {
  "zh-CN": {
    sample: "示例组织",
    score: "计算并写入",
    written: "已写入工作簿，与公式一致",
    tabs: ["评分", "数据与参数", "结果", "核对"],
    repair: "修复",
    sound: "没有发现问题",
    by: "封签人姓名",
    sealer: "张工",
    seal: "封签",
    verify: "核对封签",
    intact: "完好",
    unseal: "解封",
    create: "创建工作表",
    titles: { a1: "表A.1", a2: "表A.2", a3: "表A.3", info: "评价信息", seal: "封签" },
    nameBox: "名称框",
    monitoring: "监测数据",
    draw: "在表上画图",
    open: "导入监测数据",
    paste: "粘贴",
    pasteHere: "在这里粘贴表格",
    use: "使用",
    counts: /读取 \d+ 行/,
    back: "返回",
  },
  "en-US": {
    sample: "Sample organisation",
    score: "Score",
    written: "Written to the workbook; formulas agree",
    tabs: ["Scores", "Data", "Result", "Check"],
    repair: "Repair",
    sound: "Nothing was found",
    by: "Your name",
    sealer: "Zhang Wei",
    seal: "Seal",
    verify: "Verify seal",
    intact: "Intact",
    unseal: "Unseal",
    create: "Create sheets",
    titles: { a1: "Table A.1", a2: "Table A.2", a3: "Table A.3", info: "Assessment", seal: "Seal" },
    nameBox: "Name box",
    monitoring: "Monitoring",
    draw: "Draw on sheet",
    open: "Import data",
    paste: "Paste",
    pasteHere: "Paste a table here",
    use: "Use",
    counts: /\d+ rows read/,
    back: "Back",
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

/** Takes every picture of the README and the docs from the built workbench, in both languages. */
const takeScreenshots = async (): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const { url, close } = await serve({ port: 0 });
  const browser = await launchChromium();
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
  const { repair, sound, by, sealer, seal, verify, intact, unseal } = words[look.language];
  const shot = (name: string) =>
    page.screenshot({
      path: `${folder}/${name}.${look.language}.${look.theme}.png`,
      animations: "disabled",
    });
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
  await pane.locator("button[aria-expanded]", { hasText: "2018" }).click();
  await press(words[look.language].draw);
  await page.getByRole("img", { name: /.*/ }).first().waitFor();
  await shot("years");
  await photographImport(page, look, { table: clientTable, shot: () => shot("import") });
  await photographImport(page, look, { table: repeatedOutput, shot: () => shot("question") });
  await press(score);
  await pane.getByText(written).waitFor();
  await sheet(titles.a3);
  await shot("result");
  await overwriteTotal(page);
  await pane.getByRole("tab", { name: tabs[3] }).click();
  await pane.getByRole("button", { name: repair }).waitFor();
  await sheet(titles.a1);
  await shot("check");
  await press(repair);
  await pane.getByText(sound).waitFor();
  await pane.getByRole("textbox", { name: by }).fill(sealer);
  await pane.getByRole("button", { name: seal, exact: true }).click();
  await press(verify);
  await pane.getByText(intact).waitFor();
  await pane.getByRole("button", { name: unseal }).scrollIntoViewIfNeeded();
  await page.getByRole("tab", { name: titles.seal, exact: true }).click();
  await shot("sealed");
};

/** A client's table with what such tables have: a title, units under the headings, odd figures, a total. */
const clientTable = [
  "2021 年碳排放监测汇总",
  "日期\t排放源\t排放量\t产量",
  "\t\t(tCO2e)\t(MWh)",
  ...Array.from({ length: 12 }, (_, index) => {
    const odd: Readonly<Record<number, string>> = { 3: "１３，１２０", 6: "13150000", 8: "N/A" };
    return `2021年${index + 1}月\t燃煤锅炉\t${odd[index] ?? 13_000 + index * 10}\t${40_000 + index * 25}`;
  }),
  "合计\t\t13288610\t481650",
].join("\n");

/** A table whose sources all have the month's output: asked about, with what each answer makes of the year. */
const repeatedOutput = [
  "年月\t排放源\t排放量(tCO2e)\t产量(MWh)",
  ...Array.from({ length: 12 }, (_, index) =>
    ["燃煤锅炉", "外购电力", "外购热力"].map(
      (source, at) =>
        `2024-${index + 1}\t${source}\t${500 - at * 180 + index}\t${40_000 + index * 25}`,
    ),
  ).flat(),
].join("\n");

interface Imported {
  readonly table: string;
  readonly shot: () => Promise<unknown>;
}

const photographImport = async (page: Page, look: Look, { table, shot }: Imported) => {
  const { monitoring, open, paste, pasteHere, use, counts, back } = words[look.language];
  const pane = page.frameLocator("iframe");
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  await page.getByRole("tab", { name: monitoring, exact: true }).click();
  await press(open);
  await press(paste);
  await pane.getByLabel(pasteHere).fill(table);
  await press(use);
  await pane.getByText(counts).evaluate((line) => line.scrollIntoView());
  await shot();
  await press(back);
};

void takeScreenshots();
