import { weightOf, type Misleading } from "../../../src/faults/misleading";
import { saidOfFile, type Said } from "./said";

const head = `# 改动与发现 · Tampering and what is found

本页由 \`npm run tampering\` 写成：每一种改动都实际做过，所列的代码和例句就是碳评所说的；\`test/unit/tampering\` 逐条核对本页与程序一致，\`test/host/tampering.long.test.ts\` 在替代 Excel 的程序里把每一种再做一遍。“检查”看未封签的工作簿，“核对”看已封签并签名、公钥由收件人另行取得的工作簿。

_This page is written by \`npm run tampering\`: each tampering was carried out, and the codes and sentences are what was said. \`test/unit/tampering\` holds every row to it; \`test/host/tampering.long.test.ts\` carries each out once more in Excel's stand-in. A check looks at an open workbook; verifying looks at one that was sealed and signed, with the public key obtained apart._

## 不能从文件本身看出的 · What the file alone cannot tell

以下各项只看文件看不出来；有[凭条](workbook.md#凭条--the-slip)就都藏不住：\`verify --slip\`（给出公钥）只在逐字节相同时说“同一个文件”，另存过的文件有自己的退出码（5），与凭条不符的逐行说明。\`test/cli/slip-against-tampering.test.ts\` 把每一项做一遍。

- 删除封签表，或把状态手改为“已解封”，得到的就是一份**未封签**的工作簿：核对的回答是 \`unsealed\`（退出码 1），从不是 \`intact\`。但文件本身不能证明它曾经封签。防范：凭条；收到 \`unsealed\` 的文件一律退回。
- 没有签名的封签，会改文件的人可以重算全部摘要，核对会说 \`intact\`。防范：用 \`--key\` 签名，收件人用另行取得的公钥以 \`--public-key\` 核对；凭条。
- 封签记录的末条须与封签相符；更早的记录不在摘要之中，改动它们不会被发现。防范：凭条；历次的副本各有凭条。
- 窗格里核对时看不到保存的文件：字体颜色、行高列宽、条件格式、批注、图形、填写提示、页眉页脚等样子不比较；命令行的 \`verify\` 看这些（见“文件的样子”），但不看“导入记录”“年度汇总”和另加的工作表里写了什么。封签时已在文件中的印章、图片等，由命令行封签时记下（\`atSealing\`）；在窗格里封签的，只有凭条知道。防范：凭条；以核对所给的 \`recomputed\` 为准，不以所见为准。

_What follows the file alone cannot tell; with a [slip](workbook.md#凭条--the-slip) none of it hides: \`verify --slip\` (with the public key) says "the same file" only of the same bytes, has an exit code of its own (5) for a file saved again, and names each line that does not fit. \`test/cli/slip-against-tampering.test.ts\` carries each out. Without the seal's sheet, or with its state set by hand, a workbook is **unsealed** — never intact — but the file cannot prove that it once was sealed: keep the slip, and return whatever is unsealed. Without a signature whoever edits the file can digest it anew: sign, verify with a public key obtained apart, and keep the slip. The log's last act must fit the seal; earlier acts are not digested: copies of those days have slips of their own. The pane cannot see the saved file: there colours, heights and widths, conditional formats, comments, shapes, prompts, headers and the like are not compared. The command line's \`verify\` looks at them (see The looks of a file), but not at what the sheets Imports and Yearly totals and added sheets say. What stood there when the file was sealed, the command line records (\`atSealing\`); of a file that was sealed in the pane only the slip knows it. Go by what verifying recomputes, not by what is seen._
`;

const harmless = "（不影响计分，不提示 · harmless, nothing said）";

const cellsOf = (said: Said): readonly string[] => {
  const codes = said.codes.map((code) => `\`${code}\``).join(" ");
  return [codes || harmless, said.sentences?.["zh-CN"] ?? "", said.sentences?.["en-US"] ?? ""].map(
    (text) => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " "),
  );
};

/** One row of a table, as Markdown. */
export const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");

const columns = ["发现 · Found", "例句", "Example"];

/** One thing that was tried, by its number on the page, and what was said of it. */
export interface Tried {
  readonly number: number;
  readonly says: string;
  readonly verified: Said;
}

/** The row of what was tried against the structure: on an open workbook, and on a sealed one. */
export const structureRow = (
  { number, says, verified }: Tried,
  checked: Said,
): readonly string[] => [String(number), says, ...cellsOf(checked), `\`${verified.status}\``];

/** The row of what was tried on a sealed workbook alone. */
export const sealRow = ({ number, says, verified }: Tried): readonly string[] => [
  String(number),
  says,
  `\`${verified.status}\``,
  ...cellsOf(verified),
];

/** The row of what was done to the looks of a sealed file, and what is named of it beside the verdict or against it. */
export const fileRow = ({
  number,
  says,
  found,
}: {
  readonly number: number;
  readonly says: string;
  readonly found: readonly Misleading[];
}): readonly string[] => [
  String(number),
  says,
  found.some((its) => weightOf(its) === "changed") ? "`changed`" : "`intact`",
  ...cellsOf(saidOfFile(found)),
];

type Rows = readonly (readonly string[])[];

/** The page about everything tried, before Prettier sets its tables. */
export const tamperingPage = (structure: Rows, sealed: Rows, records: Rows, files: Rows): string =>
  [
    head,
    "## 版式 · The structure",
    "同样的改动也在已封签的工作簿上做过，末列是核对的结论。_The last column is what verifying says when the same is done to a sealed workbook._",
    table(["", "改动 · Tampering", ...columns, "封签后 · Sealed"], structure),
    "## 已封签的工作簿 · A sealed workbook",
    table(["", "改动 · Tampering", "核对 · Verify", ...columns], sealed),
    "## 封签之后的记录 · Records after the seal",
    "封签之后，“不符合关闭”中的两行由第一份补充封签覆盖，又一行由第二份覆盖，都有签名。每一种改动之后，原来的封签仍是 `intact`；第三列是核对对各项记录的结论（`records`）。没有签名的补充封签，会改文件的人可以重算；整张删除之后，各行只是“还没有补充封签”。防范同上。_Two closures are covered by a first supplementary seal and a third by a second, both signed. After each of these the first seal is still `intact`; the third column is what verifying says of the records. Without a signature a supplement can be digested anew, and where its sheet is deleted the rows merely are not sealed yet: guard against both as above._",
    table(["", "改动 · Tampering", "记录 · Records", ...columns], records),
    "## 文件的样子 · The looks of a file",
    "`verify` 还逐项看保存的文件本身：盖住、隐去、另写、添加的内容。改动结果或显示结果之处的，结论是 `changed`；其余列在 `shownOtherwise` 里，退出码 4。窗格看不到保存的文件，只有命令行做这一项。_`verify` also looks at the saved file itself for what is covered, hidden, restated or added. Where results or what shows them are others, the verdict is `changed`; all else is listed as `shownOtherwise`, with exit code 4. The pane cannot see the saved file: only the command line does this._",
    table(["", "改动 · Tampering", "核对 · Verify", ...columns], files),
    "",
  ].join("\n\n");
