import type { SheetNamed } from "../book/charts/chart-data";
import type { BookSnapshot, SheetSnapshot } from "../book/snapshot";
import { sheetFrom } from "../book/state/load-snapshot";
import { writeChart } from "./charts/write-chart";
import { writeDrawing } from "./charts/write-drawing";
import { modeToFile } from "./calculation-modes";
import { PackageWriter } from "./package-writer";
import { ArrayFormulas } from "./array-metadata";
import { meaningOfNames } from "./name-meanings";
import { type CellWriting, SharedStrings } from "./write-cells";
import { writeNames } from "./write-names";
import { addCustomXml } from "./custom-xml-parts";
import { tabIdOf } from "../book/sheet-id";
import { addProperties } from "./write-properties";
import { utf16Bytes } from "./utf-16";
import { writeSheet } from "./write-sheet";
import { StyleWriter } from "./write-styles";
import { writeWorkbookProtection } from "./workbook-protection";
import { writeTable } from "./write-table";
import { element, mainNamespace, relationsNamespace, xmlHeader } from "./xml-writer";

const sheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const officeTypes = "application/vnd.openxmlformats-officedocument.drawing";

const workbookXml = (book: BookSnapshot, protection: string): string => {
  const activeTab = book.sheets.findIndex(({ id }) => id === book.activeSheetId);
  const sheets = book.sheets.map(({ id, name, visibility }, index) =>
    element("sheet", {
      name,
      sheetId: tabIdOf(id),
      state: visibility === "visible" ? undefined : visibility,
      "r:id": `rId${index + 1}`,
    }),
  );
  const spaces = { xmlns: mainNamespace, "xmlns:r": relationsNamespace };
  return (
    xmlHeader +
    element("workbook", spaces, [
      element("workbookPr", { date1904: book.date1904 || undefined }),
      protection,
      element("bookViews", {}, element("workbookView", { activeTab })),
      element("sheets", {}, sheets),
      writeNames(book),
      element("calcPr", {
        calcId: 191029,
        calcMode: modeToFile(book.calculationMode),
        fullCalcOnLoad: true,
      }),
    ])
  );
};

interface SheetAt {
  readonly number: number;
  readonly firstTable: number;
  readonly firstChart: number;
  readonly isActive: boolean;
}

/** Adds a sheet's drawing and its charts, numbered through the workbook; answers the drawing's path, null without. */
const addDrawing = (
  files: PackageWriter,
  { charts }: SheetSnapshot,
  { number, firstChart }: SheetAt,
  sheetNamed: SheetNamed,
): string | null => {
  if (charts.length === 0) return null;
  const drawing = `drawing${number}.xml`;
  const chartParts = charts.map((_, index) => `charts/chart${firstChart + index}.xml`);
  files.add(`xl/drawings/${drawing}`, `${officeTypes}+xml`, writeDrawing(charts));
  for (const [index, chart] of charts.entries())
    files.add(
      `xl/${chartParts[index]}`,
      `${officeTypes}ml.chart+xml`,
      writeChart(chart, sheetNamed),
    );
  files.relate(
    `xl/drawings/_rels/${drawing}.rels`,
    chartParts.map((part) => ["chart", `../${part}`] as const),
  );
  return `../drawings/${drawing}`;
};

