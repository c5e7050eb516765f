import type { Package } from "../parts/package";
import { requireExact } from "../parts/require-exact";
import { relationshipTypes } from "../parts/relationship-types";
import { UnreadablePackage } from "../unreadable-package";
import { namespaces } from "../xml/namespaces";
import { parseXml, type XmlElement } from "../xml/xml-element";
import { areaText, parseArea } from "./cell-reference";
import { decodeCellText } from "./cell-text";
import { requireApart } from "./require-apart";
import { requireOnce } from "./require-once";

const root = { namespace: namespaces.spreadsheet, local: "table" };

const refuse = (message: string): never => {
  throw new UnreadablePackage("ambiguous", message);
};

/** The names of a table: some programs go by the one, some by the other. */
const namesOf = ({ attributes: { name, displayName } }: XmlElement): readonly string[] => [
  ...new Set([name, displayName].flatMap((its) => its?.toUpperCase() ?? [])),
];

const requirePlain = (table: XmlElement): void => {
  const names = namesOf(table);
  const name = names.join(" or ");
  if (names.some((its) => decodeCellText(its.toLowerCase()) !== its.toLowerCase()))
    refuse(`The table ${name} is written with escapes.`);
  for (const rows of ["headerRowCount", "totalsRowCount"] as const)
    if (!["0", "1", undefined].includes(table.attributes[rows]))
      refuse(`The table ${name} has ${table.attributes[rows]} rows of one kind.`);
  const { ref = "" } = table.attributes;
  if (areaText(parseArea(ref)) !== ref) refuse(`The table ${name} has the area ${ref}.`);
  const columns = table.child("tableColumns")?.all("tableColumn").length;
  if (columns !== parseArea(ref).columns)
    refuse(`The table ${name} has more or fewer columns than cells.`);
};

/** The roots of the tables of a sheet, by the name of its part; throws UnreadablePackage. */
export const sheetTables = (file: Package, part: string): readonly XmlElement[] => {
  requireExact(file, part, [relationshipTypes.table]);
  const tables = file
    .relationships(part)
    .targets(relationshipTypes.table)
    .map((name) => parseXml(file.part(name), root));
  tables.forEach(requirePlain);
  requireApart(
    "tables",
    tables.map(({ attributes }) => parseArea(attributes.ref ?? "")),
  );
  return tables;
};

/** Requires that a sheet, given by its part's root, lists the tables that it is related to, each once; throws UnreadablePackage. */
export const requireListed = (file: Package, part: string, sheet: XmlElement): void => {
  const related = file
    .relationships(part)
    .all.filter(({ type }) => type === relationshipTypes.table)
    .map(({ id }) => id);
  const listed = (sheet.child("tableParts")?.all("tablePart") ?? []).map((its) =>
    its.attributeIn(namespaces.relationships, "id"),
  );
  const known = new Set(listed);
  if (listed.length !== related.length || !related.every((id) => known.has(id)))
    refuse(`The tables that ${part} lists are not those that it is related to.`);
};

/** Requires that no two tables of a workbook share a name; throws UnreadablePackage. */
export const requireTablesOnce = (tables: readonly XmlElement[]): void =>
  requireOnce("table", tables.flatMap(namesOf));
