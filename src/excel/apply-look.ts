import type { Area } from "../cells/address";
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

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Gives an area of the sheet one of our looks. */
export const applyLook = (worksheet: Excel.Worksheet, area: Area, look: Look): void => {
  const range = rangeOf(worksheet, area);
  const details: LookDetails = looks[look];
  const { format } = range;
  format.font.name = fontName;
  format.font.size = details.size ?? fontSize;
  if (details.bold) format.font.bold = true;
  if (details.color) format.font.color = details.color;
  if (details.fill) format.fill.color = details.fill;
  format.horizontalAlignment = details.horizontal;
  format.verticalAlignment = "Center";
  if (details.wrap) format.wrapText = true;
  if (details.format) range.numberFormat = filled(area, details.format);
  if (details.border) drawBorders(range);
};

const filled = (area: Area, text: string): string[][] =>
  Array.from({ length: area.rows }, () => Array<string>(area.columns).fill(text));

const drawBorders = (range: Excel.Range) => {
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = borderColor;
  }
};

/** Sets the column widths and row heights of the plan. */
export const applySizes = (worksheet: Excel.Worksheet, sheet: SheetPlan): void => {
  sheet.columnWidths.forEach((width, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  for (const [row, height] of sheet.rowHeights)
    worksheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  if (sheet.hiddenColumns) rangeOf(worksheet, sheet.hiddenColumns).columnHidden = true;
};
