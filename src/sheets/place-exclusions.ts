import { a2Columns } from "./a2-columns";
import { names } from "./defined-names";
import type { SheetDraft } from "./sheet-draft";
import type { SheetLanguage } from "./sheet-language";

const excludedRows = 5;

/** Years left out of the history (R7), each with its reason. */
export const placeExclusions = (
  draft: SheetDraft,
  { words, records }: SheetLanguage,
  start: number,
): number => {
  const [year, reason] = words.a2.exclusionHeadings;
  draft.section(start, words.a2.exclusions, a2Columns.printed);
  draft.row(start + 1, 0, [year], "heading");
  draft.block(
    { row: start + 1, column: 1, rows: 1, columns: a2Columns.printed - 1 },
    reason,
    "heading",
  );
  const first = start + 2;
  for (let row = first; row < first + excludedRows; row += 1) {
    draft.row(row, 0, [null], "entry");
    draft.block({ row, column: 1, rows: 1, columns: a2Columns.printed - 1 }, null, "entryText");
    draft.height(row, 20);
  }
  const years = { row: first, column: 0, rows: excludedRows, columns: 1 };
  const reasons = { row: first, column: 1, rows: excludedRows, columns: 1 };
  const title = words.invalid;
  draft.entry(years, {
    accepts: { kind: "whole", low: "1900", high: "2200" },
    title,
    ...records.exclusions.year,
  });
  draft.entry(
    { ...reasons, columns: a2Columns.printed - 1 },
    {
      accepts: { kind: "text", longest: 2000 },
      title,
      prompt: records.exclusions.reason,
      error: words.a1.textError,
    },
  );
  draft.name(names.excludedYear, years);
  draft.name(names.excludedReason, reasons);
  return first + excludedRows;
};
