import { selectedAreas } from "../../book/selection";
import type { Sheet } from "../../book/sheet";
import type { Moved } from "./move-selection";

/** What is selected already stays selected besides, as with Ctrl in Excel. */
export const addArea = (sheet: Sheet, { selection, show }: Moved): Moved => ({
  selection: { ...selection, others: selectedAreas(sheet.selection) },
  show,
});

/** The area with the active cell grows or shrinks, and the others stay. */
export const keepOthers = ({ selection: { others } }: Sheet, moved: Moved): Moved =>
  others ? { ...moved, selection: { ...moved.selection, others } } : moved;
