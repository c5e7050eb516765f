import { useCallback, type RefCallback } from "react";

/** A ref that takes the focus to its element when it comes, where it is wanted; never out of the sheet. */
export const useArrivalFocus = (wanted = true): RefCallback<HTMLElement> =>
  useCallback(
    (element) => {
      if (element && wanted && document.hasFocus()) element.focus();
    },
    [wanted],
  );
