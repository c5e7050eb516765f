import { strToU8, zipSync } from "fflate";

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const relationships = (entries: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([kind, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${relations}/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';

/** A file of one sheet as a careless program writes it: no styles, no theme, no shared strings. */
export const smallFile = (
  sheetContent: string,
  more: Readonly<Record<string, string>> = {},
): Uint8Array => {
  const files = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships([
      ["officeDocument", "/xl/workbook.xml"],
      ...("docProps/custom.xml" in more
        ? [["custom-properties", "docProps/custom.xml"] as const]
        : []),
    ]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ...("xl/styles.xml" in more ? [["styles", "styles.xml"] as const] : []),
    ]),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}">${sheetContent}</worksheet>`,
    ...more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])),
  );
};
