import { asShown, type CellValue } from "./cell-value";

/** What a cell holds for a person who enters: null where it is empty. */
export type EntryValue = string | number | null;

export const entryValue = (value: CellValue): EntryValue =>
  value.kind === "number" ? value.double : asShown(value) || null;
