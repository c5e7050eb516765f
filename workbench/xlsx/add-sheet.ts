import type { SheetNamed } from "../book/charts/chart-data";
import type { SheetSnapshot } from "../book/snapshot";
import { sheetFrom } from "../book/state/load-snapshot";
import { writeChart } from "./charts/write-chart";
import { writeDrawing } from "./charts/write-drawing";
import type { PartSink } from "./package-writer";
import { utf16Bytes } from "./utf-16";
import type { CellWriting } from "./write-cells";
import { writeSheet } from "./write-sheet";
import { writeTable } from "./write-table";

const sheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const officeTypes = "application/vnd.openxmlformats-officedocument.drawing";

/** Its place among the sheets of a file: the numbers in the names of its parts. */
interface SheetAt {
  readonly number: number;
  readonly firstTable: number;
  readonly firstChart: number;
  readonly isActive: boolean;
}

/** Adds a sheet's drawing and its charts, numbered through the workbook; answers the drawing's path, null without. */
const addDrawing = (
  files: PartSink,
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
export const addSheet = async (
  files: PartSink,
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
export const sheetsByName = (sheets: readonly SheetSnapshot[]): SheetNamed => {
  if (sheets.every(({ charts }) => charts.length === 0)) return () => undefined;
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheetFrom(sheet)]));
  return (name) => byName.get(name.toLowerCase());
};
