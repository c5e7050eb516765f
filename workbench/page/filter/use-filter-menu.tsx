import { useState, type ReactNode, type RefObject } from "react";
import type { Sheet } from "../../book/sheet";
import type { Place } from "../grid/place";
import { useWorkspace } from "../use-workspace";
import { columnFilterAt } from "./column-filter";
import { filterArrow } from "./FilterArrows";
import { FilterMenu } from "./FilterMenu";

interface OpenableFilter {
  /** Opens the menu of the filter whose header the cell is; answers whether it is one. */
  open(place: Place): "opened" | "none";
  readonly drawn: ReactNode;
}

/** The menu of a filter's column. */
export const useFilterMenu = (
  sheet: Sheet,
  grid: RefObject<HTMLElement | null>,
): OpenableFilter => {
  const { editor, focusGrid } = useWorkspace();
  const [opened, setOpened] = useState<{ readonly place: Place; readonly at: DOMRect } | null>(
    null,
  );
  const open = (place: Place): "opened" | "none" => {
    const arrow = grid.current?.querySelector(`[data-filter="${filterArrow(place)}"]`);
    if (!arrow) return "none";
    editor.confirm(() => setOpened({ place, at: arrow.getBoundingClientRect() }));
    return "opened";
  };
  const close = (): void => {
    setOpened(null);
    focusGrid();
  };
  const from = opened && columnFilterAt(sheet, opened.place);
  return {
    open,
    drawn: opened && from && (
      <FilterMenu sheet={sheet} from={from} at={opened.at} onClose={close} />
    ),
  };
};
