/** points: at the paper's sides, where header and footer begin, and where the rows do. */
export const margins = { sides: 20, texts: 28, ends: 48 } as const;
