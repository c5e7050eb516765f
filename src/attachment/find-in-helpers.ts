import { misleading, type Misleading } from "../faults/misleading";
import { covers } from "../integrity/covers";
import type { SheetPlan } from "../sheets/sheet-plan";
import type { ShownSheet } from "./shown-sheet";

/** Columns for formulas only that are in sight, and what stands in them that we did not write. */
export const findInHelpers = (
  { title, cells, columns }: ShownSheet,
  { hiddenColumns, contents, names }: SheetPlan,
): readonly Misleading[] => {
  if (hiddenColumns === null) return [];
  const last = hiddenColumns.column + hiddenColumns.columns;
  const onShow = cells.filter(
    ({ column }) => column >= hiddenColumns.column && column < last && columns(column) > 0,
  );
  const [first] = onShow;
  if (first === undefined) return [];
  const named = [...names.values()];
  const added = onShow.find(
    ({ row, column, hasFormula, text }) =>
      !hasFormula &&
      text !== String(contents[row]?.[column] ?? "") &&
      !named.some((area) => covers(area, { row, column, rows: 1, columns: 1 })),
  );
  const at = added ?? first;
  const where = { sheet: title, row: at.row, column: at.column };
  return [
    misleading("helpers-on-show", where, {}),
    ...(added ? [misleading("text-in-helpers", where, { text: added.text })] : []),
  ];
};
