import { useCallback, useEffect, useRef } from "react";
import type { Sheet } from "../../book/sheet";
import type { Moved } from "../keys/move-selection";
import { useWorkspace } from "../use-workspace";
import type { GridView } from "./use-grid-view";
import type { Place } from "./place";

/**
 * Selects on the sheet and keeps in sight what the user expects to see: the end of the selection that moves,
 * or the active cell when an add-in selects.
 */
export const useSelect = (sheet: Sheet, view: GridView): ((moved: Moved) => void) => {
  const { book, version } = useWorkspace();
  const show = useRef<Place | null>(null);
  const { reach, reveal } = view;
  const latestReveal = useRef(reveal);
  useEffect(() => {
    latestReveal.current = reveal;
  });
  useEffect(() => {
    const { row, column } = sheet.selection;
    latestReveal.current(show.current ?? { row, column });
    show.current = null;
  }, [sheet, version.selection]);

  return useCallback(
    ({ selection, show: place }) => {
      show.current = place;
      reach(place);
      book.select(sheet.id, selection.area, selection);
    },
    [book, sheet, reach],
  );
};
