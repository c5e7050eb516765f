import { areaText, cellText } from "../cells/address";
import type { SheetFit } from "../integrity/fit-pages";
import type { MergeFit } from "../integrity/fit-merges";
import type { FullTexts, Printing } from "../integrity/printing";
import { fullTextsName } from "../sheets/defined-names";
import type { SheetPlan } from "../sheets/sheet-plan";
import { queuePlan } from "./apply-plan";
import { asText } from "../cells/as-text";
import { protectSheet } from "./protect-sheet";
import { queueHeaders } from "./queue-headers";
import { rangeOf } from "./range-of";

/** The sheets whose protection has to give way, which sizes and pages do not need. */
export const openedFor = ({ sheets }: Printing): readonly string[] =>
  sheets.filter(({ merges, cut }) => merges.length + cut.length > 0).map(({ title }) => title);

/** Queues heights, pages, headers and the sheet of long texts; sheets that are protected are so again in the same batch. */
export const queuePrinting = (
  context: Excel.RequestContext,
  { sheets, fullTexts, titles, page, remark }: Printing,
  protectedSheets: ReadonlySet<string>,
): void => {
  const { worksheets } = context.workbook;
  for (const fit of sheets) {
    const sheet = worksheets.getItem(fit.title);
    queueSizes(sheet, fit);
    if (fit.merges.length + fit.cut.length === 0) continue;
    const isProtected = protectedSheets.has(fit.title);
    if (isProtected) sheet.protection.unprotect();
    for (const merge of fit.merges) queueMerge(sheet, merge);
    for (const cell of fit.cut) sheet.getRange(cellText(cell)).format.verticalAlignment = "Top";
    if (isProtected) protectSheet(sheet);
  }
  if (fullTexts) queueFullTexts(context, fullTexts, page.pages);
  const cut = new Set(sheets.filter((its) => its.cut.length > 0).map(({ title }) => title));
  queueHeaders(context, titles, { page, remarks: (title) => (cut.has(title) ? remark : "") });
};

const queueSizes = (
  sheet: Excel.Worksheet,
  { heights, breaks, printed }: Pick<SheetFit, "heights" | "breaks" | "printed">,
): void => {
  if (heights.length > 0)
    sheet
      .getRangeByIndexes(0, 0, heights.length, 1)
      .setRowProperties(heights.map((rowHeight) => ({ format: { rowHeight } })));
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) sheet.horizontalPageBreaks.add(cellText({ row, column: 0 }));
  if (printed) sheet.pageLayout.setPrintArea(areaText(printed));
};

/** Prints all that is on the sheet, now and later: Excel ends a print area of whole columns with what is used. */
export const queueWholeSheet = (sheet: Excel.Worksheet): void =>
  sheet.pageLayout.setPrintArea(sheet.getRange());

/** What stood in the cells below the first is a name that was put there before. */
const queueMerge = (sheet: Excel.Worksheet, { area, blocks, again }: MergeFit): void => {
  rangeOf(sheet, area).unmerge();
  const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
  rangeOf(sheet, below).clear("Contents");
  for (const block of blocks) rangeOf(sheet, block).merge(false);
  for (const { row, column, text } of again)
    sheet.getRange(cellText({ row, column })).values = [[asText(text)]];
};

const queueFullTexts = (
  context: Excel.RequestContext,
  { former, isNamed, sheet }: FullTexts,
  footer: string,
): void => {
  const { names, worksheets } = context.workbook;
  if (isNamed) names.getItem(fullTextsName).delete();
  if (former !== null) worksheets.getItem(former).delete();
  if (sheet) queuePlan(context, { sheets: [asTexts(sheet)], formulaNames: new Map(), footer });
};

/** Whatever an entry begins with, a piece of it is no formula. */
const asTexts = (sheet: SheetPlan): SheetPlan => ({
  ...sheet,
  contents: sheet.contents.map((cells) =>
    cells.map((content) => (typeof content === "string" ? asText(content) : content)),
  ),
});
