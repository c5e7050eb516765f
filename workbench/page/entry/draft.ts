import type { Place } from "../grid/place";

/** The reference put into a formula by pointing: where it stands in the text, and from which cell to which it goes. */
export interface Pointed {
  readonly start: number;
  readonly end: number;
  readonly from: Place;
  readonly to: Place;
}

/** What is being typed, where, and into which of the two fields. */
export interface Draft {
  readonly at: { readonly sheetId: string; readonly row: number; readonly column: number };
  readonly text: string;
  readonly mode: "enter" | "edit";
  readonly field: "cell" | "bar";
  /** What pointing on would replace. */
  readonly pointed: Pointed | null;
  /** Where the caret belongs after a change that nobody typed. */
  readonly caret: number | null;
}
