import { asShown } from "../cells/cell-value";
import { finding, type Finding } from "../faults/finding";
import { fullTextsName } from "../sheets/defined-names";
import type { FullTextRow, LongText } from "../sheets/lay-out-full-texts";
import type { Reading } from "../sheets/reading";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { wantedHeight } from "../sheets/text-height";
import type { FullTextWords } from "../strings/zh-CN/full-texts";
import { findSheet } from "./compare-sheets";
import { longTextKey, longTextOf } from "./long-text";
import { plannedWidthOf, printedSheet, printedTexts, shownIn } from "./printed-sheet";
import type { Survey } from "./survey";

/** Whether every text that has no room must be on the sheet of long texts, or those that are there must be right. */
type Wanted = "all" | "listed";

/**
 * Texts of the sheet of long texts that are not those of the entries they are from, for a workbook whose entries can no
 * longer change; and, where all are wanted, entries that should be there and are not.
 */
export const compareFullTexts = (
  { reading, survey }: { readonly reading: Reading; readonly survey: Survey },
  plan: WorkbookPlan,
  { words, wanted }: { readonly words: FullTextWords; readonly wanted: Wanted },
): readonly Finding[] => {
  const standing = reading.named.get(fullTextsName);
  const listed = rowsByKey((standing?.cells ?? []).map((cells) => cells.map(asShown)));
  const entries = entriesIn(plan, { reading, survey }, { words, listed });
  const wrong = [...listed].flatMap(([key, rows]) => {
    const entry = entries.find((its) => its.key === key);
    if (entry && isWhole(rows, entry, words)) return [];
    const where = { name: fullTextsName };
    return [finding("full-text-differs", where, { place: rows[0]?.[0] ?? key })];
  });
  const missing = entries.filter(
    ({ key, isLong }) => wanted === "all" && isLong && !listed.has(key),
  );
  return [
    ...wrong,
    ...missing.map(({ place, where }) => finding("full-text-differs", where, { place })),
  ];
};

/** Whether the rows say the text and where it stands, wherever it was taken apart: a file keeps the pieces it was made with. */
const isWhole = (
  rows: readonly FullTextRow[],
  { place, text }: LongText,
  { goesOn }: FullTextWords,
): boolean =>
  rows.every(([where], index) => where === (index === 0 ? place : goesOn(place))) &&
  rows.map(([, piece]) => piece).join("") === text;

const rowsByKey = (rows: readonly (readonly string[])[]) => {
  const byKey = new Map<string, FullTextRow[]>();
  for (const [place = "", piece = "", key = ""] of rows)
    byKey.set(key, [...(byKey.get(key) ?? []), [place, piece, key]]);
  return byKey;
};

/** The entries that are long, and those that are listed. */
const entriesIn = (
  { sheets }: WorkbookPlan,
  { reading, survey }: { readonly reading: Reading; readonly survey: Survey },
  {
    words,
    listed,
  }: { readonly words: FullTextWords; readonly listed: ReadonlyMap<string, unknown> },
) => {
  const shown = shownIn(reading);
  return sheets.flatMap((plan) => {
    const its = plan.key === "full" ? null : findSheet(plan, survey);
    if (!its) return [];
    const sheet = printedSheet(plan, its, survey.names);
    return printedTexts(sheet, shown)
      .filter(({ isEntry, wraps }) => isEntry && wraps)
      .map((cell) => ({
        cell,
        isLong: wantedHeight(cell.text, plannedWidthOf(sheet, cell), cell.size) > plan.highestEntry,
      }))
      .filter(({ cell, isLong }) => isLong || listed.has(longTextKey(sheet, cell)))
      .map(({ cell, isLong }) => ({
        ...longTextOf(sheet, cell, words),
        where: { sheet: its.title, row: cell.row, column: cell.column },
        isLong,
      }));
  });
};
