import { type Parts, replaced, sheets, withEnd } from "./sealed-file";

const { info, a3, monitoring } = sheets;

/** The sealed file with the style of 表A.3!B9 (the composite score) given another font or alignment. */
export const styled = (parts: Parts, font: string, xf = ""): Parts => {
  const styles = parts["xl/styles.xml"] ?? "";
  const fonts = Number(/<fonts count="(\d+)"/.exec(styles)?.[1]);
  const formats = Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1]);
  const withFont = withEnd(parts, "xl/styles.xml", "</fonts>", `<font>${font}</font>`);
  const withStyle = withEnd(
    withFont,
    "xl/styles.xml",
    "</cellXfs>",
    `<xf numFmtId="0" fontId="${fonts}" fillId="0" borderId="0" xfId="0">${xf}</xf>`,
  );
  return replaced(withStyle, a3, '<c r="B9" s="12">', `<c r="B9" s="${formats}">`);
};

const drawing = (anchor: string) => (parts: Parts) => ({
  ...withEnd(parts, a3, "</worksheet>", '<drawing r:id="rId9"/>'),
  "xl/worksheets/_rels/sheet4.xml.rels": relation("drawing", "../drawings/drawing9.xml"),
  "xl/drawings/drawing9.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${anchor}</xdr:wsDr>`,
});

export const relation = (kind: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;

const corner = (name: string, column: number, row: number, rowOff = 0) =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOff}</xdr:rowOff></xdr:${name}>`;
const shape = '<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="T"/></xdr:nvSpPr></xdr:sp>';

const legacy = (client: string) => (parts: Parts) => ({
  ...withEnd(parts, a3, "</worksheet>", '<legacyDrawing r:id="rId9"/>'),
  "xl/worksheets/_rels/sheet4.xml.rels": relation("vmlDrawing", "../drawings/vml9.vml"),
  "xl/drawings/vml9.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="s">${client}</v:shape></xml>`,
});

const dxf = (look: string) => (parts: Parts) => {
  const count = Number(/<dxfs count="(\d+)"/.exec(parts["xl/styles.xml"] ?? "")?.[1]);
  const format = `<conditionalFormatting sqref="B9"><cfRule type="expression" dxfId="${count}" priority="99"><formula>TRUE</formula></cfRule></conditionalFormatting>`;
  return withEnd(
    withEnd(parts, "xl/styles.xml", "</dxfs>", `<dxf>${look}</dxf>`),
    a3,
    "<dataValidations",
    format,
  );
};

export const inView = (attributes: string) => (parts: Parts) =>
  replaced(parts, a3, "<sheetView ", `<sheetView ${attributes} `);

export const font = (more: string) => `<sz val="11"/><name val="Calibri"/>${more}`;

/** A further sheet, listed before or after ours. */
export const otherSheet = (parts: Parts, title: string, place: "before" | "after"): Parts => {
  const sheet = `<sheet name="${title}" sheetId="99" r:id="rId99"/>`;
  const listed =
    place === "before"
      ? replaced(parts, "xl/workbook.xml", "<sheets>", `<sheets>${sheet}`)
      : withEnd(parts, "xl/workbook.xml", "</sheets>", sheet);
  // Print areas are counted by the sheets before them.
  const moved =
    place === "before"
      ? replaced(
          listed,
          "xl/workbook.xml",
          /localSheetId="(\d+)"/g,
          (_, sheet) => `localSheetId="${Number(sheet) + 1}"`,
        )
      : listed;
  return {
    ...withEnd(
      moved,
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet99.xml"/>',
    ),
    "xl/worksheets/sheet99.xml":
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>99.9</v></c></row></sheetData></worksheet>',
  };
};

/** What was done to the looks of a sealed file: says, how, and what is named of it. */
export type FileDisguise = readonly [
  says: string,
  change: (parts: Parts) => Parts,
  found: readonly string[],
];

