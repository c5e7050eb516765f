import { areasOf, queueMerges } from "./queue-merges";
import type { CellContent, SheetSurvey, Survey } from "../integrity/survey";
import { reachOf, type Reach } from "../reading/reach";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import type { Structure } from "./queue-structure";

/** Queues the survey of the worksheets of these titles, as far as sheets of the plans may reach; those not there are left out. */
export const queueSheets = (
  context: Excel.RequestContext,
  titles: ReadonlySet<string>,
  plans: readonly WorkbookPlan[],
): ((structure: Structure) => Survey) => {
  const reach = reachOf(plans);
  const finish = [...titles].map((title) => queueSheet(context, title, reach));
  return (structure) => {
    const { titles: all, names, tables } = structure;
    const surveys = finish.flatMap((its) => its(structure) ?? []);
    const sheets = new Map(surveys.map((survey) => [survey.title, survey]));
    return { titles: all, sheets, names, tables };
  };
};

const queueSheet = (
  context: Excel.RequestContext,
  title: string,
  { rows, columns, widths }: Reach,
): ((structure: Structure) => SheetSurvey | null) => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(title);
  const reach = sheet.getRangeByIndexes(0, 0, rows, columns);
  const used = reach.getUsedRangeOrNullObject(false);
  used.load("formulas,numberFormat,rowIndex,columnIndex");
  sheet.names.load("items/name");
  const lines = sheet
    .getRangeByIndexes(0, 0, 1, widths)
    .getColumnProperties({ format: { columnWidth: true } });
  const merged = queueMerges(reach);
  const highlights = sheet.getRange().conditionalFormats.getCount();
  return ({ states }) => {
    const state = states.get(title);
    if (!state) return null;
    return {
      title,
      ...state,
      contents: used.isNullObject ? [] : fromA1<CellContent>(used, used.formulas, ""),
      formats: used.isNullObject ? [] : fromA1<string>(used, used.numberFormat, "General"),
      widths: lines.value.map(({ format }) => format?.columnWidth ?? 0),
      merges: areasOf(merged),
      highlights: highlights.value,
      localNames: sheet.names.items.map(({ name }) => name),
    };
  };
};

/** What the used cells have, with that of blank ones before it, so that it counts from A1. */
const fromA1 = <Of>(
  { rowIndex, columnIndex }: Excel.Range,
  used: readonly (readonly Of[])[],
  blank: Of,
): readonly (readonly Of[])[] => [
  ...Array.from({ length: rowIndex }, () => []),
  ...used.map((cells) => [...Array<Of>(columnIndex).fill(blank), ...cells]),
];
