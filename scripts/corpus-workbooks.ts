import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";

/**
 * Writes the workbooks of the import corpus whose point no delimited file can have: formats and raised text. Their right
 * readings stand beside them.
 */
const corpus = join(__dirname, "../test/data/import-corpus");
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const related = (entries: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${packages}">${entries.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

/** A cell: a number, a text, a number in the book's format, or a text with something raised behind it. */
type Cell =
  | number
  | string
  | { readonly formatted: number }
  | { readonly text: string; readonly raised: string };

const cellXml = (cell: Cell): string => {
  if (typeof cell === "number") return `<c><v>${cell}</v></c>`;
  if (typeof cell === "string") return `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
  if ("formatted" in cell) return `<c s="1"><v>${cell.formatted}</v></c>`;
  return `<c t="inlineStr"><is><r><t>${cell.text}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>${cell.raised}</t></r></is></c>`;
};

const write = (file: string, format: string, rows: readonly (readonly Cell[])[]): void => {
  const sheet = rows.map((cells) => `<row>${cells.map(cellXml).join("")}</row>`).join("");
  const code = format.replaceAll('"', "&quot;");
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": related([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="数据" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": related([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
    ]),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${code}"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
  };
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  writeFileSync(
    join(corpus, file),
    zipSync(Object.fromEntries(bytes), { mtime: new Date(1980, 0, 1) }),
  );
};

const heading = ["年份", "排放量(tCO2e)", "产量(MWh)"] as const;

write("04-habits/shown-in-thousands.xlsx", "0.0,", [
  heading,
  [2021, { formatted: 12000 }, 5000],
  [2022, { formatted: 12100 }, 5100],
]);
write("04-habits/shown-in-ten-thousands.xlsx", "0!.0,", [
  ["年份", "排放量(万tCO2e)", "产量(MWh)"],
  [2021, { formatted: 12000 }, 5000],
]);
write("04-habits/per-cent.xlsx", "0%", [heading, [2021, { formatted: 1200 }, 5000]]);
write("04-habits/exponents.xlsx", "##0.0E+0", [heading, [2021, { formatted: 12000 }, 5000]]);
write("03-marks/raised-text.xlsx", "0", [
  heading,
  [{ text: "2021", raised: "a" }, 1200, 5000],
  [2022, { text: "1210", raised: "1)" }, { text: "5,100", raised: "2" }],
]);
