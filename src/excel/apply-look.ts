import type { Area } from "../cells/address";
import { joinAreas } from "../sheets/join-areas";
import {
  borderColor,
  fontName,
  fontSize,
  looks,
  type Look,
  type LookDetails,
} from "../sheets/looks";
import type { SheetPlan } from "../sheets/sheet-plan";
import { rangeOf } from "./range-of";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** A worksheet and the plan it is made by. */
export interface Built {
  readonly worksheet: Excel.Worksheet;
  readonly sheet: SheetPlan;
}

/** Gives all cells what every look has in common: said once, it need not travel with each of them. */
export const applyCommonLook = (worksheet: Excel.Worksheet, area: Area): void => {
  const { format } = rangeOf(worksheet, area);
  format.font.name = fontName;
  format.font.size = fontSize;
  format.verticalAlignment = "Center";
};

/**
 * Gives all sheets their looks. Each is described once, on the first cells that have it, and copied from there to all
 * others; so are the lines around cells. No two looks of a plan overlap.
 */
export const applyLooks = (built: readonly Built[]): void => {
  for (const { worksheet, sheet } of built) applyCommonLook(worksheet, wholeOf(sheet));
  const placed = [...rangesByLook(built)];
  const lined = placed.filter(([look]) => looks[look].border);
  const line = lined[0]?.[1][0]?.getCell(0, 0);
  if (line) drawLines(line);
  for (const [, [first]] of lined) if (line) first?.copyFrom(line, "Formats");
  for (const [look, [first, ...others]] of placed) {
    if (!first) continue;
    describe(first, look);
    if (others.length === 0) continue;
    const model = first.getCell(0, 0);
    for (const range of others) range.copyFrom(model, "Formats");
  }
};

/** All cells of a planned sheet. */
export const wholeOf = ({ contents }: SheetPlan): Area => ({
  row: 0,
  column: 0,
  rows: contents.length,
  columns: contents[0]?.length ?? 0,
});

/** The ranges of every look, joined where they stand side by side. */
const rangesByLook = (built: readonly Built[]): ReadonlyMap<Look, readonly Excel.Range[]> => {
  const ranges = new Map<Look, Excel.Range[]>();
  for (const { worksheet, sheet } of built) {
    const areas = new Map<Look, Area[]>();
    for (const { look, area } of sheet.looks) areas.set(look, [...(areas.get(look) ?? []), area]);
    for (const [look, its] of areas)
      ranges.set(look, [
        ...(ranges.get(look) ?? []),
        ...joinAreas(its).map((area) => rangeOf(worksheet, area)),
      ]);
  }
  return ranges;
};

/** What a look has over the common one and the lines. */
const describe = (range: Excel.Range, look: Look): void => {
  const details: LookDetails = looks[look];
  const { format } = range;
  if (details.size) format.font.size = details.size;
  if (details.bold) format.font.bold = true;
  if (details.color) format.font.color = details.color;
  if (details.fill) format.fill.color = details.fill;
  format.horizontalAlignment = details.horizontal;
  if (details.wrap) format.wrapText = true;
  if (details.format) range.numberFormat = forAll(details.format);
};

const drawLines = (cell: Excel.Range): void => {
  for (const edge of edges) {
    const border = cell.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = borderColor;
  }
};

/** One number format for all cells of a range, which Excel takes where its types ask for one a cell. */
export const forAll = (format: string): string[][] => format as unknown as string[][];

/** Sets the column widths and row heights of the plan, a call each. */
export const applySizes = ({ worksheet, sheet }: Built): void => {
  const { columnWidths, rowHeights, hiddenColumns } = sheet;
  rangeOf(worksheet, {
    row: 0,
    column: 0,
    rows: 1,
    columns: columnWidths.length,
  }).setColumnProperties(columnWidths.map((columnWidth) => ({ format: { columnWidth } })));
  const rows = Math.max(0, ...[...rowHeights.keys()].map((row) => row + 1));
  const heights = Array.from({ length: rows }, (_, row) => rowHeights.get(row));
  if (rows > 0)
    rangeOf(worksheet, { row: 0, column: 0, rows, columns: 1 }).setRowProperties(
      heights.map((rowHeight) => (rowHeight === undefined ? {} : { format: { rowHeight } })),
    );
  if (hiddenColumns) rangeOf(worksheet, hiddenColumns).columnHidden = true;
};
