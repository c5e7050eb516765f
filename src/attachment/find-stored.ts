import { asShown, type CellValue } from "../cells/cell-value";
import type { Grid } from "../cells/grid";
import { misleading, type Misleading } from "../faults/misleading";
import type { SavedSheet } from "../saved/saved-sheet";

/** Programs calculate in doubles, each in its own order: this much of a figure may differ, and no sign that is shown. */
const tolerance = 1e-9;

/** Results stored in the sheet's named cells that are not those that their formulas give: previews and telephones show the stored ones. */
export const findStored = (
  { title, cells }: SavedSheet,
  computed: readonly Grid[],
): readonly Misleading[] => {
  const stored = new Map(
    cells
      .filter(({ formula, value }) => formula !== null && value.kind !== "blank")
      .map((cell) => [`${cell.row} ${cell.column}`, cell.value]),
  );
  return computed
    .filter(({ sheet }) => sheet === title)
    .flatMap((grid) =>
      grid.cells.flatMap((values, down) =>
        values.flatMap((value, right): Misleading[] => {
          const where = { sheet: title, row: grid.row + down, column: grid.column + right };
          const its = stored.get(`${where.row} ${where.column}`);
          if (its === undefined || isSame(its, value)) return [];
          return [
            misleading("stored-differs", where, { stored: asShown(its), computed: asShown(value) }),
          ];
        }),
      ),
    );
};

const isSame = (stored: CellValue, computed: CellValue): boolean => {
  if (computed.kind === "number")
    return stored.kind === "number" && isNear(stored.double, computed.double);
  if (computed.kind === "boolean")
    return stored.kind === "boolean" && stored.truth === computed.truth;
  return asShown(stored) === asShown(computed);
};

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));
