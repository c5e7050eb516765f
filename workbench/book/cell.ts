import type { Style } from "./style";
import type { Value } from "./value";

/** A cell that holds something or looks like something; cells without either are not stored. */
export interface Cell {
  /** The value, or the last calculated result of the formula. */
  readonly value: Value;
  /** Neutral (en-US) A1 formula with its leading "=", or null for a constant. */
  readonly formula: string | null;
  readonly style: Style;
  /** The entry began with an apostrophe: text, whatever it looks like; the apostrophe is not part of the value. */
  readonly quoted: boolean;
  /** The value is part of an array that a formula in another cell answered. */
  readonly spilled?: true;
}

/** A cell that holds a formula, and where. */
export interface FormulaAt {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell & { readonly formula: string };
}
