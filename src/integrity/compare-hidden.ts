import { finding } from "../faults/finding";
import type { SheetPlan } from "../sheets/sheet-plan";
import type { Difference } from "./difference";
import { placeKey, type Look, type PrintedPart } from "./look";
import type { Placement } from "./place-sheet";

/** The part that is printed; none of a sheet with a table, whose rows a filter hides. */
export const printedPart = (plan: SheetPlan, placement: Placement): readonly PrintedPart[] => {
  const rows = placement.rows.filter((row) => row !== null);
  const columns = placement.columns
    .slice(0, plan.printed.columns)
    .filter((column) => column !== null);
  if (plan.table || rows.length === 0 || columns.length === 0) return [];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const area = {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
  return [{ title: placement.title, area }];
};

/** Rows or columns that are hidden within what is printed. */
export const compareHidden = (
  parts: readonly PrintedPart[],
  hidden: Look["hidden"],
): readonly Difference[] =>
  parts
    .filter(({ title, area }) => hidden.get(placeKey(title, area)))
    .map(({ title, area }) => ({
      finding: finding(
        "lines-hidden",
        { sheet: title, row: area.row, column: area.column },
        { sheet: title },
      ),
      fixes: [{ kind: "show-lines", title, area }],
    }));
