import { showingAll } from "./filter";
import type { Sheet } from "./sheet";

/** The rows that filters of the sheet hide, in no particular order. */
export const filteredRows = ({
  autoFilter,
  tables,
}: Pick<Sheet, "autoFilter" | "tables">): readonly number[] =>
  [autoFilter ?? showingAll, ...tables.map(({ filter }) => filter)].flatMap(({ hiddenRows }) => [
    ...hiddenRows,
  ]);
