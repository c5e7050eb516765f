import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { languages, type Language } from "../src/strings/language";
import { makeClausesSheet } from "../src/workflows/make-clauses-sheet";
import type { Outcome } from "../src/workflows/outcome";
import { scoreWorkbook } from "../src/workflows/score-workbook";
import { sealWorkbook } from "../src/workflows/seal-workbook";
import { newAssessment } from "../cli/create";
import { withExcel } from "../cli/with-excel";
import { enterSample } from "./enter-sample";
import { powerPlant } from "./samples/samples";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { pdftoppmPath, sofficePath } from "./provide";

const folder = "docs/images/pages";
const document = "docs/pages.md";
/** Small enough to keep among the documentation, large enough to read. */
const largest = 200_000;
const dotsPerInch = 72;
const now = new Date("2026-11-23T04:00:00Z");

/** The sample's workbook with the sheet of requirements, scored and sealed: every kind of sheet there is but imports. */
const finishedSample = async (language: Language): Promise<Uint8Array> => {
  const book = await newAssessment(language);
  await enterSample(book, language, powerPlant);
  await withExcel(book, async () => {
    done(await makeClausesSheet());
    done(await scoreWorkbook(now));
    const by = powerPlant.words[language].info.leader ?? "";
    done(await sealWorkbook({ by, now, key: null, despite: "open-points" }));
  });
  return writeXlsx(book);
};

const done = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
  return outcome.answer;
};

/** Prints every page of the sample's workbook in both languages, as LibreOffice does. */
const printPages = async (): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), "pages-"));
  const profile = `-env:UserInstallation=${pathToFileURL(join(scratch, "profile"))}`;
  const parts: string[] = [intro];
  for (const language of languages) {
    const file = join(scratch, `${language}.xlsx`);
    writeFileSync(file, await finishedSample(language));
    const toPdf = [profile, "--headless", "--convert-to", "pdf", "--outdir", scratch, file];
    execFileSync(sofficePath(), toPdf, { stdio: "ignore" });
    const toPng = ["-png", "-gray", "-r", String(dotsPerInch), join(scratch, `${language}.pdf`)];
    execFileSync(pdftoppmPath(), [...toPng, join(folder, language)]);
    const pages = readdirSync(folder).filter((its) => its.startsWith(`${language}-`));
    parts.push(section(powerPlant.title[language], pages.sort().map(keep)));
  }
  rmSync(scratch, { recursive: true });
  writeFileSync(document, `${parts.join("\n\n")}\n`);
};

const intro = `# 打印出来的评价工作簿 · The workbook on paper

示例组织的工作簿由碳评计分、封签，经 LibreOffice 转为 PDF，逐页成灰度图：\`npm run pages\`。页眉是组织名称、标题与评价报告编号，页脚是评价机构与页码（附录 B 注 2、注 3）。制图时没有微软雅黑，由替代字体排版，所以比 Excel 中略宽。

_The workbook of a sample organisation, scored and sealed by the add-in and printed by LibreOffice; \`npm run pages\` makes the pictures, in shades of grey, and this page. They were made without Microsoft YaHei, so columns come out wider than in Excel._`;

const section = (title: string, pages: readonly string[]): string =>
  [`## ${title}`, ...pages.map((page, at) => `![${title} ${at + 1}](images/pages/${page})`)].join(
    "\n\n",
  );

/** Names the page "zh-CN.01.png", and refuses one too large to keep. */
const keep = (name: string): string => {
  const [, book = "", number = ""] = /^(.+)-(\d+)\.png$/.exec(name) ?? [];
  const page = `${book}.${number.padStart(2, "0")}.png`;
  renameSync(join(folder, name), join(folder, page));
  const { size } = statSync(join(folder, page));
  if (size > largest) throw new Error(`${page} has ${size} bytes.`);
  return page;
};

void printPages();
