import type { ShownChart } from "../../../workflows/shown/show-chart";

/** The chart's box in its own units, and the plot inside it. */
export const box = { width: 260, height: 160, left: 38, right: 222, top: 8, bottom: 140 } as const;

/** One year's marks: heights and places in the box; null where the year has no such figure. */
export interface YearMarks {
  readonly year: number;
  /** The middle of the year's place. */
  readonly x: number;
  readonly emission: number | null;
  readonly output: number | null;
  readonly intensity: number | null;
  readonly lacksMonths: boolean;
}

export interface Tick {
  readonly y: number;
  readonly value: number;
}

/** Everything the chart draws, as plain numbers; y runs downwards. */
interface ChartLayout {
  readonly years: readonly YearMarks[];
  readonly columnWidth: number;
  /** Ticks of the axis of the amounts, and of the intensity's. */
  readonly amounts: readonly Tick[];
  readonly intensities: readonly Tick[];
  /** Every how manieth year has its number below. */
  readonly labelled: number;
}

/** The least round number that is not below the value: 1, 2, 2.5 or 5 times a power of ten. */
export const roundAbove = (value: number): number => {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5].find((its) => its * power >= value) ?? 10;
  return step * power;
};

const height = box.bottom - box.top;
const yOf = (value: number, top: number): number => box.bottom - (value / top) * height;
const ticks = (top: number): readonly Tick[] =>
  [0, top / 2, top].map((value) => ({ value, y: yOf(value, top) }));

/** Room one year's number takes. */
const labelWidth = 26;

/** Lays out emission and output as columns on the left axis and the intensity as a line on the right one, earliest year first. */
export const layOutChart = ({ years }: Pick<ShownChart, "years">): ChartLayout => {
  const top = roundAbove(Math.max(...years.flatMap((its) => [its.emission ?? 0, its.output ?? 0])));
  const intensityTop = roundAbove(Math.max(...years.map(({ intensity }) => intensity ?? 0)));
  const place = (box.right - box.left) / years.length;
  const at = (value: number | null, its: number) => (value === null ? null : yOf(value, its));
  return {
    years: years.map(({ year, emission, output, intensity, missing }, index) => ({
      year,
      x: box.left + place * (index + 0.5),
      emission: at(emission, top),
      output: at(output, top),
      intensity: at(intensity, intensityTop),
      lacksMonths: missing !== "",
    })),
    columnWidth: Math.min(place * 0.36, 18),
    amounts: ticks(top),
    intensities: ticks(intensityTop),
    labelled: Math.ceil(labelWidth / place),
  };
};
