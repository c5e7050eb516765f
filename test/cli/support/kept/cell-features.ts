import { type Feature, ownSheet, ownSheetName, spaces, tableA1 } from "./feature";
import { NoPlace } from "./user-file";

/** Puts rows below the user's own. */
const rows =
  (markup: string): Feature[1] =>
  (file) => {
    if (file.text(ownSheet).includes('<row r="20"')) throw new NoPlace("Row 20 is taken.");
    file.edit(ownSheet, "</sheetData>", `${markup}</sheetData>`);
  };

const wide = (text: string): Uint8Array => {
  const marked = text.replace('encoding="UTF-8"', 'encoding="UTF-16"');
  return Uint8Array.from(Buffer.from(`\uFEFF${marked}`, "utf16le"));
};

/** What stands in cells, and how a part of cells is written. */
export const cellFeatures: readonly Feature[] = [
  [
    "line ends of Windows in a text",
    rows(
      `<row r="20"><c r="A20" t="inlineStr"><is><t xml:space="preserve">一&#13;\n二_x000D_\n三</t></is></c></row>`,
    ),
  ],
  [
    "a text in several fonts",
    rows(
      `<row r="20"><c r="A20" t="inlineStr"><is><r><t>粗</t></r><r><rPr><b/><color theme="4"/><rFont val="SimSun"/></rPr><t>体</t></r><rPh sb="0" eb="1"><t>cu</t></rPh></is></c></row>`,
    ),
  ],
  [
    "formulas that share one",
    rows(
      `<row r="20"><c r="A20"><f t="shared" ref="A20:A22" si="0">A1+1</f><v>2</v></c></row><row r="21"><c r="A21"><f t="shared" si="0"/><v>1</v></c></row><row r="22"><c r="A22"><f t="shared" si="0"/><v>1</v></c></row>`,
    ),
  ],
  [
    "an array formula over cells",
    rows(
      `<row r="20"><c r="A20"><f t="array" ref="A20:A21">A1:A2*2</f><v>2</v></c></row><row r="21"><c r="A21"><v>4</v></c></row>`,
    ),
  ],
  [
    "a table of a calculation",
    rows(
      `<row r="20"><c r="A20"><f t="dataTable" ref="A20:A21" dt2D="0" dtr="0" r1="A1"/><v>7</v></c></row>`,
    ),
  ],
  [
    "a formula nobody here calculates",
    rows(
      `<row r="20"><c r="A20"><f>CUBEVALUE("模型","[m]")</f><v>42</v></c><c r="B20" t="str"><f>_xlfn.WEBSERVICE("https://example.org")</f><v>answer</v></c></row>`,
    ),
  ],
  [
    "a formula of another workbook",
    rows(`<row r="20"><c r="A20"><f>[1]S!A1*2</f><v>6</v></c></row>`),
  ],
  ["an error that is kept", rows(`<row r="20"><c r="A20" t="e"><v>#N/A</v></c></row>`)],
  ["a date as a text of ISO", rows(`<row r="20"><c r="A20" t="d"><v>2026-01-31</v></c></row>`)],
  ["cells of rich data", rows(`<row r="20"><c r="A20" t="e" vm="1"><v>#VALUE!</v></c></row>`)],
  [
    "numbers as they were typed",
    rows(
      `<row r="20" spans="1:3" ht="33.75" thickBot="1"><c r="A20"><v>0.10000000000000001</v></c><c r="B20"><v>1E3</v></c><c r="C20"><v>-0</v></c></row>`,
    ),
  ],
  ["rows and cells without addresses", rows(`<row><c><v>5</v></c><c t="b"><v>1</v></c></row>`)],
  [
    "blank cells that look like something",
    rows(`<row r="20"><c r="A20" s="3"/><c r="D20" s="5"/></row>`),
  ],
  [
    "a look of their own on an entry",
    (file) => {
      file.edit(
        "xl/styles.xml",
        "</borders>",
        `<border diagonalUp="1"><left/><right/><top/><bottom/><diagonal style="thin"><color rgb="FFFF0000"/></diagonal></border></borders>`,
      );
      const border = (file.text("xl/styles.xml").match(/<border[ >]/g) ?? []).length - 1;
      const looks =
        /<cellXfs [^>]*>([\s\S]*?)<\/cellXfs>/.exec(file.text("xl/styles.xml"))?.[1] ?? "";
      const own = (looks.match(/<xf .*?<\/xf>/g) ?? [])[8] ?? "";
      const number = (looks.match(/<xf /g) ?? []).length;
      file.edit(
        "xl/styles.xml",
        "</cellXfs>",
        `${own.replace(/borderId="\d+"/, `borderId="${border}"`)}</cellXfs>`,
      );
      file.edit(tableA1, /<c r="J6" s="\d+"\/>/, `<c r="J6" s="${number}"/>`, `<c r="J6" s="`);
    },
  ],
  [
    "markup with prefixes",
    (file) => {
      file.recode(ownSheet, (text) => {
        const prefixed = text.replace(/<(\/?)(?=[a-zA-Z]+[\s/>])/g, "<$1x:");
        return Buffer.from(prefixed.replace("xmlns=", "xmlns:x="));
      });
      file.edit(ownSheet, "</x:sheetData>", `</x:sheetData><x:sheetCalcPr fullCalcOnLoad="0"/>`);
    },
  ],
  ["markup in two bytes a character", (file) => file.recode(ownSheet, wide)],
  [
    "a table with formulas of its own",
    (file) => {
      file.edit(
        ownSheet,
        "</sheetData>",
        `<row r="30"><c r="A30" t="inlineStr"><is><t>量</t></is></c><c r="B30" t="inlineStr"><is><t>倍</t></is></c></row><row r="31"><c r="A31"><v>4</v></c><c r="B31"><f>我的表[[#This Row],[量]]*2</f><v>8</v></c></row></sheetData>`,
      );
      file.sheetPart(
        "xl/tables/table90.xml",
        `<table xmlns="${spaces.main}" id="90" name="我的表" displayName="我的表" ref="A30:B31" totalsRowShown="0" dataDxfId="0" comment="说明"><autoFilter ref="A30:B31"/><tableColumns count="2"><tableColumn id="4" name="量" totalsRowFunction="sum"/><tableColumn id="7" name="倍"><calculatedColumnFormula>我的表[[#This Row],[量]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
        "table",
      );
      const id = file.relate(ownSheet, "table", "../tables/table90.xml");
      file.place(
        ownSheet,
        "tableParts",
        `<tableParts count="1"><tablePart r:id="${id}"/></tableParts>`,
      );
    },
  ],
  [
    "columns that look alike",
    (file) =>
      file.edit(
        ownSheet,
        "<sheetData>",
        `<cols><col min="2" max="900" width="8.7" style="1" bestFit="1" customWidth="1" collapsed="1"/></cols><sheetData>`,
      ),
  ],
  [
    "rules of kinds that no book holds",
    (file) =>
      file.place(
        ownSheet,
        "conditionalFormatting",
        `<conditionalFormatting pivot="1" sqref="A1:A9"><cfRule type="uniqueValues" priority="7"/><cfRule type="strange" priority="8"><formula>${ownSheetName}!$A$1</formula></cfRule></conditionalFormatting>`,
      ),
  ],
];
