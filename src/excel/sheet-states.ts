/** What is read of the worksheets: one list of them can be loaded once in a batch. */
export const sheetStates = "items/name,items/visibility,items/protection/protected";
