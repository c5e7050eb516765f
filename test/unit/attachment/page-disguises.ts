import { font, inView, relation, styled, type FileDisguise } from "./file-disguises";
import { replaced, sheets, withEnd, type Parts } from "./sealed-file";

const { a1, a3, monitoring } = sheets;

const inWindow = (attributes: string) => (parts: Parts) =>
  replaced(parts, "xl/workbook.xml", "<workbookView ", `<workbookView ${attributes} `);

const printArea = (area: string) => (parts: Parts) =>
  replaced(parts, "xl/workbook.xml", /'表A.3'!\$A\$1:\$H\$\d+/, area);

const styles = "xl/styles.xml";

/** How many looks of cells there are: the number of the next one. */
const looksOf = (parts: Parts): string =>
  /<cellXfs count="(\d+)"/.exec(parts[styles] ?? "")?.[1] ?? "";

/** The sealed file with one more look of cells, of this number format. */
const formatted = (parts: Parts, code: string): Parts =>
  withEnd(
    withEnd(parts, styles, "</numFmts>", `<numFmt numFmtId="199" formatCode="${code}"/>`),
    styles,
    "</cellXfs>",
    '<xf numFmtId="199"/>',
  );

/** What was done to the pages of a sealed file, to how it opens, and to what its cells stand on: says, how, and what is named of it. */
export const pageDisguises: readonly FileDisguise[] = [
  [
    "打印区域不含结果 · a print area without the result",
    printArea("'表A.3'!$A$1:$H$8"),
    ["not-printed 表A.3!8,0"],
  ],
  [
    "打印区域由公式给出 · a print area that a formula gives",
    printArea("OFFSET('表A.3'!$A$1,0,0,5,8)"),
    ["not-printed 表A.3!0,0"],
  ],
  [
    "按 10% 打印 · printed at a tenth of its size",
    (parts) =>
      replaced(
        replaced(parts, a3, 'fitToPage="1"', ""),
        a3,
        "<pageSetup ",
        '<pageSetup scale="10" ',
      ),
    ["printed-tiny 表A.3"],
  ],
  [
    "打印区域宽得缩成一团 · a print area so wide that the page shrinks",
    printArea("'表A.3'!$A$1:$ZZ$60"),
    ["printed-tiny 表A.3"],
  ],
  [
    "滚动之后冻结，上面的行再也看不到 · panes frozen below the rows above them",
    inView('topLeftCell="A12"'),
    ["out-of-reach 表A.3!0,0"],
  ],
  [
    "冻结的行占满屏幕 · frozen rows that fill the screen",
    (parts) => replaced(parts, a1, /<pane ySplit="\d+"/, '<pane ySplit="500"'),
    ["out-of-reach 表A.1!18,3"],
  ],
  [
    "背景图片 · a picture behind the cells",
    (parts) => ({
      ...withEnd(parts, a3, "</worksheet>", '<picture r:id="rId9"/>'),
      "xl/worksheets/_rels/sheet4.xml.rels": relation("image", "../media/image9.png"),
      "xl/media/image9.png": "",
    }),
    ["picture-behind 表A.3"],
  ],
  ["不显示工作表标签 · no tabs", inWindow('showSheetTabs="0"'), ["window-hides"]],
  ["窗口被隐藏 · a hidden window", inWindow('visibility="hidden"'), ["window-hides"]],
  [
    "旋转的结果 · a result that is turned",
    (parts) => styled(parts, font(""), '<alignment textRotation="90"/>'),
    ["text-turned 表A.3!8,1"],
  ],
  [
    "缩进到单元格之外的结果 · a result indented beyond its cell",
    (parts) => styled(parts, font(""), '<alignment horizontal="left" indent="200"/>'),
    ["text-turned 表A.3!8,1"],
  ],
  [
    "数据的一行被隐藏 · a hidden row of the data",
    (parts) => replaced(parts, monitoring, /<row r="5"/, '<row r="5" hidden="1"'),
    ["rows-hidden 监测数据!4,0"],
  ],
  [
    "表格旁写了文字 · words beside the table of data",
    (parts) =>
      replaced(
        parts,
        monitoring,
        /(<row r="5".*?)<\/row>/,
        '$1<c r="I5" t="inlineStr"><is><t>排放量均已核减</t></is></c></row>',
      ),
    ["text-beside-table 监测数据!4,8"],
  ],
  [
    "数据的数字格式显示别的数 · a number format of the data that shows another number",
    (parts) =>
      replaced(
        formatted(parts, "0.0,"),
        monitoring,
        /<c r="D5" s="\d+"/,
        `<c r="D5" s="${looksOf(parts)}"`,
      ),
    ["format-restates 监测数据!4,3"],
  ],
  [
    "调色板把黑色改成白色 · a palette whose black is white",
    (parts) =>
      withEnd(
        styled(parts, font('<color indexed="8"/>')),
        "xl/styles.xml",
        "</styleSheet>",
        `<colors><indexedColors>${'<rgbColor rgb="FFFFFFFF"/>'.repeat(9)}</indexedColors></colors>`,
      ),
    ["text-unseen 表A.3!8,1"],
  ],
];
