import type { Area, CellAddress } from "../cells/address";
import type { LongText } from "../sheets/lay-out-full-texts";
import type { Reading } from "../sheets/reading";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import type { FullTextWords } from "../strings/zh-CN/full-texts";
import { findSheet } from "./compare-sheets";
import { fitBreaks } from "./fit-breaks";
import { fitMerges, type MergeFit } from "./fit-merges";
import { fitRows } from "./fit-rows";
import { longTextOf } from "./long-text";
import { printedSheet, shownIn, type PrintedSheet, type Shown } from "./printed-sheet";
import type { Survey } from "./survey";

/** How a sheet is to be printed, as it stands now. */
export interface SheetFit {
  readonly title: string;
  /** points, from row 1 on */
  readonly heights: readonly number[];
  /** Rows that begin a page. */
  readonly breaks: readonly number[];
  readonly merges: readonly MergeFit[];
  /** Cells whose text goes on on the sheet of long texts: they show its beginning. */
  readonly cut: readonly CellAddress[];
  /** null where all of the sheet is printed. */
  readonly printed: Area | null;
}

/** How the sheets are to be printed, and the texts that need a sheet of their own. */
export interface PagesFit {
  readonly sheets: readonly SheetFit[];
  readonly longTexts: readonly LongText[];
}

/** Fits the sheets of the plan that are there to what stands on them now. */
export const fitPages = (
  { sheets }: WorkbookPlan,
  { reading, survey }: { readonly reading: Reading; readonly survey: Survey },
  words: FullTextWords,
): PagesFit => {
  const shown = shownIn(reading);
  const fitted = sheets.flatMap((plan) => {
    const its = plan.key === "full" ? null : findSheet(plan, survey);
    return its ? [fitSheet(printedSheet(plan, its, survey.names), shown, words)] : [];
  });
  return {
    sheets: fitted.map(({ fit }) => fit),
    longTexts: fitted.flatMap(({ longTexts }) => longTexts),
  };
};

const fitSheet = (sheet: PrintedSheet, shown: Shown, words: FullTextWords) => {
  const { plan, survey, rows, columns } = sheet;
  const { heights, tooLong } = fitRows(sheet, shown);
  const breaks = fitBreaks(sheet, heights);
  const { title } = survey;
  const fit: SheetFit = {
    title,
    heights,
    breaks,
    merges: fitMerges(sheet, breaks, words.again),
    cut: tooLong.map(({ row, column }) => ({ sheet: title, row, column })),
    printed: plan.table ? null : { row: 0, column: 0, rows, columns },
  };
  return { fit, longTexts: tooLong.map((cell) => longTextOf(sheet, cell, words)) };
};
