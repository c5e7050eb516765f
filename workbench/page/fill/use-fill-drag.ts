import { useRef, useState } from "react";
import type { Area } from "../../book/area";
import { around } from "../../book/areas";
import { besideOf } from "../../book/operations/repeat-cells";
import type { Place } from "../grid/place";
import type { Sheet } from "../../book/sheet";
import { fillAlong } from "./fill-along";
import { fillTo } from "./fill-to";
import { useFill } from "./use-fill";

/** Drawing the fill handle over cells. */
export interface FillDrag {
  readonly filling: Area | null;
  isOn(): boolean;
  begin(): void;
  moveTo(place: Place): void;
  end(): void;
  /** Goes on as far as the cells beside the block are filled. */
  goAlong(): void;
}

/** The element of the handle, to tell a press on it from one on the cell under it. */
export const fillHandle = { "data-fill-handle": "" };

export const isFillHandle = (target: EventTarget): target is Element =>
  target instanceof Element && target.matches("[data-fill-handle]");

export const useFillDrag = (sheet: Sheet): FillDrag => {
  const fill = useFill(sheet);
  const last = useRef<Place | null>(null);
  const [filling, setFilling] = useState<Area | null>(null);
  const { area } = sheet.selection;
  return {
    filling,
    isOn: () => last.current !== null,
    begin: () => {
      const { row, column } = sheet.selection;
      last.current = { row, column };
    },
    moveTo: (place) => {
      last.current = place;
      const to = fillTo(area, place);
      setFilling(to && around(area, besideOf(area, to.side, to.count)));
    },
    end: () => {
      const to = last.current && fillTo(area, last.current);
      last.current = null;
      setFilling(null);
      if (to) fill.goOn({ ...to, constants: "series" });
    },
    goAlong: () => {
      const count = fillAlong(sheet, area);
      if (count > 0) fill.goOn({ side: "down", count, constants: "series" });
    },
  };
};
