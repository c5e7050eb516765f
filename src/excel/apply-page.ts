import { margins } from "../sheets/margins";
import type { SheetPlan } from "../sheets/sheet-plan";
import { rangeOf } from "./range-of";

/** Makes the sheet print on A4, one page wide, its headings on every page (Appendix B, note 1). */
export const applyPage = (worksheet: Excel.Worksheet, sheet: SheetPlan): void => {
  const { pageLayout } = worksheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = sheet.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.zoom =
    sheet.pages === "one"
      ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
      : { horizontalFitToPages: 1 };
  if (sheet.pages !== "one")
    for (const row of sheet.pages.breaks)
      worksheet.horizontalPageBreaks.add(worksheet.getRangeByIndexes(row, 0, 1, 1));
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = margins.sides;
  pageLayout.rightMargin = margins.sides;
  pageLayout.topMargin = margins.ends;
  pageLayout.bottomMargin = margins.ends;
  pageLayout.headerMargin = margins.texts;
  pageLayout.footerMargin = margins.texts;
  // A table grows below any area fixed today: its sheet prints all that is on it.
  if (!sheet.table) pageLayout.setPrintArea(rangeOf(worksheet, sheet.printed));
  if (sheet.repeatedRows) {
    const { first, last } = sheet.repeatedRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
};
