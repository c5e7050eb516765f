/** How many columns of Table A.2's sheet are printed; the one to the right of them is for formulas only. */
export const a2Columns = { printed: 7, helper: 7 } as const;
