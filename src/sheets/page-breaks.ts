/** Rows that belong together: the first, and the height of each in points. */
export interface RowGroup {
  readonly row: number;
  readonly heights: readonly number[];
}

/** Points a page has for rows: the first one below the sheet's title, the rest below the repeated heading. */
interface PageRoom {
  readonly first: number;
  readonly rest: number;
}

const sum = (heights: readonly number[]): number =>
  heights.reduce((all, height) => all + height, 0);

/** The rows to begin a page with, so that every group stays on one page; one that no page holds goes on from row to row. */
export const pageBreaks = (
  groups: readonly RowGroup[],
  { first, rest }: PageRoom,
): readonly number[] => {
  const breaks: number[] = [];
  let left = first;
  for (const { row, height } of groups.flatMap((group) => parts(group, Math.max(first, rest)))) {
    if (height > left && row > 0) {
      breaks.push(row);
      left = rest;
    }
    left -= height;
  }
  return breaks;
};

/** The group as one, or row by row where it is higher than a page. */
const parts = ({ row, heights }: RowGroup, page: number) =>
  sum(heights) > page
    ? heights.map((height, index) => ({ row: row + index, height }))
    : [{ row, height: sum(heights) }];

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
