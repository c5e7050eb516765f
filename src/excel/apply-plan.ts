import { absoluteReference, areaText, type Area } from "../cells/address";
import { coalesce } from "../sheets/coalesce";
import { fillDown } from "../sheets/fill-down";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { applyHighlights } from "./apply-highlights";
import { applyLooks, wholeOf, type Built } from "./apply-look";
import { applyPage } from "./apply-page";
import { applyNewRules } from "./apply-rule";
import { applySizes } from "./apply-sizes";
import { protectSheet } from "./protect-sheet";
import { rangesOf } from "./range-of";

/**
 * Queues the whole workbook into one batch, in the order Excel needs: sheets and the data table, then the
 * names, then the contents whose formulas rest on both, then looks and rules, and protection last.
 */
export const queuePlan = (context: Excel.RequestContext, plan: WorkbookPlan): void => {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const built = plan.sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.add(sheet.title);
    return { sheet, worksheet, rangeOf: rangesOf(worksheet) };
  });
  for (const its of built) addTable(its);
  for (const { sheet } of built)
    for (const [name, area] of sheet.names)
      context.workbook.names.add(name, `=${absoluteReference(sheet.title, area)}`);
  for (const [name, formula] of plan.formulaNames) context.workbook.names.add(name, formula);
  applyLooks(built);
  for (const its of built) dress(its, plan.footer);
};

const addTable = ({ worksheet, rangeOf, sheet: { table, contents } }: Built) => {
  if (!table) return;
  const { area } = table;
  const headings = contents[area.row]?.slice(area.column, area.column + area.columns) ?? [];
  rangeOf({ ...area, rows: 1 }).values = [headings.map((heading) => heading ?? "")];
  const added = worksheet.tables.add(rangeOf(area), true);
  added.name = table.name;
  added.style = "TableStyleLight1";
};

const dress = (its: Built, footer: string) => {
  const { worksheet, sheet, rangeOf } = its;
  writeContents(its);
  mergeAreas(its);
  applySizes(its);
  applyNewRules(rangeOf, sheet.rules);
  applyHighlights(rangeOf, sheet.highlights);
  if (sheet.frozenRows > 0) worksheet.freezePanes.freezeRows(sheet.frozenRows);
  worksheet.tabColor = sheet.tabColor;
  worksheet.showGridlines = false;
  applyPage(its, footer);
  if (sheet.protection === "protected") protectSheet(worksheet);
};

/** A formula that goes on down a column is written once and copied to the cells below. */
const writeContents = ({ sheet, rangeOf }: Built) => {
  const { written, fills } = fillDown(sheet.contents);
  rangeOf(wholeOf(sheet)).formulas = written.map((row) => row.map((content) => content ?? ""));
  for (const { first, area } of fills) rangeOf(area).copyFrom(areaText(first), "Formulas");
};

/** Blocks of one row below each other are merged in one call, each row by itself. */
const mergeAreas = ({ sheet: { merges }, rangeOf }: Built) => {
  const isRow = ({ rows }: Area) => rows === 1;
  const stacked = coalesce(
    merges.filter(isRow).map((area) => ({ area })),
    () => "",
  );
  for (const { area } of stacked) rangeOf(area).merge(true);
  for (const area of merges) if (!isRow(area)) rangeOf(area).merge(false);
};

/** Queues the removal of what a failed creation left: only sheets and names of the plan itself. */
export const queueRemoval = (
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  present: { readonly sheets: readonly string[]; readonly names: ReadonlySet<string> },
): void => {
  for (const { title, names } of plan.sheets) {
    for (const name of names.keys())
      if (present.names.has(name)) context.workbook.names.getItem(name).delete();
    if (present.sheets.includes(title)) context.workbook.worksheets.getItem(title).delete();
  }
  for (const name of plan.formulaNames.keys())
    if (present.names.has(name)) context.workbook.names.getItem(name).delete();
};
