/** A count as people read it: 167,700. */
export const grouped = (count: number): string => count.toLocaleString("en-US");
