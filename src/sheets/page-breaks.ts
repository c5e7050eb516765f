/** Rows that are never taken apart: the first, and points of all of them. */
export interface RowBlock {
  readonly row: number;
  readonly height: number;
}

/** Blocks that are best on one page. */
export type RowGroup = readonly RowBlock[];

/** Points a page has for rows: the first one, and each further one below the repeated headings. */
interface PageRoom {
  readonly first: number;
  readonly rest: number;
}

/**
 * The rows to begin a page with. A group stays on one page, unless the page before it would be less than two thirds full:
 * then as many of its blocks as have room are put there. No page but the last is less full unless the next block is higher
 * than what is left.
 */
export const pageBreaks = (
  groups: readonly RowGroup[],
  { first, rest }: PageRoom,
): readonly number[] => {
  const breaks: number[] = [];
  let room = first;
  let left = first;
  const begin = (row: number) => {
    if (left === first && breaks.length === 0) return;
    breaks.push(row);
    room = rest;
    left = rest;
  };
  for (const group of groups) {
    const height = group.reduce((sum, block) => sum + block.height, 0);
    const [start] = group;
    if (start && height > left && height <= rest && left <= room / 3) begin(start.row);
    for (const block of group) {
      if (block.height > left) begin(block.row);
      left -= block.height;
    }
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
