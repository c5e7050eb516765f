import { asShown, type CellValue } from "../cells/cell-value";
import type { Grid } from "../cells/grid";
import { misleading, type Misleading } from "../faults/misleading";
import type { ShownCell, ShownSheet } from "./shown-sheet";

/** Programs calculate in doubles, each in its own order: this much of a figure may differ, and no sign that is shown. */
const tolerance = 1e-9;

/** Results stored in the sheet's named cells that are not those that their formulas give: previews and telephones show the stored ones. */
export const findStored = (
  { title, cells }: ShownSheet,
  computed: readonly Grid[],
): readonly Misleading[] => {
  const stored = new Map(
    cells.filter((cell) => cell.hasFormula).map((cell) => [`${cell.row} ${cell.column}`, cell]),
  );
  return computed
    .filter(({ sheet }) => sheet === title)
    .flatMap((grid) =>
      grid.cells.flatMap((values, down) =>
        values.flatMap((value, right): Misleading[] => {
          const where = { sheet: title, row: grid.row + down, column: grid.column + right };
          const cell = stored.get(`${where.row} ${where.column}`);
          if (cell === undefined || isSame(cell, value)) return [];
          return [
            misleading("stored-differs", where, { stored: cell.text, computed: asShown(value) }),
          ];
        }),
      ),
    );
};

const isSame = ({ type, text }: ShownCell, value: CellValue): boolean => {
  switch (value.kind) {
    case "number":
      return type === "n" && isNear(Number(text), value.double);
    case "boolean":
      return type === "b" && (text === "1") === value.truth;
    default:
      return text === asShown(value);
  }
};

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));
