import { importNames } from "../../sheets/defined-names";
import { textHeight } from "../../sheets/text-height";
import { SheetDraft } from "../../sheets/sheet-draft";
import type { SheetPlan } from "../../sheets/sheet-plan";
import { importWords } from "../../strings/import-words";
import type { Language } from "../../strings/language";

/** points */
const widths = [100, 220, 60, 50, 110, 120, 320] as const;

/** The height in points that a line of the sheet needs for all of its texts. */
export const importLineHeight = (line: readonly (string | number)[]): number =>
  Math.max(...line.map((cell, column) => textHeight(String(cell), widths[column] ?? Infinity)));

/** Lays out the sheet that lists imports; it is made with the first one and grows with each. */
export const layOutImports = (language: Language): SheetPlan => {
  const { sheet } = importWords(language);
  const draft = new SheetDraft({
    key: "imports",
    title: sheet.title,
    tabColor: "#7F7F7F",
    columnWidths: widths,
    orientation: "landscape",
    protection: "open",
  });
  draft.title(sheet.sheetTitle, sheet.note, sheet.headings.length);
  draft.row(2, 0, sheet.headings, "heading");
  draft.name(importNames.log, { row: 2, column: 0, rows: 1, columns: 1 });
  draft.freeze(3, { first: 2, last: 2 });
  return draft.plan();
};
