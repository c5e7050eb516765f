import { importNames } from "../../sheets/defined-names";
import { textHeight } from "../../sheets/text-height";
import { SheetDraft } from "../../sheets/sheet-draft";
import type { SheetPlan } from "../../sheets/sheet-plan";
import { importWords } from "../../strings/import-words";
import type { Language } from "../../strings/language";

/** points */
const widths = [100, 220, 60, 50, 110, 120, 320] as const;

/** The heights in points that lines of the sheet need for all of their texts; a thousand of them say much the same. */
export const importLineHeights = (
  lines: readonly (readonly (string | number)[])[],
): readonly number[] => {
  const known = new Map<string, number>();
  const heightOf = (cell: string | number, column: number): number => {
    const key = `${column} ${cell}`;
    const height = known.get(key) ?? textHeight(String(cell), widths[column] ?? Infinity);
    known.set(key, height);
    return height;
  };
  return lines.map((line) => Math.max(...line.map(heightOf)));
};

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
