import { useLayoutEffect, type RefObject } from "react";
import type { Sheet } from "../../book/sheet";

const places = new WeakMap<Sheet, { top: number; left: number }>();

/** Every sheet comes back scrolled to where it was left. */
export const useSheetScroll = (sheet: Sheet, scroller: RefObject<HTMLDivElement | null>): void => {
  useLayoutEffect(() => {
    const box = scroller.current;
    const place = places.get(sheet);
    if (!box) return;
    if (place) box.scrollTo(place.left, place.top);
    return () => {
      places.set(sheet, { top: box.scrollTop, left: box.scrollLeft });
    };
  }, [sheet, scroller]);
};
