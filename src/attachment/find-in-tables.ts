import { parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { Area } from "../cells/address";
import { misleading, type Misleading } from "../faults/misleading";
import type { SheetPlan } from "../sheets/sheet-plan";
import { formatRestates } from "./format-restates";
import { holds } from "./holds";
import { isOnShow } from "./on-show";
import type { ShownSheet } from "./shown-sheet";
import type { ShownStyles } from "./shown-styles";

/** What a sheet with a table of ours keeps of its rows from the reader, shows of them otherwise, or adds beside them. */
export const findInTables = (
  sheet: ShownSheet,
  tables: readonly XmlElement[],
  { styles, plan }: { readonly styles: ShownStyles; readonly plan: SheetPlan },
): readonly Misleading[] => {
  if (!plan.table) return [];
  const area = areaOf(tables, plan.table);
  const found: Misleading[] = [];
  for (const cell of sheet.cells) {
    if (cell.row < area.row || !isOnShow(plan, cell)) continue;
    const { row, column, text } = cell;
    const where = { sheet: sheet.title, row, column };
    if (!holds(area, cell)) {
      if (!isPlanned(plan, cell)) found.push(misleading("text-beside-table", where, { text }));
      continue;
    }
    const format = styles.cells[cell.style]?.format ?? "General";
    if (sheet.rows(row) === 0) found.push(misleading("rows-hidden", where, {}));
    if (formatRestates(format)) found.push(misleading("format-restates", where, { format }));
  }
  return found;
};

/** Where the table stands by now: it grows with what is entered. */
const areaOf = (tables: readonly XmlElement[], its: NonNullable<SheetPlan["table"]>): Area => {
  const found = tables.find(({ attributes }) => attributes.displayName === its.name);
  return found?.attributes.ref === undefined ? its.area : parseArea(found.attributes.ref);
};

const isPlanned = (plan: SheetPlan, { row, column }: ShownSheet["cells"][number]): boolean =>
  (plan.contents[row]?.[column] ?? null) !== null;
