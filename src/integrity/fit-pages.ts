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

/** Whether tables still grow, or the workbook is being sealed and its monitoring data end in this row. */
export type Growth = "open" | { readonly lastDataRow: number | null };

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
  /** null where the sheet is printed as far as it was before: a table may still grow below any area. */
  readonly printed: Area | null;
  readonly isTable: boolean;
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
  { words, growth }: { readonly words: FullTextWords; readonly growth: Growth },
): PagesFit => {
  const shown = shownIn(reading);
  const fitted = sheets.flatMap((plan) => {
    const its = plan.key === "full" ? null : findSheet(plan, survey);
    return its ? [fitSheet(printedSheet(plan, its, survey.names), shown, { words, growth })] : [];
  });
  return {
    sheets: fitted.map(({ fit }) => fit),
    longTexts: fitted.flatMap(({ longTexts }) => longTexts),
  };
};

const fitSheet = (
  sheet: PrintedSheet,
  shown: Shown,
  { words, growth }: { readonly words: FullTextWords; readonly growth: Growth },
) => {
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
    printed: plan.table ? endOfTable(sheet, growth) : { row: 0, column: 0, rows, columns },
    isTable: plan.table !== null,
  };
  return { fit, longTexts: tooLong.map((cell) => longTextOf(sheet, cell, words)) };
};

/** A table that is sealed grows no more: its blank rows are not printed, columns of the user's own are. */
const endOfTable = (
  { plan, survey, rows, columns, used }: PrintedSheet,
  growth: Growth,
): Area | null => {
  if (growth === "open" || plan.protection !== "open") return null;
  const end = plan.key === "monitoring" ? Math.max(rows, (growth.lastDataRow ?? 0) + 1) : used;
  const widths = survey.contents.map((cells) => cells.findLastIndex((its) => its !== "") + 1);
  return { row: 0, column: 0, rows: end, columns: Math.max(columns, ...widths) };
};
