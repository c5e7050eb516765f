import { areaText, cellText } from "../cells/address";
import { margins } from "../sheets/margins";
import type { Built } from "./apply-look";

/** Makes the sheet print on A4, one page wide, its headings on every page (Appendix B, note 1). */
export const applyPage = ({ worksheet, sheet }: Built, footer: string): void => {
  const { pageLayout } = worksheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = sheet.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.zoom =
    sheet.pages === "one"
      ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
      : { horizontalFitToPages: 1 };
  if (sheet.pages !== "one")
    for (const row of sheet.pages.breaks)
      worksheet.horizontalPageBreaks.add(cellText({ row, column: 0 }));
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Points", {
    left: margins.sides,
    right: margins.sides,
    top: margins.ends,
    bottom: margins.ends,
    header: margins.texts,
    footer: margins.texts,
  });
  pageLayout.headersFooters.defaultForAllPages.rightFooter = footer;
  // A table grows below any area fixed today: its sheet prints all that is on it.
  if (!sheet.table) pageLayout.setPrintArea(areaText(sheet.printed));
  if (sheet.repeatedRows) {
    const { first, last } = sheet.repeatedRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
};
