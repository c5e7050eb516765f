import { useRef, type MouseEvent, type PointerEvent, type RefObject } from "react";
import { sheetColumns, sheetRows } from "../../book/area";
import { containsArea } from "../../book/areas";
import type { Click } from "../../book/event";
import { selectedAreas } from "../../book/selection";
import type { Sheet } from "../../book/sheet";
import { isFillHandle, type FillDrag } from "../fill/use-fill-drag";
import type { Pointing } from "../formula/use-pointing";
import { addArea, keepOthers } from "../keys/add-area";
import { extendTo, goTo, type Moved } from "../keys/move-selection";
import { useWorkspace } from "../use-workspace";
import { pointsOf } from "./axis";
import { headerHeight, type Geometry } from "./geometry";
import { rectangle, type Place } from "./place";
import { placeAt, type PlaceUnder } from "./place-at";
import type { Target } from "./target";

interface Drag {
  readonly target: Target;
  /** Where a reference begins that is drawn into a formula; null while cells are selected. */
  readonly pointsFrom: Place | null;
  last: Place;
}

interface PointerSource {
  readonly sheet: Sheet;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly geometry: Geometry;
  readonly fill: FillDrag;
  readonly pointing: Pointing;
  select(moved: Moved): void;
  /** Scrolls to a cell. */
  show(place: Place): void;
}

export interface PointerWork {
  press(target: Target, event: PointerEvent): void;
  move(event: PointerEvent): void;
  release(): void;
  /** Selects what the menu is asked for at, unless it is asked within the selection or by a key. */
  aim(event: MouseEvent): void;
}

/**
 * Selecting with the mouse: press, drag, with Shift from the active cell, with Ctrl besides what is selected; on headers whole rows and columns. Where a
 * formula asks for a reference, the same puts one into it.
 */
export const usePointer = (source: PointerSource): PointerWork => {
  const { sheet, scroller, geometry, fill, pointing, select, show } = source;
  const { book, editor, focusGrid } = useWorkspace();
  const dragged = useRef<Drag | null>(null);

  const placeOf = (event: MouseEvent): PlaceUnder | null => {
    const box = scroller.current;
    if (!box) return null;
    const scroll = { top: box.scrollTop, left: box.scrollLeft };
    return placeAt(geometry, scroll, pointIn(box, event));
  };
  return {
    press: (target, event) => {
      const place = placeOf(event);
      if (!place || event.button !== 0) return;
      event.preventDefault();
      const reach = event.shiftKey ? "extend" : "go";
      const isBesides = reach === "go" && (event.ctrlKey || event.metaKey);
      const { currentTarget, pointerId } = event;
      const handle = isFillHandle(event.target) ? event.target : null;
      if (!handle && pointing.isDue()) {
        currentTarget.setPointerCapture(pointerId);
        const from = event.shiftKey ? pointing.last().from : place;
        dragged.current = { target, last: place, pointsFrom: from };
        return pointing.point(from, place, target, isBesides ? "besides" : undefined);
      }
      editor.confirm(() => {
        // A double click is on what has the pointer: the handle keeps it from the cells.
        (handle ?? currentTarget).setPointerCapture(pointerId);
        if (handle) return fill.begin();
        dragged.current = { target, last: place, pointsFrom: null };
        const moved = selecting(sheet, target, place, reach);
        select(isBesides ? addArea(sheet, moved) : moved);
        focusGrid();
        if (target === "cells") book.click(clickOn(sheet, place));
      });
    },
    move: (event) => {
      const place = placeOf(event);
      const drag = dragged.current;
      if (place && fill.isOn()) {
        fill.moveTo(place);
        return show(place);
      }
      if (!drag || !place) return;
      if (place.row === drag.last.row && place.column === drag.last.column) return;
      drag.last = place;
      if (drag.pointsFrom) {
        pointing.point(drag.pointsFrom, place, drag.target);
        if (drag.target === "cells") show(place);
        return;
      }
      select(selecting(sheet, drag.target, place, "extend"));
    },
    release: () => {
      if (fill.isOn()) fill.end();
      dragged.current = null;
    },
    aim: (event) => {
      const place = placeOf(event);
      if (!place || !scroller.current || event.button !== 2) return;
      const point = pointIn(scroller.current, event);
      const target =
        point.y < headerHeight ? "columns" : point.x < geometry.headerWidth ? "rows" : "cells";
      const aimed = selecting(sheet, target, place, "go");
      const isWithin = selectedAreas(sheet.selection).some((one) =>
        containsArea(one, aimed.selection.area),
      );
      if (!isWithin) select(aimed);
    },
  };
};

/** Add-ins hear of it in points. */
const clickOn = ({ id }: Sheet, { row, column, right, down }: PlaceUnder): Click => ({
  ...{ sheetId: id, row, column },
  offsetX: pointsOf(right),
  offsetY: pointsOf(down),
});

const pointIn = (box: Element, { clientX, clientY }: MouseEvent) => {
  const { left, top } = box.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
};

const selecting = (sheet: Sheet, target: Target, place: Place, reach: "go" | "extend"): Moved => {
  const moved = selectingOne(sheet, target, place, reach);
  return reach === "extend" ? keepOthers(sheet, moved) : moved;
};

const selectingOne = (
  sheet: Sheet,
  target: Target,
  place: Place,
  reach: "go" | "extend",
): Moved => {
  if (target === "cells") return reach === "go" ? goTo(sheet, place) : extendTo(sheet, place);
  const start = reach === "go" ? place : sheet.selection;
  const { row, column, rows, columns } = rectangle(start, place);
  const isRows = target === "rows";
  const area = isRows
    ? { row, column: 0, rows, columns: sheetColumns }
    : { row: 0, column, rows: sheetRows, columns };
  const active = isRows ? { row: start.row, column: 0 } : { row: 0, column: start.column };
  return { selection: { area, ...active }, show: active };
};
