import type { Area } from "../cells/address";
import {
  borderColor,
  fontName,
  fontSize,
  looks,
  type Look,
  type LookDetails,
} from "../sheets/looks";
import { coalesce } from "../sheets/coalesce";
import { joinAreas } from "../sheets/join-areas";
import type { SheetPlan } from "../sheets/sheet-plan";
import { rangeOf } from "./range-of";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Gives all cells what every look has in common: said once, it need not travel with each of them. */
export const applyCommonLook = (worksheet: Excel.Worksheet, area: Area): void => {
  const { format } = rangeOf(worksheet, area);
  format.font.name = fontName;
  format.font.size = fontSize;
  format.verticalAlignment = "Center";
};

/** Gives an area of the sheet one of our looks, over the common one; its borders come last. */
export const applyLook = (worksheet: Excel.Worksheet, area: Area, look: Look): void => {
  const range = rangeOf(worksheet, area);
  const details: LookDetails = looks[look];
  const { format } = range;
  if (details.size) format.font.size = details.size;
  if (details.bold) format.font.bold = true;
  if (details.color) format.font.color = details.color;
  if (details.fill) format.fill.color = details.fill;
  format.horizontalAlignment = details.horizontal;
  if (details.wrap) format.wrapText = true;
  if (details.format) range.numberFormat = filled(area, details.format);
};

/** One text for each cell of an area. */
export const filled = (area: Area, text: string): string[][] =>
  Array.from({ length: area.rows }, () => Array<string>(area.columns).fill(text));

/** Draws a line around every cell whose look has one; areas with lines are joined, since each line is a call. */
export const applyBorders = (worksheet: Excel.Worksheet, placed: SheetPlan["looks"]): void => {
  const bordered = placed.filter(({ look }) => looks[look].border);
  for (const area of joinAreas(bordered.map((its) => its.area))) {
    const { borders } = rangeOf(worksheet, area).format;
    const inside = [
      ...(area.rows > 1 ? (["InsideHorizontal"] as const) : []),
      ...(area.columns > 1 ? (["InsideVertical"] as const) : []),
    ];
    for (const edge of [...edges, ...inside]) {
      const border = borders.getItem(edge);
      border.style = "Continuous";
      border.color = borderColor;
    }
  }
};

/** Sets the column widths and row heights of the plan. */
export const applySizes = (worksheet: Excel.Worksheet, sheet: SheetPlan): void => {
  sheet.columnWidths.forEach((width, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  const heights = [...sheet.rowHeights]
    .sort(([one], [other]) => one - other)
    .map(([row, height]) => ({ area: { row, column: 0, rows: 1, columns: 1 }, height }));
  for (const { area, height } of coalesce(heights, (its) => String(its.height)))
    rangeOf(worksheet, area).format.rowHeight = height;
  if (sheet.hiddenColumns) rangeOf(worksheet, sheet.hiddenColumns).columnHidden = true;
};
