import { isKnownHeader } from "../../../src/attachment/header-texts";
import type { CellValue } from "../../../src/cells/cell-value";
import { drawn, namedOf, plan, styles, textRow, workbookWith } from "./one-sheet";

/** A print area that leaves the sheet's cells out, as whoever hides them may say. */
const elsewhere = workbookWith(
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">S!$Z$90</definedName></definedNames>',
);

it("a plain sheet, without styles, strings or a theme, misleads nobody", async () => {
  expect(await namedOf({})).toEqual([]);
  expect(await namedOf({ more: styles({ font: '<sz val="11"/><b/>' }) })).toEqual([]);
});

describe("rows and columns", () => {
  it.each([
    [
      "a hidden row, whatever the file says is printed",
      textRow(1, "甲", 'hidden="1"'),
      "",
      "line-without-size S!0,0",
    ],
    [
      "a hidden column",
      textRow(1, "甲"),
      '<cols><col min="1" max="1" hidden="1"/></cols>',
      "line-without-size S!0,0",
    ],
    [
      "columns that are narrow where nothing else is said",
      textRow(1, "甲"),
      '<sheetFormatPr defaultColWidth="0.1"/>',
      "line-without-size S!0,0",
    ],
  ])("%s is named", async (_, rows, before, named) => {
    expect(await namedOf({ rows, before, more: elsewhere })).toEqual([named, "not-printed S!0,0"]);
  });

  it.each([
    [
      "a column without a width of its own",
      textRow(1, "甲"),
      '<cols><col min="1" max="1"/></cols>',
    ],
    [
      "other columns that are narrow",
      textRow(1, "甲"),
      '<cols><col min="5" max="9" width="0"/></cols>',
    ],
    [
      "rows with a height that the sheet says once",
      textRow(1, "甲"),
      '<sheetFormatPr defaultRowHeight="20"/>',
    ],
  ])("%s is not", async (_, rows, before) => {
    expect(await namedOf({ rows, before })).toEqual([]);
  });

  it("a hidden row of a table is named as such: it may be filtered out", async () => {
    const table = { name: "T", area: { row: 0, column: 0, rows: 2, columns: 2 } };
    expect(await namedOf({ rows: textRow(1, "甲", 'hidden="1"'), plan: { table } })).toEqual([
      "rows-hidden S!0,0",
    ]);
  });

  it("what stands beside a table is named, above it is not", async () => {
    const table = { name: "T", area: { row: 1, column: 0, rows: 2, columns: 1 } };
    const beside = (row: number) =>
      `<row r="${row}"><c r="D${row}" t="inlineStr"><is><t>乙</t></is></c></row>`;
    expect(await namedOf({ rows: beside(1) + beside(2), plan: { table } })).toEqual([
      "text-beside-table S!1,3",
    ]);
  });

  it("columns for formulas may be hidden", async () => {
    const hiddenColumns = { row: 0, column: 0, rows: 2, columns: 1 };
    const before = '<cols><col min="1" max="1" hidden="1"/></cols>';
    expect(await namedOf({ before, plan: { hiddenColumns } })).toEqual([]);
  });
});

