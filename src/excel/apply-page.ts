import type { SheetPlan } from "../sheets/sheet-plan";
import { rangeOf } from "./range-of";

const margin = 36;

/** Makes the sheet print on A4, one page wide, its headings on every page, page numbers below (Appendix B, notes 1–3). */
export const applyPage = (worksheet: Excel.Worksheet, sheet: SheetPlan, footer: string): void => {
  const { pageLayout } = worksheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = sheet.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = margin;
  pageLayout.rightMargin = margin;
  pageLayout.setPrintArea(rangeOf(worksheet, sheet.printed));
  if (sheet.repeatedRows) {
    const { first, last } = sheet.repeatedRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
};
