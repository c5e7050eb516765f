import { tabIdOf } from "../book/sheet-id";
import type { BookSnapshot, SheetSnapshot } from "../book/snapshot";
import { modeToFile } from "./calculation-modes";
import { writeWorkbookProtection } from "./workbook-protection";
import { writeNames } from "./write-names";
import { element, mainNamespace, relationsNamespace, xmlHeader } from "./xml-writer";

/** How a sheet is listed, by the id of the relationship that leads to its part. */
export const listedSheet = (
  { id, name, visibility }: Pick<SheetSnapshot, "id" | "name" | "visibility">,
  relationship: string,
): string =>
  element("sheet", {
    name,
    sheetId: tabIdOf(id),
    state: visibility === "visible" ? undefined : visibility,
    "r:id": relationship,
  });

/** What a workbook says of itself but for its sheets and names. */
export interface WorkbookFrame {
  readonly properties: string;
  readonly protection: string;
  readonly views: string;
  readonly calculation: string;
}

/** `activeTab` is the place of the sheet in front; `calculates` whether programs are to calculate on opening. */
export const writeWorkbookFrame = async (
  book: BookSnapshot,
  { activeTab, calculates }: { readonly activeTab: number; readonly calculates: boolean },
): Promise<WorkbookFrame> => ({
  properties: element("workbookPr", { date1904: book.date1904 || undefined }),
  protection: await writeWorkbookProtection(book.protection),
  views: element("bookViews", {}, element("workbookView", { activeTab })),
  calculation: element("calcPr", {
    calcId: 191029,
    calcMode: modeToFile(book.calculationMode),
    fullCalcOnLoad: calculates || undefined,
  }),
});

/** The workbook part of a file whose first relationships lead to the sheets. */
export const writeWorkbook = async (book: BookSnapshot): Promise<string> => {
  const activeTab = book.sheets.findIndex(({ id }) => id === book.activeSheetId);
  const frame = await writeWorkbookFrame(book, { activeTab, calculates: true });
  const sheets = book.sheets.map((sheet, index) => listedSheet(sheet, `rId${index + 1}`));
  const spaces = { xmlns: mainNamespace, "xmlns:r": relationsNamespace };
  return (
    xmlHeader +
    element("workbook", spaces, [
      frame.properties,
      frame.protection,
      frame.views,
      element("sheets", {}, sheets),
      writeNames(book),
      frame.calculation,
    ])
  );
};
