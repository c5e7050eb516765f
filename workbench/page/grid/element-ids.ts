/** The grid's element, which the field with the focus controls. */
export const gridId = "grid";

/** The element of a cell, so that its row can own it and the field with the focus can point at it. */
export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

export const columnId = (column: number): string => `column-${column}`;

export const rowId = (row: number): string => `row-${row}`;
