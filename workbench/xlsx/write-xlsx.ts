import { strToU8, zipSync } from "fflate";
import type { BookSnapshot, SheetSnapshot } from "../book/snapshot";
import { settingsProperty } from "./settings-property";
import { type CellWriting, SharedStrings } from "./write-cells";
import { writeNames } from "./write-names";
import { writeSheet } from "./write-sheet";
import { StyleWriter } from "./write-styles";
import { writeTable } from "./write-table";
import { element, mainNamespace, relationsNamespace, textElement, xmlHeader } from "./xml-writer";

const packageTypes = "http://schemas.openxmlformats.org/package/2006";
const sheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const customTypes = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";

/** The parts of the file in the making: each with its content type, each list of relationships with its part. */
class PackageWriter {
  readonly #files: Record<string, Uint8Array> = {};
  readonly #types: string[] = [];

  add(path: string, contentType: string, xml: string): void {
    this.#files[path] = strToU8(xml);
    this.#types.push(element("Override", { PartName: `/${path}`, ContentType: contentType }));
  }

  /** Relationships get the ids rId1, rId2 … in order. */
  relate(path: string, targets: readonly (readonly [kind: string, target: string])[]): void {
    if (targets.length === 0) return;
    const related = targets.map(([kind, Target], index) =>
      element("Relationship", {
        Id: `rId${index + 1}`,
        Type: `${relationsNamespace}/${kind}`,
        Target,
      }),
    );
    const xmlns = `${packageTypes}/relationships`;
    this.#files[path] = strToU8(xmlHeader + element("Relationships", { xmlns }, related));
  }

  zip(): Uint8Array {
    const defaults = [
      ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
      ["xml", "application/xml"],
    ].map(([Extension, ContentType]) => element("Default", { Extension, ContentType }));
    const types = element("Types", { xmlns: `${packageTypes}/content-types` }, [
      ...defaults,
      ...this.#types,
    ]);
    return zipSync(
      { "[Content_Types].xml": strToU8(xmlHeader + types), ...this.#files },
      { level: 6 },
    );
  }
}

const workbookXml = (book: BookSnapshot): string => {
  const activeTab = book.sheets.findIndex(({ id }) => id === book.activeSheetId);
  const sheets = book.sheets.map(({ name, visibility }, index) =>
    element("sheet", {
      name,
      sheetId: index + 1,
      state: visibility === "visible" ? undefined : visibility,
      "r:id": `rId${index + 1}`,
    }),
  );
  const spaces = { xmlns: mainNamespace, "xmlns:r": relationsNamespace };
  return (
    xmlHeader +
    element("workbook", spaces, [
      element("workbookPr", { date1904: book.date1904 || undefined }),
      element("bookViews", {}, element("workbookView", { activeTab })),
      element("sheets", {}, sheets),
      writeNames(book),
      element("calcPr", { calcId: 191029, fullCalcOnLoad: true }),
    ])
  );
};

const settingsXml = (settings: BookSnapshot["settings"]): string => {
  const property = element(
    "property",
    { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid: 2, name: settingsProperty },
    textElement("vt:lpwstr", JSON.stringify(settings)),
  );
  const spaces = {
    xmlns: customTypes,
    "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
  };
  return xmlHeader + element("Properties", spaces, property);
};

/** Adds a sheet and its tables; table parts are numbered through the workbook. */
const addSheet = async (
  files: PackageWriter,
  sheet: SheetSnapshot,
  writing: CellWriting,
  at: { readonly number: number; readonly firstTable: number; readonly isActive: boolean },
): Promise<void> => {
  const path = `worksheets/sheet${at.number}.xml`;
  const tables = sheet.tables.map((table, index) => ({ table, id: at.firstTable + index }));
  const tableParts = tables.map((_, index) => `rId${index + 1}`);
  const xml = await writeSheet(sheet, writing, { isActive: at.isActive, tableParts });
  files.add(`xl/${path}`, `${sheetTypes}.worksheet+xml`, xml);
  for (const { table, id } of tables)
    files.add(`xl/tables/table${id}.xml`, `${sheetTypes}.table+xml`, writeTable(table, id));
  files.relate(
    `xl/worksheets/_rels/sheet${at.number}.xml.rels`,
    tables.map(({ id }) => ["table", `../tables/table${id}.xml`] as const),
  );
};

const addSheets = async (
  files: PackageWriter,
  { sheets, activeSheetId }: BookSnapshot,
  writing: CellWriting,
): Promise<void> => {
  let firstTable = 1;
  for (const [index, sheet] of sheets.entries()) {
    const isActive = sheet.id === activeSheetId;
    await addSheet(files, sheet, writing, { number: index + 1, firstTable, isActive });
    firstTable += sheet.tables.length;
  }
};

/**
 * The book as an .xlsx file, formulas with their last results. We write the parts ourselves: excelts drops quotes,
 * stop-if-true, comments of names and password hashes, all of which must survive.
 */
export const writeXlsx = async (book: { snapshot(): BookSnapshot }): Promise<Uint8Array> => {
  const snapshot = book.snapshot();
  const files = new PackageWriter();
  const [styles, strings] = [new StyleWriter(), new SharedStrings()];
  await addSheets(files, snapshot, { styles, strings });
  files.add("xl/workbook.xml", `${sheetTypes}.sheet.main+xml`, workbookXml(snapshot));
  files.add("xl/styles.xml", `${sheetTypes}.styles+xml`, styles.xml());
  files.add("xl/sharedStrings.xml", `${sheetTypes}.sharedStrings+xml`, strings.xml());
  files.relate("xl/_rels/workbook.xml.rels", [
    ...snapshot.sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
  ]);
  const hasSettings = Object.keys(snapshot.settings).length > 0;
  if (hasSettings) {
    const type = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
    files.add("docProps/custom.xml", type, settingsXml(snapshot.settings));
  }
  files.relate("_rels/.rels", [
    ["officeDocument", "xl/workbook.xml"],
    ...(hasSettings ? [["custom-properties", "docProps/custom.xml"] as const] : []),
  ]);
  return files.zip();
};
