import { namedArea } from "../integrity/formula-text";
import type { CellContent, NamedArea, SheetSurvey, Survey } from "../integrity/survey";
import type { WorkbookPlan } from "../sheets/sheet-plan";

/** Lines beyond the plan's that are looked at as well: so many may have been inserted. */
const slack = { rows: 300, columns: 30 } as const;

/** Surveys the structure of the workbook as far as the plan's sheets may reach: two syncs. */
export const surveyWorkbook = async (
  context: Excel.RequestContext,
  plan: WorkbookPlan,
): Promise<Survey> => {
  const { worksheets, names: items, tables } = context.workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected");
  items.load("items/name,items/formula");
  tables.load("items/name,items/worksheet/name");
  await context.sync();
  const names = new Map<string, NamedArea | null>(
    items.items.map(({ name, formula }) => [name, namedArea(String(formula))]),
  );
  const tableSheets = new Map(tables.items.map((table) => [table.name, table.worksheet.name]));
  const ours = titlesOf(plan, names, tableSheets);
  const finish = worksheets.items
    .filter((sheet) => ours.has(sheet.name))
    .map((sheet) => queueSheet(sheet, plan));
  await context.sync();
  return {
    titles: worksheets.items.map((sheet) => sheet.name),
    sheets: new Map(finish.map((its) => its()).map((sheet) => [sheet.title, sheet])),
    names,
    tables: tableSheets,
  };
};

/** Titles of the worksheets that one of our names or our table stands on, or that are called as ours. */
const titlesOf = (
  plan: WorkbookPlan,
  names: Survey["names"],
  tables: Survey["tables"],
): ReadonlySet<string> =>
  new Set(
    plan.sheets.flatMap((sheet) => [
      sheet.title,
      ...[...sheet.names.keys()].flatMap((name) => names.get(name)?.title ?? []),
      ...(sheet.table ? [tables.get(sheet.table.name) ?? sheet.title] : []),
    ]),
  );

const queueSheet = (sheet: Excel.Worksheet, plan: WorkbookPlan): (() => SheetSurvey) => {
  const rows = Math.max(...plan.sheets.map(({ contents }) => contents.length)) + slack.rows;
  const columns =
    Math.max(...plan.sheets.map(({ contents }) => contents[0]?.length ?? 0)) + slack.columns;
  const used = sheet.getRangeByIndexes(0, 0, rows, columns).getUsedRangeOrNullObject(false);
  used.load("formulas,numberFormat,rowIndex,columnIndex");
  sheet.names.load("items/name");
  const highlights = sheet.getRange().conditionalFormats.getCount();
  return () => surveyOf(sheet, used, highlights);
};

const surveyOf = (
  sheet: Excel.Worksheet,
  used: Excel.Range,
  highlights: OfficeExtension.ClientResult<number>,
): SheetSurvey => ({
  title: sheet.name,
  visible: sheet.visibility === "Visible",
  protected: sheet.protection.protected,
  contents: used.isNullObject ? [] : fromA1<CellContent>(used, used.formulas, ""),
  formats: used.isNullObject ? [] : fromA1<string>(used, used.numberFormat, "General"),
  highlights: highlights.value,
  localNames: sheet.names.items.map(({ name }) => name),
});

/** What the used cells have, with that of blank ones before it, so that it counts from A1. */
const fromA1 = <Of>(
  { rowIndex, columnIndex }: Excel.Range,
  used: readonly (readonly Of[])[],
  blank: Of,
): readonly (readonly Of[])[] => [
  ...Array.from({ length: rowIndex }, () => []),
  ...used.map((cells) => [...Array<Of>(columnIndex).fill(blank), ...cells]),
];
