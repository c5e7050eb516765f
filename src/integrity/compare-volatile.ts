import { entryAt, type Grid } from "../cells/grid";
import { finding, type Finding } from "../faults/finding";
import type { SheetPlan } from "../sheets/sheet-plan";
import type { Difference } from "./difference";
import { plannedBy, type Placement } from "./place-sheet";
import type { SheetSurvey } from "./survey";
import { volatileIn } from "./volatile";

/** Formulas that change by themselves where people write: what is sealed or scored today would be another tomorrow. The plan's own date of today decides no score. */
export const compareVolatile = (
  plan: SheetPlan,
  { title, contents }: SheetSurvey,
  placement: Placement,
): readonly Difference[] => {
  const [rows, columns] = [plannedBy(placement.rows), plannedBy(placement.columns)];
  const isPlanned = (row: number, column: number): boolean => {
    const planned = plan.contents[rows(row) ?? -1]?.[columns(column) ?? -1] ?? null;
    return volatileIn(planned) !== null;
  };
  const differences: Difference[] = [];
  contents.forEach((cells, row) =>
    cells.forEach((content, column) => {
      const called = volatileIn(content);
      if (called === null || isPlanned(row, column)) return;
      const where = { sheet: title, row, column };
      const found = finding("entry-changes-itself", where, { function: called });
      differences.push({ finding: found, fixes: [] });
    }),
  );
  return differences;
};

/** The same of rows of measured data, which may be more than a survey sees. */
export const volatileRows = (rows: Grid): readonly Finding[] =>
  rows.cells.flatMap((cells, row) =>
    cells.flatMap(({ formula }, column): Finding[] => {
      const called = volatileIn(formula);
      const { where } = entryAt(rows, row, column);
      return called === null ? [] : [finding("entry-changes-itself", where, { function: called })];
    }),
  );
