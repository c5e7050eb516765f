import type { IntensityLine, ShownIntensities } from "../../../workflows/shown/show-intensities";
import { box, roundAbove } from "../../parameters/chart/lay-out-chart";

/** A year's place, and the height of its intensity; null where it has none. y runs downwards. */
interface YearPoint {
  readonly year: number;
  readonly x: number;
  readonly y: number | null;
}

/** Everything the chart of intensities draws, in the units of its box. */
interface IntensityLayout {
  readonly years: readonly YearPoint[];
  readonly lines: readonly { readonly kind: IntensityLine["kind"]; readonly y: number }[];
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  /** Every how manieth year has its number below. */
  readonly labelled: number;
}

/** The plot takes the room of the right axis, which it does not have. */
export const plotRight = box.width - 10;

/** Room one year's number takes. */
const labelWidth = 30;

/** Lays the years out from left to right, earliest first, on an axis that begins at 0 and holds the lines too. */
export const layOutIntensities = ({
  years,
  lines,
}: Pick<ShownIntensities, "years" | "lines">): IntensityLayout => {
  const values = [...years, ...lines].map(({ value }) => value ?? 0);
  const top = roundAbove(Math.max(...values));
  const yOf = (value: number) => box.bottom - (value / top) * (box.bottom - box.top);
  const place = (plotRight - box.left) / years.length;
  return {
    years: years.map(({ year, value }, index) => ({
      year,
      x: box.left + place * (index + 0.5),
      y: value === null ? null : yOf(value),
    })),
    lines: lines.map(({ kind, value }) => ({ kind, y: yOf(value) })),
    ticks: [0, top / 2, top].map((value) => ({ value, y: yOf(value) })),
    labelled: Math.ceil(labelWidth / place),
  };
};
