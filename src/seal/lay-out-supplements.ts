import { supplementNames } from "../sheets/defined-names";
import { SheetDraft } from "../sheets/sheet-draft";
import type { SheetPlan } from "../sheets/sheet-plan";
import { supplements as english } from "../strings/en-US/supplements";
import type { Language } from "../strings/language";
import { supplements as chinese } from "../strings/zh-CN/supplements";

const headingRow = 2;
const printedColumns = 7;
/** Supplements that have a printed row waiting for them. */
const printedRows = 6;

/** Where the two lists begin: the supplements, and to the right of what is printed every row they cover. */
export const supplementPlaces = {
  log: { row: headingRow + 1, column: 0, columns: printedColumns },
  rows: { row: headingRow + 1, column: printedColumns + 1, columns: 3 },
} as const;

/** Lays out the sheet of supplementary seals with so many rows in its lists; it is made with the first of them. */
export const layOutSupplements = (
  language: Language,
  lengths: Readonly<Record<"log" | "rows", number>>,
): SheetPlan => {
  const words = language === "zh-CN" ? chinese : english;
  const draft = new SheetDraft({
    key: "supplements",
    title: words.title,
    tabColor: "#7F6000",
    columnWidths: [36, 70, 100, 150, 150, 120, 120, 20, 40, 110, 380],
    orientation: "landscape",
    protection: "protected",
  });
  draft.title(words.sheetTitle, words.note, printedColumns);
  draft.row(headingRow, 0, words.headings, "heading");
  draft.row(headingRow, supplementPlaces.rows.column, words.rowsHeading, "heading");
  const rows = Math.max(printedRows, lengths.log, lengths.rows);
  for (let row = headingRow + 1; row <= headingRow + rows; row += 1) {
    const isPrinted = row <= headingRow + Math.max(printedRows, lengths.log);
    draft.row(row, 0, Array<null>(printedColumns).fill(null), isPrinted ? "words" : "helper");
    if (isPrinted) draft.height(row, 66);
  }
  for (const list of ["log", "rows"] as const)
    if (lengths[list] > 0)
      draft.name(supplementNames[list], { ...supplementPlaces[list], rows: lengths[list] });
  draft.freeze(headingRow + 1, { first: headingRow, last: headingRow });
  draft.showOnly(printedColumns);
  return draft.plan();
};
