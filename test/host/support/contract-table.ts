import type { Assumption } from "../../../contract/assumption";
import { families } from "../../../contract/families";
import type { Source } from "../../../contract/source";
import { twoForms, type TwoForms } from "@tanping/workbench/host/two-forms";
import type { Verdict } from "../../../contract/verdict";

const head = (count: number) => `# 碳评对 Excel 的约定 · The Excel contract

本页由 \`npm run contract:page\` 写成：列出碳评对 Excel 的全部 ${count} 条假设，每条写明出处、依赖它的文件（只有替代程序依赖的，写替代程序的文件），以及替代 Excel 的程序（workbench，按 Excel 2021 的 ExcelApi 1.14）的结果。\`test/host/excel-contract.test.ts\` 核对本页与程序一致。

**还没有任何真正的 Excel 或 WPS 运行过这份约定。**“相符”只说替代程序如此，不说 Excel 如此。

## 请在你的 Excel 里运行 · Run it in your Excel

1. \`npm run contract -- https://你的主机\` 生成 \`dist/contract\`；把其中的文件放到该 https 地址。
2. 按 [deploy.md](deploy.md) 第 3 节把 \`dist/contract/manifest.xml\` 交给 Excel。
3. 新建**空白**工作簿（不空则拒绝运行），打开“碳评核对 Excel”，按“运行”，等到完成（在替代程序上只需几秒，真正的 Excel 还没有人计时）。它只在临时工作表上试，随后删除；除 office.js 外不访问网络。
4. 按“全选”并复制，连同 Excel 的名称和版本发到本项目的问题列表，或发给交给你这些文件的人。

_This page is written by \`npm run contract:page\`: all ${count} assumptions that the product makes about Excel, each with its source, the file that relies on it (the stand-in's, where only the stand-in does), and what the stand-in for Excel (the workbench, as Excel 2021 with ExcelApi 1.14) answers. A test holds the page to the code._

_**No real Excel and no WPS has run it yet.** “Holds” says that the stand-in does so, not that Excel does._

1. _\`npm run contract -- https://your.host\` makes \`dist/contract\`; serve its files at that https address._
2. _Hand \`dist/contract/manifest.xml\` to Excel as [deploy.md](deploy.md) says in section 3._
3. _Open a new, **empty** workbook (it refuses any other), open “Tanping Excel contract”, press Run, and wait until it is done (seconds on the stand-in; nobody has timed it in a real Excel). It tries everything on scratch sheets, removes them, and uses no network but for office.js._
4. _Select all, copy, and send the text with the name and version of your Excel to the project's list of issues, or to whoever gave you these files._
`;

const words: Readonly<Record<Verdict["outcome"], string>> = {
  holds: "相符 holds",
  "does not hold": "**不符 does not hold**",
  "not tried": "未能核对 not tried",
  "not supported here": "不支持 not supported",
};

/** An address with parentheses stands between angles, as Prettier writes it. */
const addressText = (url: string): string => (url.includes("(") ? `<${url}>` : url);

const sourceText = (source: Source): string => {
  switch (source.kind) {
    case "documentation":
    case "thread":
      return `[${source.label}](${addressText(source.url)})`;
    case "users":
      return "用户报告 reported by users";
    case "own choice":
      return "我们的选择 our own choice";
  }
};

/** What would end a cell of the table or be taken for a mark. */
const plain = (text: string): string => text.replaceAll(/[|*_<>[\]\\]/g, "\\$&");

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const row = (
  { id, zh, en, source, reliedOnBy, since }: Assumption,
  verdict: Verdict | undefined,
): string =>
  line([
    `\`${id}\``,
    `${plain(zh)}<br>${plain(en)}`,
    sourceText(source),
    `\`${reliedOnBy}\``,
    since,
    verdict ? words[verdict.outcome] : "",
  ]);

const heads = [
  "",
  "假设 · Assumption",
  "出处 · Source",
  "依赖 · Relied on by",
  "ExcelApi",
  "替代程序 · Stand-in",
];

const formsHead = `## 可能与文档不同之处 · Where Excel may answer otherwise than documented

替代程序按文档回答；另有一个 Excel（\`excelAsReported\`）在下列各处都按另一种形式回答。碳评不依赖其中任何一种：\`npm test\` 用两者运行部分主机测试（jest 项目 \`host\` 与 \`host-reported\`），\`npm run test:long\` 用两者运行全部。

_The stand-in answers as documented; a second Excel (\`excelAsReported\`) answers in the other form in all of these places. The product relies on neither: \`npm test\` runs some host tests on both (the projects \`host\` and \`host-reported\` of jest), \`npm run test:long\` runs all of them._
`;

const formHeads = [
  "",
  "何处 · Where",
  "按文档 · Documented",
  "另一种 · Otherwise",
  "出处 · Source",
];

const formsRow = ({ id, zh, en, documented, reported, source }: TwoForms): string =>
  line([`\`${id}\``, `${zh}<br>${en}`, ...[documented, reported, source].map(plain)]);

/** docs/excel-contract.md with these verdicts, before Prettier sets its tables. */
export const contractTable = (verdicts: readonly Verdict[]): string => {
  const found = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  return [
    head(verdicts.length),
    ...families.flatMap(({ zh, en, assumptions }) => [
      `## ${zh} · ${en}`,
      "",
      line(heads),
      line(heads.map(() => "---")),
      ...assumptions.map((its) => row(its, found.get(its.id))),
      "",
    ]),
    formsHead,
    line(formHeads),
    line(formHeads.map(() => "---")),
    ...twoForms.map(formsRow),
    "",
  ].join("\n");
};
