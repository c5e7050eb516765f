import { absoluteReference, type Area } from "../cells/address";
import { coalesce } from "../sheets/coalesce";
import { joinAreas } from "../sheets/join-areas";
import type { SheetPlan, WorkbookPlan } from "../sheets/sheet-plan";
import { applyHighlights } from "./apply-highlights";
import { applyLooks, applySizes, wholeOf, type Built } from "./apply-look";
import { applyPage } from "./apply-page";
import { applyNewRule } from "./apply-rule";
import { protectSheet } from "./protect-sheet";
import { queueHeaders } from "./queue-headers";
import { rangeOf } from "./range-of";

/**
 * Queues the whole workbook into one batch, in the order Excel needs: sheets and the data table, then the
 * names, then the contents whose formulas rest on both, then looks and rules, and protection last.
 */
export const queuePlan = (context: Excel.RequestContext, plan: WorkbookPlan): void => {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const built = plan.sheets.map((sheet) => ({
    sheet,
    worksheet: context.workbook.worksheets.add(sheet.title),
  }));
  for (const { sheet, worksheet } of built) if (sheet.table) addTable(worksheet, sheet);
  for (const { sheet } of built)
    for (const [name, area] of sheet.names)
      context.workbook.names.add(name, `=${absoluteReference(sheet.title, area)}`);
  for (const [name, formula] of plan.formulaNames) context.workbook.names.add(name, formula);
  applyLooks(built);
  for (const its of built) dress(its);
  const titles = plan.sheets.map(({ title }) => title);
  queueHeaders(context, titles, { organisation: "", reportNo: "", body: "", pages: plan.footer });
};

const addTable = (worksheet: Excel.Worksheet, { table, contents }: SheetPlan) => {
  if (!table) return;
  const { area } = table;
  const headings = contents[area.row]?.slice(area.column, area.column + area.columns) ?? [];
  rangeOf(worksheet, { ...area, rows: 1 }).values = [headings.map((heading) => heading ?? "")];
  const added = worksheet.tables.add(rangeOf(worksheet, area), true);
  added.name = table.name;
  added.style = "TableStyleLight1";
};

const dress = ({ worksheet, sheet }: Built) => {
  rangeOf(worksheet, wholeOf(sheet)).formulas = sheet.contents.map((row) => [...row]);
  mergeAreas(worksheet, sheet.merges);
  applySizes({ worksheet, sheet });
  for (const area of joinAreas(sheet.entries))
    rangeOf(worksheet, area).format.protection.locked = false;
  for (const rule of sheet.rules) applyNewRule(rangeOf(worksheet, rule.area), rule);
  applyHighlights(worksheet, sheet.highlights);
  if (sheet.frozenRows > 0) worksheet.freezePanes.freezeRows(sheet.frozenRows);
  worksheet.tabColor = sheet.tabColor;
  worksheet.showGridlines = false;
  applyPage(worksheet, sheet);
  if (sheet.protection === "protected") protectSheet(worksheet);
};

/** Blocks of one row below each other are merged in one call, each row by itself. */
const mergeAreas = (worksheet: Excel.Worksheet, merges: readonly Area[]) => {
  const isRow = ({ rows }: Area) => rows === 1;
  const stacked = coalesce(
    merges.filter(isRow).map((area) => ({ area })),
    () => "",
  );
  for (const { area } of stacked) rangeOf(worksheet, area).merge(true);
  for (const area of merges) if (!isRow(area)) rangeOf(worksheet, area).merge(false);
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
