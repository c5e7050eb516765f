import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { languages } from "../src/strings/language";
import { finishedSample } from "./finish-sample";
import { greyPng } from "./grey-png";
import { libreOfficeProfile } from "../cli/libreoffice/libreoffice-profile";
import { pdftoppmPath, sofficePath } from "./provide";
import { samples } from "./samples/samples";

const folder = "docs/images/pages";
const document = "docs/pages.md";
const dotsPerInch = 84;
/** Bytes that the pictures may take together among the documentation. */
const largest = 12_000_000;

// The seal says when it was made by the clock of where it was.
process.env.TZ = "Asia/Shanghai";

/** Prints every page of the sample organisations' workbooks in both languages, as LibreOffice does. */
const printPages = async (): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), "pages-"));
  const books = samples.flatMap((sample) =>
    languages.map((language) => ({ sample, language, name: `${sample.file}.${language}` })),
  );
  for (const { sample, language, name } of books) {
    const bytes = await writeXlsx(await finishedSample(sample, language));
    writeFileSync(join(scratch, `${name}.xlsx`), bytes);
  }
  convert(
    scratch,
    books.map(({ name }) => name),
  );
  const parts = books.map(({ sample, language, name }) =>
    section(sample.title[language], keepPages(scratch, name)),
  );
  rmSync(scratch, { recursive: true });
  writeFileSync(document, `${[intro, ...parts].join("\n\n")}\n`);
};

const convert = (scratch: string, names: readonly string[]): void => {
  const profile = libreOfficeProfile(join(scratch, "profile"), "print");
  const files = names.map((name) => join(scratch, `${name}.xlsx`));
  const words = [profile, "--headless", "--convert-to", "pdf", "--outdir", scratch, ...files];
  execFileSync(sofficePath(), words, { stdio: "ignore" });
  for (const name of names) {
    const drawing = ["-gray", "-r", String(dotsPerInch)];
    execFileSync(pdftoppmPath(), [...drawing, join(scratch, `${name}.pdf`), join(scratch, name)]);
  }
};

/** Keeps the pages of a workbook as pictures, "example.zh-CN.01.png"; answers what they are called. */
const keepPages = (scratch: string, name: string): readonly string[] => {
  const drawn = readdirSync(scratch)
    .filter((its) => its.startsWith(`${name}-`))
    .sort();
  const pages = drawn.map((its, index) => {
    const page = `${name}.${String(index + 1).padStart(2, "0")}.png`;
    const picture = greyPng(readFileSync(join(scratch, its)));
    bytesKept += picture.length;
    writeFileSync(join(folder, page), picture);
    return page;
  });
  if (bytesKept > largest) throw new Error(`The pictures have ${bytesKept} bytes.`);
  return pages;
};
let bytesKept = 0;

const intro = `# 打印出来的评价工作簿 · The workbook on paper

三个示例组织的工作簿，中英文各一份，由碳评计分，前两个已封签，经 LibreOffice 转为 PDF，逐页成灰度图：\`npm run pages\`。水泥企业的监测数据由文件导入，封签之后另有补充封签；条款工作表见热电企业，各家相同。页眉是组织名称、标题与评价报告编号，页脚是评价机构与页码（附录 B 注 2、注 3）。制图时没有微软雅黑，由字宽相近的思源黑体排版。

_The workbooks of the three sample organisations in both languages, scored by the add-in, the first two sealed, printed by LibreOffice: \`npm run pages\` makes the pictures, in shades of grey, and this page. The cement works imported its data from a file and has a supplementary seal; the sheet of requirements, which is the same for all, stands with the power plant. They were made without Microsoft YaHei, in a font of nearly the same widths._`;

const section = (title: string, pages: readonly string[]): string =>
  [`## ${title}`, ...pages.map((page, at) => `![${title} ${at + 1}](images/pages/${page})`)].join(
    "\n\n",
  );

void printPages();
