import { finding } from "../faults/finding";
import { fullTextsName, sealNames, supplementNames } from "../sheets/defined-names";
import type { SheetPlan } from "../sheets/sheet-plan";
import { covers } from "./covers";
import type { Difference } from "./difference";
import { isNameAgain } from "./fit-merges";
import { isReordered, namedPlaces, plannedBy, type Placement } from "./place-sheet";
import type { CellContent, SheetSurvey, Survey, WorkbookState } from "./survey";

interface Around {
  readonly placement: Placement;
  readonly names: Survey["names"];
  readonly state: WorkbookState;
}

/**
 * Contents on a protected sheet where the plan has none: one finding a row. Columns that are out of sight are not looked
 * at, nor are lists that grow, the logs of seals and the long texts, nor what a seal that was interrupted left.
 */
export const compareAdded = (
  plan: SheetPlan,
  { title, contents }: SheetSurvey,
  { placement, names, state }: Around,
): readonly Difference[] => {
  if (plan.protection !== "protected" || (plan.key === "seal" && state === "open")) return [];
  const [rows, columns] = [plannedBy(placement.rows), plannedBy(placement.columns)];
  const [isSorted, isNamed] = [isReordered(placement), namedPlaces(plan)];
  const growing = [sealNames.log, supplementNames.log, fullTextsName].flatMap((name) =>
    plan.names.has(name) ? (names.get(name)?.area ?? []) : [],
  );
  const isOurs = (content: CellContent, row: number, column: number): boolean => {
    const [plannedRow, plannedColumn] = [rows(row), columns(column)];
    if (plannedColumn !== undefined && isOutOfSight(plan, plannedColumn)) return true;
    if (growing.some((area) => covers(area, { row, column, rows: 1, columns: 1 }))) return true;
    if (plannedRow === undefined || plannedColumn === undefined) return false;
    // In another order the words of a group stand where they were sorted to.
    if (isSorted) return true;
    const place = { row: plannedRow, column: plannedColumn, rows: 1, columns: 1 };
    const isPlanned = (plan.contents[plannedRow]?.[plannedColumn] ?? null) !== null;
    return (
      isPlanned ||
      isNamed(place) ||
      plan.entries.some((area) => covers(area, place)) ||
      isNameAgain(plan, place, content)
    );
  };
  return contents.flatMap((cells, row) => {
    const column = cells.findIndex((content, at) => content !== "" && !isOurs(content, row, at));
    if (column < 0) return [];
    const text = String(cells[column]);
    return [
      { finding: finding("content-added", { sheet: title, row, column }, { text }), fixes: [] },
    ];
  });
};

const isOutOfSight = ({ hiddenColumns }: SheetPlan, column: number): boolean =>
  hiddenColumns !== null &&
  column >= hiddenColumns.column &&
  column < hiddenColumns.column + hiddenColumns.columns;
