import {
  cell,
  control,
  item,
  paragraph,
  placeholder,
  repeating,
  run,
  table,
  wordFile,
} from "./word-file";

const hint = run("单击或点击此处输入文字。", '<w:rStyle w:val="PlaceholderText"/>');
const field = (tag: string) => control(`tanping_${tag}`, hint, `${placeholder}<w:text/>`);

const logo = `<w:r><w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="logo"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId3"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A letter with a logo above: placeholders in lines, as Word's developer tab makes them. */
const letter = wordFile({
  header: paragraph(logo + field("organisation")),
  body:
    paragraph(run("评价结果通知书")) +
    paragraph(run("致 ") + field("organisation") + run("：")) +
    paragraph(
      run("综合得分 ") + field("composite") + run(" 分，评为") + field("grade") + run("。"),
    ) +
    control("客户号", paragraph(run("KH-7"))),
});

/** A form: cells, rows that repeat, and a row of signatures behind them. */
const form = wordFile({
  body: table(
    `<w:tr>${cell(paragraph(run("范围")))}${control("tanping_scope", cell(paragraph(hint, '<w:jc w:val="left"/>')), placeholder)}</w:tr>${repeating(
      "tanping_records_nonconformities",
      item(
        `<w:tr w14:paraId="1A2B3C4D">${cell(paragraph(field("nonconformities_number")))}${cell(paragraph(field("nonconformities_fact")))}</w:tr>`,
      ),
    )}<w:tr>${cell(paragraph(run("签名")))}${cell(paragraph(""))}</w:tr>`,
  ),
  footer: paragraph(run("第 ") + '<w:fldSimple w:instr=" PAGE "/>' + run(" 页")),
});

/** A page for each nonconformity, and paragraphs of one control. */
const pages = wordFile({
  body:
    control("tanping_scope", paragraph(hint, '<w:ind w:firstLineChars="200"/>'), placeholder) +
    repeating(
      "tanping_records_nonconformities",
      item(
        paragraph(run("不符合 ") + field("nonconformities_number"), "<w:pageBreakBefore/>") +
          table(
            `<w:tr>${cell(paragraph(run("事实")))}${cell(paragraph(field("nonconformities_fact")))}</w:tr>`,
          ),
      ),
    ),
});

/** Three bodies' own documents, with what each shows once it is filled. */
export const bodyTemplates = {
  "a letter": { file: letter, shows: ["示范热电", "95.50", "四星"] },
  "a form": { file: form, shows: ["热电生产", "NC-01", "旧版在用", "NC-02", "超期未检"] },
  pages: { file: pages, shows: ["热电生产", "NC-01", "旧版在用", "NC-02", "超期未检"] },
} as const;

const tracked = 'w:id="90" w:author="李工" w:date="2026-11-27T08:00:00Z"';

/** What people add to a document by hand: text, a table, a picture, changes that are tracked. */
export const handEdits: readonly string[] = [
  paragraph(run("评价人员补充：现场情况良好 &amp; 记录齐全。")),
  table(`<w:tr>${cell(paragraph(run("手工表")))}${cell(paragraph(run("1.5 %")))}</w:tr>`),
  paragraph(logo.replaceAll('"logo"', '"现场照片"').replaceAll('id="1"', 'id="9"')),
  paragraph(
    `<w:ins ${tracked}>${run("插入的话")}</w:ins><w:del ${tracked.replace("90", "91")}><w:r><w:delText>删去的话</w:delText></w:r></w:del>`,
  ),
];