/** Adds a sheet with its tables, numbered through the workbook, and its charts. */
const addSheet = async (
  files: PackageWriter,
  sheet: SheetSnapshot,
  writing: CellWriting & { readonly sheetNamed: SheetNamed },
  at: SheetAt,
): Promise<void> => {
  const path = `worksheets/sheet${at.number}.xml`;
  const tables = sheet.tables.map((table, index) => ({ table, id: at.firstTable + index }));
  const tableParts = tables.map((_, index) => `rId${index + 1}`);
  const drawn = addDrawing(files, sheet, at, writing.sheetNamed);
  const drawing = drawn === null ? null : `rId${tables.length + 1}`;
  const addresses = [...new Set(sheet.hyperlinks.map(({ address }) => address))].filter(Boolean);
  const firstLink = tables.length + (drawn === null ? 1 : 2);
  const links = new Map(addresses.map((to, index) => [to, `rId${firstLink + index}`] as const));
  const firstProperty = firstLink + addresses.length;
  const properties = [...sheet.customProperties.values()].map((text, index) => ({
    text,
    id: `rId${firstProperty + index}`,
    path: `customProperty${at.number}_${index + 1}.bin`,
  }));
  for (const { text, path: bin } of properties)
    files.add(`xl/${bin}`, `${sheetTypes}.customProperty`, utf16Bytes(text));
  const customProperties = properties.map(({ id }) => id);
  const place = { isActive: at.isActive, tableParts, links, customProperties, drawing };
  const xml = await writeSheet(sheet, writing, place);
  files.add(`xl/${path}`, `${sheetTypes}.worksheet+xml`, xml);
  for (const { table, id } of tables)
    files.add(`xl/tables/table${id}.xml`, `${sheetTypes}.table+xml`, writeTable(table, id));
  files.relate(`xl/worksheets/_rels/sheet${at.number}.xml.rels`, [
    ...tables.map(({ id }) => ["table", `../tables/table${id}.xml`] as const),
    ...(drawn === null ? [] : [["drawing", drawn] as const]),
    ...addresses.map((address) => ["hyperlink", address] as const),
    ...properties.map((property) => ["customProperty", `../${property.path}`] as const),
  ]);
};

/** The sheets as they can be looked into, for what charts show of them. */
const sheetsByName = (sheets: readonly SheetSnapshot[]): SheetNamed => {
  if (sheets.every(({ charts }) => charts.length === 0)) return () => undefined;
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheetFrom(sheet)]));
  return (name) => byName.get(name.toLowerCase());
};

const addSheets = async (
  files: PackageWriter,
  { sheets, activeSheetId }: BookSnapshot,
  writing: CellWriting,
): Promise<void> => {
  const sheetNamed = sheetsByName(sheets);
  let [firstTable, firstChart] = [1, 1];
  for (const [index, sheet] of sheets.entries()) {
    const isActive = sheet.id === activeSheetId;
    const at = { number: index + 1, firstTable, firstChart, isActive };
    await addSheet(files, sheet, { ...writing, sheetNamed }, at);
    firstTable += sheet.tables.length;
    firstChart += sheet.charts.length;
  }
};

/**
 * The book as an .xlsx file, formulas with their last results. We write the parts ourselves, since quotes,
 * stop-if-true, comments of names and password hashes must all survive.
 */
export const writeXlsx = async (book: { snapshot(): BookSnapshot }): Promise<Uint8Array> => {
  const snapshot = book.snapshot();
  const files = new PackageWriter();
  const [styles, strings] = [new StyleWriter(snapshot.namedStyles), new SharedStrings()];
  const arrays = new ArrayFormulas();
  const meaningOn = meaningOfNames(snapshot.names);
  await addSheets(files, snapshot, { styles, strings, arrays, meaningOn });
  const protection = await writeWorkbookProtection(snapshot.protection);
  const main = workbookXml(snapshot, protection);
  files.add("xl/workbook.xml", `${sheetTypes}.sheet.main+xml`, main);
  files.add("xl/styles.xml", `${sheetTypes}.styles+xml`, styles.xml());
  files.add("xl/sharedStrings.xml", `${sheetTypes}.sharedStrings+xml`, strings.xml());
  if (!arrays.isEmpty)
    files.add("xl/metadata.xml", `${sheetTypes}.sheetMetadata+xml`, arrays.xml());
  files.relate("xl/_rels/workbook.xml.rels", [
    ...snapshot.sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
    ...addCustomXml(files, snapshot.customXml),
    ...(arrays.isEmpty ? [] : [["sheetMetadata", "metadata.xml"] as const]),
  ]);
  files.relate("_rels/.rels", [
    ["officeDocument", "xl/workbook.xml"],
    ...addProperties(files, snapshot),
  ]);
  return files.zip();
};
