/** Where the rows (or columns) of a sheet lie, in CSS pixels from the first one's edge. Hidden ones have size 0. */
export interface Axis {
  readonly count: number;
  readonly total: number;
  offset(index: number): number;
  size(index: number): number;
  /** The visible row or column at a position; the first or last one for positions outside. */
  indexAt(position: number): number;
}

/** Excel shows a length in points as whole pixels of 1/96 inch. */
export const pixelsOf = (points: number): number => Math.round((points * 4) / 3);

export const pointsOf = (pixels: number): number => (pixels * 3) / 4;

/** Lays `count` rows or columns one after another. */
export const layOutAxis = (count: number, sizeOf: (index: number) => number): Axis => {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) {
    offsets[index + 1] = offsets[index]! + sizeOf(index);
  }
  const offset = (index: number): number => offsets[Math.min(Math.max(index, 0), count)]!;
  return {
    count,
    total: offset(count),
    offset,
    size: (index) => offset(index + 1) - offset(index),
    indexAt: (position) => lastStartingBy(offsets, position),
  };
};

/** The last index whose start is at or before the position: hidden ones before it share its start. */
const lastStartingBy = (offsets: Float64Array, position: number): number => {
  let low = 0;
  let high = Math.max(offsets.length - 2, 0);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (offsets[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
};
