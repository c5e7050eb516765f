const edge = 28;

/** points: at the paper's sides, where header and footer begin, and where the rows do. */
export const margins = { sides: edge, texts: edge, ends: edge + 20 } as const;
