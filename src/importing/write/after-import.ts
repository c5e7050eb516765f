import type { Decimal } from "../../exact/decimal";
import type { YearFigures } from "../../monitoring/series";
import type { YearTotals } from "../analysis/analyse";

/** A year as it is now, and as an import would leave it. */
export interface YearChange {
  readonly year: number;
  readonly before: Pick<YearTotals, "emission" | "output"> | null;
  readonly after: Pick<YearTotals, "emission" | "output"> | null;
}

/** What an import changes, year by year, latest first; amounts in the units of the workbook. */
export const yearChanges = (
  before: readonly YearFigures[],
  imported: readonly YearTotals[],
  mode: "replace" | "append",
): readonly YearChange[] => {
  const years = new Set([...before, ...imported].map(({ year }) => year));
  return [...years]
    .sort((a, b) => b - a)
    .map((year) => {
      const old = before.find((its) => its.year === year) ?? null;
      const brought = imported.find((its) => its.year === year) ?? null;
      const after = mode === "replace" ? brought : together(old, brought);
      return { year, before: old, after };
    });
};

type Totals = YearChange["before"];

const together = (a: Totals, b: Totals): Totals =>
  a && b
    ? { emission: added(a.emission, b.emission), output: added(a.output, b.output) }
    : (a ?? b);

const added = (a: Decimal | null, b: Decimal | null): Decimal | null =>
  a && b ? a.plus(b) : (a ?? b);
