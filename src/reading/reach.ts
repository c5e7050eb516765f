import type { WorkbookPlan } from "../sheets/sheet-plan";

/** Lines beyond the plans' that are looked at as well: so many may have been inserted. */
const slack = { rows: 300, columns: 30 } as const;

/** How far a survey looks from A1 on, and of how many columns it asks the widths. */
export type Reach = Readonly<Record<"rows" | "columns" | "widths", number>>;

/** How far sheets of the plans may reach. */
export const reachOf = (plans: readonly WorkbookPlan[]): Reach => {
  const sheets = plans.flatMap((plan) => plan.sheets);
  const contents = sheets.map((sheet) => sheet.contents);
  return {
    rows: Math.max(...contents.map((rows) => rows.length)) + slack.rows,
    columns: Math.max(...contents.map(([first]) => first?.length ?? 0)) + slack.columns,
    widths: Math.max(...sheets.map(({ columnWidths }) => columnWidths.length)),
  };
};
