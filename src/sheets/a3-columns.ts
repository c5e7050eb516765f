/** Widths of the columns of Table A.3 in points; the last one is out of sight. */
export const a3Widths = [84, 74, 96, 84, 74, 96, 74, 70, 170];
/** Columns of a written result, and how wide they are together. */
export const resultColumns = { column: 2, columns: 6 } as const;
export const resultWidth = a3Widths
  .slice(resultColumns.column, resultColumns.column + resultColumns.columns)
  .reduce((sum, its) => sum + its, 0);
