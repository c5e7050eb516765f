import type { Area } from "../cells/address";
import { coalesce } from "./coalesce";

const turned = ({ row, column, rows, columns }: Area): Area => ({
  row: column,
  column: row,
  rows: columns,
  columns: rows,
});

const joinedDown = (areas: readonly Area[]): readonly Area[] =>
  coalesce(
    [...areas].sort((one, other) => one.row - other.row).map((area) => ({ area })),
    () => "",
  ).map(({ area }) => area);

/** The same cells in fewer areas: those that stand side by side become one, then those below each other. */
export const joinAreas = (areas: readonly Area[]): readonly Area[] =>
  joinedDown(joinedDown(joinedDown(areas).map(turned)).map(turned));
