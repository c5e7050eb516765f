/** Characters that a cell of Excel holds. */
export const longestText = 32_767;
