import { confirmedKeys } from "../standard/confirmed-keys";
import { a2Columns } from "./a2-columns";
import { names } from "./defined-names";
import type { SheetDraft } from "./sheet-draft";
import type { SheetLanguage } from "./sheet-language";

/** What is out of the ordinary and was confirmed: a row for each thing that may be asked, its figure, and the reason. */
export const placeConfirmations = (
  draft: SheetDraft,
  { words, records }: SheetLanguage,
  start: number,
): number => {
  const { confirmed } = words.a2;
  const wide = { rows: 1, columns: 3 };
  draft.section(start, confirmed.title, a2Columns.printed);
  const heading = start + 1;
  draft.block({ row: heading, column: 0, ...wide }, confirmed.headings[0], "heading");
  draft.row(heading, 3, [confirmed.headings[1]], "heading");
  draft.block({ row: heading, column: 4, ...wide }, confirmed.headings[2], "heading");
  const first = start + 2;
  confirmedKeys.forEach((key, index) => {
    const row = first + index;
    draft.block({ row, column: 0, ...wide }, confirmed.labels[key], "label");
    draft.row(row, 3, [null], "entryNumber");
    draft.block({ row, column: 4, ...wide }, null, "entryText");
    draft.fit(row, confirmed.labels[key], draft.width(0, 3));
  });
  const figures = { row: first, column: 3, rows: confirmedKeys.length, columns: 1 };
  const reasons = { ...figures, column: 4 };
  const title = words.invalid;
  draft.entry(figures, {
    accepts: { kind: "atLeast", low: "0" },
    title,
    ...records.confirmed.figure,
  });
  draft.entry(
    { ...reasons, columns: 3 },
    {
      accepts: { kind: "text", longest: 2000 },
      title,
      prompt: records.confirmed.reason,
      error: words.a1.textError,
    },
  );
  draft.name(names.confirmedFigure, figures);
  draft.name(names.confirmedReason, reasons);
  return first + confirmedKeys.length;
};
