import { finding } from "../faults/finding";
import { writtenNames } from "../sheets/reading";
import type { SheetPlan } from "../sheets/sheet-plan";
import type { Difference } from "./difference";
import { mapArea } from "./map-area";
import type { Placement } from "./place-sheet";
import type { SheetSurvey } from "./survey";

const written: ReadonlySet<string> = new Set(writtenNames);

/** Formulas in the cells of the result: what was written there once would become something else. */
export const compareWritten = (
  { names }: SheetPlan,
  { title, contents }: SheetSurvey,
  placement: Placement,
): readonly Difference[] =>
  [...names]
    .filter(([name]) => written.has(name))
    .flatMap(([, planned]) => mapArea(planned, placement))
    .flatMap(({ row, column, rows, columns }) =>
      contents.slice(row, row + rows).flatMap((cells, down) =>
        cells.slice(column, column + columns).flatMap((content, right): Difference[] => {
          if (typeof content !== "string" || !content.startsWith("=")) return [];
          const where = { sheet: title, row: row + down, column: column + right };
          return [{ finding: finding("value-made-formula", where, { text: content }), fixes: [] }];
        }),
      ),
    );