describe("letters", () => {
  const styled = '<row r="1"><c r="A1" s="1"><v>1</v></c></row>';

  it.each([
    [
      "of the ground's colour",
      {
        font: '<color rgb="FFDCEBE3"/>',
        fill: '<patternFill patternType="solid"><fgColor rgb="FFDDEBE3"/></patternFill>',
      },
      ["text-unseen S!0,0"],
    ],
    [
      "black on black",
      { fill: '<patternFill patternType="solid"><fgColor rgb="FF000000"/></patternFill>' },
      ["text-unseen S!0,0"],
    ],
    [
      "white on dark",
      {
        font: '<color rgb="FFFFFFFF"/>',
        fill: '<patternFill patternType="solid"><fgColor rgb="FF1F4E3D"/></patternFill>',
      },
      [],
    ],
    ["not struck, though the file speaks of it", { font: '<strike val="0"/>' }, []],
    ["on a pattern of the system's colour", { fill: '<patternFill patternType="gray125"/>' }, []],
  ])("%s", async (_, its, named) => {
    expect(await namedOf({ rows: styled, more: styles(its) })).toEqual(named);
  });

  it("a cell of a style that is not there is shown plainly", async () => {
    expect(await namedOf({ rows: '<row r="1"><c r="A1" s="9"><v>1</v></c></row>' })).toEqual([]);
  });

  it.each([
    ["a stretch in a font of signs", '<rFont val="Webdings"/>', ["text-in-symbols S!0,0"]],
    ["a tiny stretch", '<sz val="1"/>', ["text-tiny S!0,0"]],
    ["a stretch struck through", "<strike/>", ["text-struck S!0,0"]],
    ["a stretch that is not", '<strike val="0"/>', []],
  ])("%s", async (_, look, named) => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><r><rPr>${look}</rPr><t>甲</t></r></is></c></row>`;
    expect(await namedOf({ rows, more: styles({}) })).toEqual(named);
  });
});

describe("drawings", () => {
  const at = (column: number, row: number, off = "") =>
    `<col>${column}</col>${off && `<colOff>${off}</colOff>`}<row>${row}</row>${off && `<rowOff>${off}</rowOff>`}`;

  it.each([
    [
      "without a name",
      `<twoCellAnchor><from>${at(0, 0)}</from><to>${at(0, 0, "9")}</to></twoCellAnchor>`,
      ["drawing-over-cells S!0,0"],
    ],
    [
      "from the sheet's corner, without a place",
      '<absoluteAnchor><ext cx="9" cy="9"/></absoluteAnchor>',
      ["drawing-over-cells S!0,0"],
    ],
    [
      "over all that a sheet can have",
      `<oneCellAnchor><from>${at(0, 0)}</from><ext cx="999999999999" cy="999999999999"/></oneCellAnchor>`,
      ["drawing-over-cells S!0,0"],
    ],
    [
      "beside the cells",
      `<twoCellAnchor><from>${at(3, 3)}</from><to>${at(5, 5)}</to></twoCellAnchor>`,
      [],
    ],
    [
      "above them, in one row",
      `<twoCellAnchor><from>${at(0, 3)}</from><to>${at(5, 4)}</to></twoCellAnchor>`,
      [],
    ],
    ["without an extent", `<oneCellAnchor><from>${at(3, 3)}</from></oneCellAnchor>`, []],
    [
      "that ends before it begins",
      `<twoCellAnchor><from>${at(3, 3)}</from><to>${at(0, 0)}</to></twoCellAnchor>`,
      [],
    ],
    ["of no kind", "<other/>", []],
  ])("%s", async (_, anchors, named) => {
    expect(await namedOf(drawn(anchors))).toEqual(named);
  });
});

describe("conditions", () => {
  const rule = (attributes: string, cells = 'sqref="A1"') =>
    `<conditionalFormatting ${cells}><cfRule ${attributes}/></conditionalFormatting>`;
  const conditions =
    '<dxf><numFmt formatCode="&quot;9&quot;"/></dxf><dxf><fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill></dxf><dxf><font><b/></font></dxf><dxf><fill><patternFill patternType="none"/></fill></dxf>';
  const highlight = {
    area: { row: 0, column: 0, rows: 1, columns: 1 },
    formula: "=TRUE",
    fill: "#FFFFFF",
    color: "#000000",
    format: '"9"',
  };

  it.each([
    ["another number", 'dxfId="0"', ["format-by-condition S!0,0"]],
    ["black letters on black", 'dxfId="1"', ["look-by-condition S!0,0"]],
    ["bold letters", 'dxfId="2"', []],
    ["no ground", 'dxfId="3"', []],
    ["nothing that is there", 'dxfId="7"', []],
    ["nothing", "", []],
    ["bars", 'type="dataBar"', ["look-by-condition S!0,0"]],
  ])("that show %s", async (_, attributes, named) => {
    const more = styles({ conditions });
    expect(await namedOf({ behind: rule(attributes), more })).toEqual(named);
  });

  it("that the plan has are ours", async () => {
    const more = styles({ conditions });
    const its = { ...plan, highlights: [highlight, { ...highlight, format: undefined }] };
    const highlights = its.highlights.map(({ format, ...rest }) =>
      format ? { ...rest, format } : rest,
    );
    expect(await namedOf({ behind: rule('dxfId="0"'), more, plan: { highlights } })).toEqual([]);
  });

  it("without cells cannot be read", async () => {
    await expect(namedOf({ behind: rule('type="dataBar"', "") })).rejects.toThrow("no range");
  });
});

describe("texts beside cells", () => {
  it("a link without a tip, and one with a blank one, are nothing", async () => {
    const behind =
      '<hyperlinks><hyperlink ref="A1"/><hyperlink ref="A2" tooltip=" "/></hyperlinks>';
    expect(await namedOf({ behind })).toEqual([]);
  });

  const validation = (attributes: string) =>
    `<dataValidations><dataValidation sqref="A1" ${attributes}/></dataValidations>`;
  const rules = [
    {
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      accepts: { kind: "text", longest: 9 },
      title: "无效",
      prompt: "填写 一个字",
      error: "不能填",
    },
  ] as const;

  it.each([
    ["the plan's, whatever its blanks", 'prompt="填写&#10;一个字"', []],
    ["another title", 'promptTitle="四星"', ["prompt-changed S!0,0"]],
    ["another", 'promptTitle="无效" prompt="99"', ["prompt-changed S!0,0"]],
    ["none", "", []],
  ])("a prompt that is %s", async (_, attributes, named) => {
    expect(await namedOf({ behind: validation(attributes), plan: { rules } })).toEqual(named);
  });

  it("a prompt of a newer Excel counts as well", async () => {
    const behind =
      '<extLst><ext><x:dataValidations xmlns:x="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x:dataValidation prompt="99"><m:sqref xmlns:m="http://schemas.microsoft.com/office/excel/2006/main">B2</m:sqref></x:dataValidation></x:dataValidations></ext></extLst>';
    expect(await namedOf({ behind })).toEqual(["prompt-changed S!1,1"]);
  });

  it("a header must be made of what headers are made of", async () => {
    const behind = (text: string) => `<headerFooter><oddHeader>${text}</oddHeader></headerFooter>`;
    const held = { headers: ["甲公司 评价报告", "第 &P 页", ""] };
    expect(
      await namedOf({ behind: behind("&amp;L甲公司 评价报告&amp;R第 &amp;P 页"), held }),
    ).toEqual([]);
    expect(await namedOf({ behind: behind("&amp;L99.9"), held })).toEqual(["header-changed S"]);
  });

  it.each([
    ["甲公司评价报告", true],
    ["甲公司评…", true],
    ["乙…", false],
    ["甲公司评价报告·第&P页", true],
    ["甲公司评价报告99", false],
  ])("%s of a header is known: %s", (text, isKnown) => {
    expect(isKnownHeader(text, ["甲公司 评价报告", "第 &P 页"])).toBe(isKnown);
  });
});

describe("stored results", () => {
  const rowOf = (cell: string) => `<row r="1"><c r="A1" ${cell}</c></row>`;
  const held = (value: CellValue) => ({
    computed: [{ sheet: "S", row: 0, column: 0, cells: [[value]] }],
  });
  const truth = { kind: "boolean", truth: true } as const;
  const number = { kind: "number", double: 2 } as const;

  it.each<[says: string, cell: string, value: CellValue, isSame: boolean]>([
    ["a truth", 't="b"><f>1=1</f><v>1</v>', truth, true],
    ["another truth", 't="b"><f>1=1</f><v>0</v>', truth, false],
    ["a text for a truth", 't="str"><f>1=1</f><v>1</v>', truth, false],
    ["a text", 't="str"><f>A2</f><v>甲</v>', { kind: "text", text: "甲" }, true],
    ["another text", 't="str"><f>A2</f><v>乙</v>', { kind: "text", text: "甲" }, false],
    ["an error", 't="e"><f>1/0</f><v>#DIV/0!</v>', { kind: "error", code: "#DIV/0!" }, true],
    [
      "a figure that differs in its last sign",
      "><f>1+1</f><v>2.0000000000000004</v>",
      number,
      true,
    ],
    ["another figure", "><f>1+1</f><v>2.1</v>", number, false],
    ["no result", "><f>1+1</f>", number, true],
  ])("%s", async (_, cell, value, isSame) => {
    expect(await namedOf({ rows: rowOf(cell), held: held(value) })).toEqual(
      isSame ? [] : ["stored-differs S!0,0"],
    );
  });

  it("those of other sheets are not held to this one's", async () => {
    const other = { computed: [{ sheet: "T", row: 0, column: 0, cells: [[number]] }] };
    expect(await namedOf({ rows: rowOf("><f>1</f><v>9</v>"), held: other })).toEqual([]);
  });
});

it("merged cells of one text, and a table without totals, mislead nobody", async () => {
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1" t="inlineStr"><is><t>甲</t></is></c></row>';
  expect(
    await namedOf({ rows, behind: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>' }),
  ).toEqual([]);
});

it.each([
  ["the first that says something else than the one shown", ["A1:B3"], "1,1"],
  ["the first that says something where the one shown is empty", ["C1:D2"], "0,3"],
  ["one far below", ["F2:F9"], "3,5"],
  ["that of the merge that comes first in the file", ["F2:F9", "A1:B3", "C1:D2"], "3,5"],
])("of merged cells that are lost is named %s", async (_, merges, place) => {
  const cell = (at: string, text: string) =>
    `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = [
    [cell("A1", "甲"), cell("B1", "甲"), cell("D1", "丁")],
    [cell("B2", "乙"), cell("D2", "戊"), cell("F2", "己")],
    [],
    [cell("A4", "甲"), cell("F4", "庚")],
  ].map((cells, at) => `<row r="${at + 1}">${cells.join("")}</row>`);
  const listed = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const sheet = { rows: rows.join(""), behind: `<mergeCells>${listed}</mergeCells>` };
  expect(await namedOf(sheet)).toEqual([`text-merged-away S!${place}`]);
});

describe("pages", () => {
  const fit = (setup: string, margins = "") => ({
    before: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    behind: `${margins}<pageSetup ${setup}/>`,
  });
  const printing = (area: string) =>
    workbookWith(
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${area}</definedName></definedNames>`,
    );

  it.each([
    ["a page as wide as paper", fit(""), "S!$A$1:$H$20", []],
    ["a page far wider than paper", fit(""), "S!$A$1:$AZ$20", ["printed-tiny S"]],
    ["as many pages across as it takes", fit('fitToWidth="0"'), "S!$A$1:$AZ$20", []],
    ["six pages across", fit('fitToWidth="6"'), "S!$A$1:$AZ$20", []],
    [
      "rows of one page that are far higher than paper",
      fit(""),
      "S!$A$1:$B$200",
      ["printed-tiny S"],
    ],
    ["the same on as many pages as it takes", fit('fitToHeight="0"'), "S!$A$1:$B$200", []],
    [
      "paper on its side, of which margins leave little",
      fit('orientation="landscape"', '<pageMargins left="5" right="5" top="0" bottom="0"/>'),
      "S!$A$1:$H$20",
      ["printed-tiny S"],
    ],
    ["whole columns, down to the last that is said", fit(""), "S!$A:$B", []],
    ["an area that was deleted", fit(""), "S!#REF!", []],
    ["two areas, one of which has the text", fit(""), "'S'!$C$9,'S'!$A$1:$B$2", []],
  ] as const)("%s", async (_, sheet, area, named) => {
    expect(await namedOf({ ...sheet, more: printing(area) })).toEqual(named);
  });

  it("are of the sheet's own size where nothing is said of it", async () => {
    expect(await namedOf({ behind: "<pageSetup/>" })).toEqual([]);
    expect(await namedOf({ behind: '<pageSetup scale="30"/>' })).toEqual(["printed-tiny S"]);
  });
});

describe("panes", () => {
  const view = (attributes: string, pane: string) => ({
    before: `<sheetViews><sheetView ${attributes}>${pane}</sheetView></sheetViews>`,
  });
  it.each([
    [
      "columns frozen beside the first one",
      view('topLeftCell="B1"', '<pane xSplit="1" state="frozen"/>'),
      ["out-of-reach S!0,0"],
    ],
    [
      "columns that fill the screen",
      view("", '<pane xSplit="90" state="frozenSplit"/>'),
      ["out-of-reach S!0,80"],
    ],
    [
      "a frozen column, scrolled down",
      view('topLeftCell="A9"', '<pane xSplit="1" state="frozen"/>'),
      [],
    ],
    [
      "halves of a window that both scroll",
      view('topLeftCell="A9"', '<pane ySplit="900" state="split"/>'),
      [],
    ],
    ["no panes", view('topLeftCell="A9"', ""), []],
  ] as const)("%s", async (_, sheet, named) => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="CC1" t="inlineStr"><is><t>乙</t></is></c></row>';
    expect(await namedOf({ ...sheet, rows })).toEqual(named);
  });
});
