import { strToU8, zipSync } from "fflate";
import { openSource } from "../../../src/tabular/open-source";
import type { Source, SourceSheet } from "../../../src/tabular/source";

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

const relationships = (entries: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${packageRelations}">${entries
    .map(
      ([kind, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${relations}/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';

/** The parts of a workbook of one sheet "S", with more or other parts. */
export const parts = (
  rows: string,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> => ({
  "[Content_Types].xml": contentTypes,
  "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships([
    ["worksheet", "worksheets/sheet1.xml"],
    ["sharedStrings", "/xl/sharedStrings.xml"],
    ["styles", "../xl/styles.xml"],
  ]),
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  "xl/sharedStrings.xml": `<sst xmlns="${main}"/>`,
  "xl/styles.xml": `<styleSheet xmlns="${main}"/>`,
  ...more,
});

export const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));

export const openBytes = (bytes: Uint8Array): Promise<Source> =>
  openSource({ name: "data.xlsx", bytes });

/** The rows of the first sheet of a workbook file. */
export const sheetRows = async (bytes: Uint8Array): Promise<SourceSheet["rows"]> =>
  (await (await openBytes(bytes)).sheet(0)).rows;
