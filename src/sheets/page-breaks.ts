/** Rows that belong together. */
interface Group {
  readonly row: number;
  /** points */
  readonly height: number;
}

/** Points a page has for rows: the first one below the sheet's title, the rest below the repeated heading. */
interface PageRoom {
  readonly first: number;
  readonly rest: number;
}

/** The rows to begin a page with, so that every group stays on one page that is high enough for it. */
export const pageBreaks = (
  groups: readonly Group[],
  { first, rest }: PageRoom,
): readonly number[] => {
  const breaks: number[] = [];
  let left = first;
  for (const { row, height } of groups) {
    if (height > left) {
      breaks.push(row);
      left = rest;
    }
    left -= height;
  }
  return breaks;
};

const paper = { long: 842, short: 595 } as const;
/** Printers and programs round widths and heights each in their way. */
const safety = 0.98;

/** Points of rows an A4 page holds of a sheet shrunk to its width, between margins of so many points. */
export const pageHeight = (
  orientation: "portrait" | "landscape",
  { width, sides, ends }: { width: number; sides: number; ends: number },
): number => {
  const [across, down] =
    orientation === "portrait" ? [paper.short, paper.long] : [paper.long, paper.short];
  const scale = Math.min(1, (across - 2 * sides) / width);
  return (safety * (down - 2 * ends)) / scale;
};
