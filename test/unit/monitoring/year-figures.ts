import { Decimal } from "../../../src/exact/decimal";
import { totalsOf, type YearFigures } from "../../../src/monitoring/series";

/** A whole year of one row. */
export const figures = (
  year: number,
  emission: string | null,
  output: string | null,
): YearFigures => ({
  year,
  ...totalsOf({
    ...(emission !== null && { emission: new Decimal(emission) }),
    ...(output !== null && { output: new Decimal(output) }),
  }),
  missingMonths: [],
  rowCount: 1,
  firstRows: [],
});
