/** points: at the paper's sides, where header and footer begin, which may have two lines, and where the rows do. */
export const margins = { sides: 20, texts: 18, ends: 48 } as const;
