import { isSameArea } from "../../book/areas";
import { selectedAreas } from "../../book/selection";
import type { Sheet } from "../../book/sheet";
import type { Moved } from "./move-selection";

/** What is selected already stays selected besides, as with Ctrl in Excel; an area that is taken again is let go. */
export const addArea = (sheet: Sheet, { selection, show }: Moved): Moved => {
  const before = selectedAreas(sheet.selection);
  const others = before.filter((one) => !isSameArea(one, selection.area));
  const last = others.at(-1);
  if (last === undefined) return { selection, show };
  if (others.length === before.length) return { selection: { ...selection, others }, show };
  const { row, column } = last;
  return {
    selection: {
      area: last,
      row,
      column,
      ...(others.length > 1 && { others: others.slice(0, -1) }),
    },
    show,
  };
};

/** The area with the active cell grows or shrinks, and the others stay. */
export const keepOthers = ({ selection: { others } }: Sheet, moved: Moved): Moved =>
  others ? { ...moved, selection: { ...moved.selection, others } } : moved;
