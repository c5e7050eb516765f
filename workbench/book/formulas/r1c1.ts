import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { formatArea } from "../address";
import { cellArea } from "../areas";

/** A formula of a cell with its references told from that cell: R[-1]C. */
export const toR1C1 = (formula: string, row: number, column: number): string =>
  translateFormulaToR1C1(formula, formatArea(cellArea(row, column)));

/** A formula whose references are told from a cell, as that cell holds it. */
export const fromR1C1 = (formula: string, row: number, column: number): string =>
  translateFormulaToA1(formula, formatArea(cellArea(row, column)));
