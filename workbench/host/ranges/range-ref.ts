import type { Area } from "../../book/area";

/** A range as an add-in holds it: its area moves along when rows and columns come and go. */
export interface RangeRef {
  readonly sheetId: string;
  area: Area;
}

/** One or more ranges of one sheet: what formats, validations and conditional formats apply to. */
export type Region = readonly [RangeRef, ...RangeRef[]];