export const fileDisguises: readonly FileDisguise[] = [
  [
    "图形盖住结果 · a shape over the result",
    drawing(
      `<xdr:twoCellAnchor>${corner("from", 1, 8)}${corner("to", 2, 9)}${shape}</xdr:twoCellAnchor>`,
    ),
    ["drawing-over-cells 表A.3!8,1"],
  ],
  [
    "图片自某格起盖住结果 · a picture that begins at a cell and has a size",
    drawing(
      `<xdr:oneCellAnchor>${corner("from", 1, 8)}<xdr:ext cx="90000" cy="90000"/>${shape}</xdr:oneCellAnchor>`,
    ),
    ["drawing-over-cells 表A.3!8,1"],
  ],
  [
    "图片按位置盖住标题 · a picture at a point of the sheet",
    drawing(
      `<xdr:absoluteAnchor><xdr:pos x="12700" y="12700"/><xdr:ext cx="90000" cy="90000"/>${shape}</xdr:absoluteAnchor>`,
    ),
    ["drawing-over-cells 表A.3!0,0"],
  ],
  [
    "一直显示的批注 · a note that is always shown",
    legacy('<x:ClientData ObjectType="Note"><x:Visible/></x:ClientData>'),
    ["note-over-cells 表A.3"],
  ],
  ["按钮控件 · a button", legacy('<x:ClientData ObjectType="Button"/>'), ["note-over-cells 表A.3"]],
  ["读不出来的旧式图形 · an old drawing that is no XML", legacy("<br>"), ["drawing-unread 表A.3"]],
  [
    "页眉里的图片 · a picture in the header",
    (parts) => withEnd(parts, a3, "</worksheet>", '<legacyDrawingHF r:id="rId8"/>'),
    ["picture-in-header 表A.3"],
  ],
  [
    "行高为零 · a row without height",
    (parts) => replaced(parts, a3, '<row r="9" ht="36"', '<row r="9" ht="0"'),
    ["line-without-size 表A.3!8,0"],
  ],
  [
    "默认行高为零 · rows without a height of their own that are out of sight",
    (parts) =>
      replaced(
        replaced(parts, a3, '<row r="9" ht="36" customHeight="1"', '<row r="9"'),
        a3,
        "<sheetFormatPr ",
        '<sheetFormatPr zeroHeight="1" ',
      ),
    ["line-without-size 表A.3!8,0"],
  ],
  [
    "列窄成一条线 · a column as narrow as a line",
    (parts) =>
      replaced(
        parts,
        a3,
        '<col min="2" max="2" width="12.333333333333334"',
        '<col min="2" max="2" width="0.1"',
      ),
    ["line-without-size 表A.3!2,1"],
  ],
  [
    "没有打印区域的表中行高过小 · a low row where nothing says what is printed",
    (parts) => replaced(parts, monitoring, /<row r="3"[^>]*>/, '<row r="3" ht="2">'),
    ["line-without-size 监测数据!2,0"],
  ],
  [
    "一磅的字 · letters of one point",
    (parts) => styled(parts, '<sz val="1"/>'),
    ["text-tiny 表A.3!8,1"],
  ],
  [
    "白字 · white letters",
    (parts) => styled(parts, font('<color rgb="FFFFFFFF"/>')),
    ["text-unseen 表A.3!8,1"],
  ],
  [
    "主题颜色的白字 · letters of the theme's white",
    (parts) => styled(parts, font('<color theme="0"/>')),
    ["text-unseen 表A.3!8,1"],
  ],
  [
    "符号字体 · a font of signs",
    (parts) => styled(parts, '<name val="Wingdings"/>'),
    ["text-in-symbols 表A.3!8,1"],
  ],
  [
    "结果带删除线 · a line through the result",
    (parts) => styled(parts, font("<strike/>")),
    ["text-struck 表A.3!8,1"],
  ],
  [
    "填充对齐，结果重复显示 · a result that fills its cell again and again",
    (parts) => styled(parts, font(""), '<alignment horizontal="fill"/>'),
    ["text-repeated 表A.3!8,1"],
  ],
  [
    "一段文字为白色 · a stretch of a text in white",
    (parts) =>
      replaced(
        parts,
        a3,
        /<c r="A1" s="1" t="s"><v>\d+<\/v><\/c>/,
        '<c r="A1" s="1" t="inlineStr"><is><r><t>表A.3</t></r><r><rPr><color rgb="FFFFFFFF"/></rPr><t>草案</t></r></is></c>',
      ),
    ["text-unseen 表A.3!0,0"],
  ],
  [
    "结果被合并掉 · a result merged away",
    (parts) => replaced(parts, a3, '<mergeCell ref="B9:C9"/>', '<mergeCell ref="A9:C9"/>'),
    ["text-merged-away 表A.3!8,1"],
  ],
  ["不显示零值 · zeros that are not shown", inView('showZeros="0"'), ["zeros-hidden 表A.3"]],
  [
    "保存的结果与公式不符 · a stored result that the formula does not give",
    (parts) => replaced(parts, a3, /(<c r="B9".*?)<v>87.5/, "$1<v>99.5"),
    ["stored-differs 表A.3!8,1"],
  ],
  [
    "条件格式显示别的数 · a condition that shows another number",
    dxf('<numFmt numFmtId="199" formatCode="&quot;99.9&quot;"/>'),
    ["format-by-condition 表A.3!8,1"],
  ],
  [
    "条件格式使文字变白 · a condition that makes letters white",
    dxf('<font><color rgb="FFFFFFFF"/></font>'),
    ["look-by-condition 表A.3!8,1"],
  ],
  [
    "条件格式在结果旁加图标 · stars beside the result",
    (parts) =>
      withEnd(
        parts,
        a3,
        "<dataValidations",
        '<conditionalFormatting sqref="B9"><cfRule type="iconSet" priority="98"><iconSet/></cfRule></conditionalFormatting>',
      ),
    ["look-by-condition 表A.3!8,1"],
  ],
  [
    "新版 Excel 的条件格式显示别的数 · a condition of a newer Excel",
    (parts) =>
      withEnd(
        parts,
        a3,
        "</worksheet>",
        '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><x14:dxf><numFmt numFmtId="200" formatCode="&quot;99&quot;"/></x14:dxf></x14:cfRule><xm:sqref>B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
      ),
    ["format-by-condition 表A.3!8,1"],
  ],
  [
    "带提示的链接 · a link with a tip",
    (parts) =>
      withEnd(
        parts,
        a3,
        "<printOptions",
        '<hyperlinks><hyperlink ref="B9" location="A1" tooltip="99.9"/></hyperlinks>',
      ),
    ["tip-on-cell 表A.3!8,1"],
  ],
  [
    "结果上方的拼音 · a reading aid above a text",
    (parts) =>
      replaced(
        parts,
        a3,
        /<c r="A9"([^>]*) t="s"><v>\d+<\/v><\/c>/,
        '<c r="A9"$1 t="inlineStr" ph="1"><is><t>综合得分</t><rPh sb="0" eb="4"><t>99.9 四星</t></rPh></is></c>',
      ),
    ["aid-on-cell 表A.3!8,0"],
  ],
  [
    "输入提示写着等级 · a prompt that states a grade",
    (parts) => replaced(parts, a3, / prompt="[^"]*"/, ' prompt="综合得分 99.9，四星"'),
    ["prompt-changed 表A.3!3,4"],
  ],
  [
    "页眉写着等级 · a header that states a grade",
    (parts) => replaced(parts, a3, "&amp;RTP-2026-001", "&amp;R综合得分 99.9 四星"),
    ["header-changed 表A.3"],
  ],
  [
    "表格的汇总行 · a row of totals",
    (parts) => replaced(parts, "xl/tables/table1.xml", "<table ", '<table totalsRowCount="1" '),
    ["totals-row 监测数据!2,0"],
  ],
  ["显示公式 · formulas on show", inView('showFormulas="1"'), ["formulas-on-show 表A.3"]],
  [
    "以显示的精度为准 · figures that are as precise as they look",
    (parts) => replaced(parts, "xl/workbook.xml", "<calcPr ", '<calcPr fullPrecision="0" '),
    ["precision-as-displayed"],
  ],
  [
    "别的表排在最前 · another sheet in front",
    (parts) => otherSheet(parts, "结果", "before"),
    ["sheet-before-ours 结果"],
  ],
  [
    "名字像我们的表 · another sheet that looks like ours",
    (parts) => otherSheet(parts, "表 A.3 ", "after"),
    ["sheet-named-alike 表 A.3 "],
  ],
  [
    "只供公式使用的列被显示 · columns for formulas in sight",
    (parts) => replaced(parts, info, /hidden="1"/g, ""),
    ["helpers-on-show 评价信息!0,5"],
  ],
  [
    "并且加了文字 · columns for formulas in sight, with words in them",
    (parts) =>
      replaced(
        replaced(parts, info, /hidden="1"/g, ""),
        info,
        /<c r="H22"[^>]*>/,
        '<c r="H22" t="inlineStr"><is><t>四星</t></is></c>',
      ),
    ["helpers-on-show 评价信息!21,7", "text-in-helpers 评价信息!21,7"],
  ],
  [
    "文件属性写着等级 · properties that state a grade",
    (parts) => ({
      ...replaced(
        parts,
        "_rels/.rels",
        "</Relationships>",
        '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
      ),
      "docProps/core.xml":
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>综合得分 99.9 四星</dc:title></cp:coreProperties>',
    }),
    ["property-restates"],
  ],
  [
    "链接到别的文件 · links to other files",
    (parts) => ({
      ...replaced(
        parts,
        "xl/_rels/workbook.xml.rels",
        "</Relationships>",
        '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>',
      ),
      "xl/externalLinks/externalLink1.xml": "<externalLink/>",
    }),
    ["links-outside"],
  ],
];
