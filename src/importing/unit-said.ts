import type { MeasureKey } from "../faults/parameter";
import type { SourceTable } from "./layout";
import { titleUnitFor } from "./title-unit";

/** The unit of a column of the measure as the source says it, under or in its heading, or else above the table; null where nowhere. */
export const unitSaid = (
  { columns, titleUnits }: Pick<SourceTable, "columns" | "titleUnits">,
  key: MeasureKey,
  index: number,
): string | null => {
  const column = columns[index];
  return column ? (column.unit ?? titleUnitFor(titleUnits, key, column.heading)) : null;
};
