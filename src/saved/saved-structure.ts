import { parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import { plainFormula } from "@tanping/ooxml/spreadsheet/file-formula";
import { requireTablesOnce } from "@tanping/ooxml/spreadsheet/sheet-tables";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { Area } from "../cells/address";
import { namedArea } from "../integrity/formula-text";
import type { NamedArea } from "../integrity/survey";
import { isCalledAsOurs } from "../sheets/defined-names";
import type { SavedFile } from "./open-saved";

/** A table of a saved sheet. */
export interface SavedTable {
  readonly title: string;
  readonly name: string;
  /** The row of headings; without rows where the table shows none. */
  readonly headings: Area;
  readonly body: Area;
  readonly totalRows: number;
}

/** All tables, by name; throws UnreadablePackage where two have one. */
export const readSavedTables = (saved: SavedFile): ReadonlyMap<string, SavedTable> => {
  const roots = saved.sheets.map((its) => ({ name: its.name, tables: saved.tables(its) }));
  requireTablesOnce(roots.flatMap(({ tables }) => tables));
  const tables = roots.flatMap(({ name, tables: its }) =>
    its.map((table) => savedTable(name, table)),
  );
  return new Map(tables.map((table) => [table.name, table]));
};

const savedTable = (title: string, table: XmlElement): SavedTable => {
  const { ref = "", displayName: name = "" } = table.attributes;
  const area = parseArea(ref);
  const headingRows = table.number("headerRowCount") === 0 ? 0 : 1;
  const totalRows = (table.number("totalsRowCount") ?? 0) > 0 ? 1 : 0;
  return {
    title,
    name,
    headings: { ...area, rows: headingRows },
    body: {
      ...area,
      row: area.row + headingRows,
      rows: Math.max(area.rows - headingRows - totalRows, 0),
    },
    totalRows,
  };
};

/** Names of Excel's own: print areas, filters. */
const isOwnOfExcel = (name: string): boolean => name.startsWith("_xlnm.");

/** The workbook's names that are called as ours, with the cells they refer to, and all names that are a sheet's own. */
export const readSavedNames = ({ names, listed }: SavedFile) => {
  const titles = new Map(listed.map(({ name }) => [name.toUpperCase(), name]));
  const areaOf = (text: string): NamedArea | null => {
    const found = namedArea(plainFormula(text));
    const title = titles.get(found?.title.toUpperCase() ?? "");
    return found && title !== undefined ? { ...found, title } : null;
  };
  const global = new Map<string, NamedArea | null>();
  const local = new Map<string, string[]>();
  for (const { name, text, sheet } of names) {
    const title = listed[sheet ?? -1]?.name;
    if (sheet === null && isCalledAsOurs(name)) global.set(name, areaOf(text));
    else if (title !== undefined && !isOwnOfExcel(name)) {
      const others = local.get(title);
      if (others) others.push(name);
      else local.set(title, [name]);
    }
  }
  return { global, local: (title: string): readonly string[] => local.get(title) ?? [] };
};
