import type { Grid } from "../cells/grid";
import { cellValueFrom } from "../reading/cell-value-from";
import type { Depth } from "../reading/whole";

/** Asks for what a grid is made of. */
export const loadGrid = (range: Excel.Range, depth: Depth): void => {
  range.load("values,valueTypes,rowIndex,columnIndex,worksheet/name");
  if (depth === "values,formulas") range.load("formulas");
};

/** The cells of a range that was loaded. */
export const gridOf = (range: Excel.Range, depth: Depth): Grid => {
  const formulas = depth === "values" ? [] : (range.formulas as unknown[][]);
  return {
    sheet: range.worksheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    cells: range.values.map((row, at) =>
      row.map((value, column) =>
        cellValueFrom(value, range.valueTypes[at]?.[column], formulas[at]?.[column]),
      ),
    ),
  };
};
