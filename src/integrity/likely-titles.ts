import type { WorkbookPlan } from "../sheets/sheet-plan";
import type { Survey } from "./survey";

/** Titles of the worksheets that a name or table of the plans stands on, or that are called as one of their sheets. */
export const likelyTitles = (
  plans: readonly WorkbookPlan[],
  { titles, names, tables }: Pick<Survey, "titles" | "names" | "tables">,
): ReadonlySet<string> => {
  const ours = new Set(
    plans
      .flatMap(({ sheets }) => sheets)
      .flatMap((sheet) => [
        sheet.title,
        ...[...sheet.names.keys()].flatMap((name) => names.get(name)?.title ?? []),
        ...(sheet.table ? [tables.get(sheet.table.name) ?? sheet.title] : []),
      ]),
  );
  return new Set(titles.filter((title) => ours.has(title)));
};
