import { maximumRows } from "../cells/address";
import type { Fix } from "../integrity/difference";
import type { Survey } from "../integrity/survey";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { applyHighlights } from "./apply-highlights";
import { forAll } from "./apply-look";
import { queuePlan } from "./apply-plan";
import { nameTable } from "./name-table";
import { applyRule } from "./apply-rule";
import { protectSheet } from "./protect-sheet";
import { rangeOf, rangesOf } from "./range-of";

interface Around {
  readonly plan: WorkbookPlan;
  readonly survey: Survey;
}

/**
 * Queues the steps of one turn of a repair. Sheets they write on are opened before and protected again as they were, in
 * the same batch. Lines are inserted from the bottom up, so that none moves the place of another.
 */
export const queueFixes = (
  context: Excel.RequestContext,
  fixes: readonly Fix[],
  around: Around,
): void => {
  const { worksheets } = context.workbook;
  const titles = fixes.some(({ kind }) => kind === "rename-sheet")
    ? []
    : guardedTitles(fixes, around);
  for (const title of titles) worksheets.getItem(title).protection.unprotect();
  const ordered = [...fixes].sort((a, b) => placeOf(b) - placeOf(a));
  for (const fix of ordered.filter((its) => !isGuard(its))) queueFix(context, fix, around);
  for (const title of titles) protectSheet(worksheets.getItem(title));
  for (const fix of ordered.filter(isGuard)) queueFix(context, fix, around);
};

/** The protected sheets that the steps write on. */
export const guardedTitles = (fixes: readonly Fix[], { survey }: Around): readonly string[] => [
  ...new Set(
    fixes.flatMap((fix) =>
      "title" in fix && survey.sheets.get(fix.title)?.protected ? [fix.title] : [],
    ),
  ),
];

/** A table takes the rows that have something in them, also beyond those that were surveyed. */
const makeTable = (
  sheet: Excel.Worksheet,
  { name, headings, rows, standing }: Extract<Fix, { kind: "table" }>,
): void => {
  if (standing !== undefined) {
    sheet.tables.getItem(standing).name = name;
    return;
  }
  const { row, column, columns } = headings;
  const area =
    rows === null
      ? sheet.getRangeByIndexes(row, column, maximumRows - row, columns).getUsedRange(true)
      : sheet.getRangeByIndexes(row, column, rows + 1, columns);
  nameTable(sheet.tables.add(area, true), name);
};

const isGuard = ({ kind }: Fix): boolean => kind === "protect" || kind === "open";
const placeOf = (fix: Fix): number => ("at" in fix ? fix.at : -1);

const queueFix = (context: Excel.RequestContext, fix: Fix, around: Around): void => {
  const { worksheets, names } = context.workbook;
  switch (fix.kind) {
    case "create-sheet":
      for (const name of fix.plan.names.keys())
        if (around.survey.names.has(name)) names.getItem(name).delete();
      return queuePlan(context, { ...around.plan, sheets: [fix.plan], formulaNames: new Map() });
    case "insert-row": {
      const row = worksheets.getItem(fix.title).getRangeByIndexes(fix.at, 0, 1, 1).getEntireRow();
      row.insert("Down");
      if (fix.height !== null)
        worksheets.getItem(fix.title).getRangeByIndexes(fix.at, 0, 1, 1).format.rowHeight =
          fix.height;
      return;
    }
    case "insert-column": {
      const sheet = worksheets.getItem(fix.title);
      sheet.getRangeByIndexes(0, fix.at, 1, 1).getEntireColumn().insert("Right");
      sheet.getRangeByIndexes(0, fix.at, 1, 1).format.columnWidth = fix.width;
      return;
    }
    case "show-sheet":
      worksheets.getItem(fix.title).visibility = "Visible";
      return;
    case "show-lines": {
      const lines = rangeOf(worksheets.getItem(fix.title), fix.area);
      lines.rowHidden = false;
      lines.columnHidden = false;
      return;
    }
    case "rename-sheet":
      worksheets.getItem(fix.title).name = fix.to;
      return;
    case "write":
      worksheets.getItem(fix.title).getRangeByIndexes(fix.row, fix.column, 1, 1).formulas = [
        [fix.content],
      ];
      return;
    case "format": {
      rangeOf(worksheets.getItem(fix.title), fix.area).numberFormat = forAll(fix.format);
      return;
    }
    case "table":
      return makeTable(worksheets.getItem(fix.title), fix);
    case "name":
      if (around.survey.names.has(fix.name)) names.getItem(fix.name).formula = fix.formula;
      else names.add(fix.name, fix.formula);
      return;
    case "delete-local-name":
      return worksheets.getItem(fix.title).names.getItem(fix.name).delete();
    case "rule":
      return applyRule(rangeOf(worksheets.getItem(fix.title), fix.rule.area), fix.rule);
    case "lock":
      rangeOf(worksheets.getItem(fix.title), fix.area).format.protection.locked = fix.locked;
      return;
    case "highlights": {
      const its = rangesOf(worksheets.getItem(fix.title));
      for (const { area } of fix.highlights) its(area).conditionalFormats.clearAll();
      return applyHighlights(its, fix.highlights);
    }
    case "protect":
      return protectSheet(worksheets.getItem(fix.title));
    case "open":
      return worksheets.getItem(fix.title).protection.unprotect();
  }
};
