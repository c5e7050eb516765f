/** A line of cells (a row or a column of a sheet) as Ctrl+arrow sees it. */
export interface Line {
  isFilled(index: number): boolean;
  isHidden(index: number): boolean;
  /** The last index with content anywhere on the sheet, −1 on an empty one. */
  readonly lastUsed: number;
  readonly last: number;
}

/** The next shown index in that direction, or the same where there is none. */
export const nextShown = (line: Line, from: number, step: 1 | -1): number => {
  for (let index = from + step; index >= 0 && index <= line.last; index += step) {
    if (!line.isHidden(index)) return index;
  }
  return from;
};

/**
 * Where Ctrl+arrow goes: the end of the block one stands in, or else the start of the next block,
 * or else the edge of the sheet.
 */
export const edgeOfData = (line: Line, from: number, step: 1 | -1): number => {
  const next = nextShown(line, from, step);
  return line.isFilled(from) && line.isFilled(next)
    ? endOfBlock(line, next, step)
    : startOfNextBlock(line, from, step);
};

const endOfBlock = (line: Line, from: number, step: 1 | -1): number => {
  let end = from;
  for (let next = nextShown(line, end, step); next !== end; next = nextShown(line, end, step)) {
    if (!line.isFilled(next)) return end;
    end = next;
  }
  return end;
};

const startOfNextBlock = (line: Line, from: number, step: 1 | -1): number => {
  let at = Math.min(from, line.lastUsed + 1);
  if (step > 0 && from > line.lastUsed) return lastShown(line);
  for (let next = nextShown(line, at, step); next !== at; next = nextShown(line, at, step)) {
    at = next;
    if (line.isFilled(at)) return at;
    if (step > 0 && at > line.lastUsed) return lastShown(line);
  }
  return at;
};

const lastShown = (line: Line): number =>
  line.isHidden(line.last) ? nextShown(line, line.last, -1) : line.last;
