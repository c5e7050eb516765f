import { Decimal } from "../../../src/exact/decimal";
import type { YearFigures } from "../../../src/monitoring/series";

/** A whole year of one row. */
export const figures = (
  year: number,
  emission: string | null,
  output: string | null,
): YearFigures => ({
  year,
  emission: emission === null ? null : new Decimal(emission),
  output: output === null ? null : new Decimal(output),
  energy: null,
  missingMonths: [],
  rowCount: 1,
  firstRows: [],
});
