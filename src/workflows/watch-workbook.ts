import { watchEdits, type Edit } from "../excel/watch-edits";
import { outcomeOf, type Outcome } from "./outcome";

const pause = 300;

/**
 * Calls back at the first edit in the sheets at once, with what was entered where Excel tells just that, and once more
 * after a burst of them; the answer stops the watch.
 */
export const watchWorkbook = (
  onEdits: (edit: Edit | null) => void,
): Promise<Outcome<() => Promise<Outcome<void>>>> =>
  outcomeOf(async () => {
    let burst: ReturnType<typeof setTimeout> | undefined;
    let isMore = false;
    const end = () => {
      burst = undefined;
      if (isMore) onEdits(null);
      isMore = false;
    };
    const stop = await watchEdits((edit) => {
      isMore = burst !== undefined;
      if (!isMore) onEdits(edit);
      clearTimeout(burst);
      burst = setTimeout(end, pause);
    });
    return () => {
      clearTimeout(burst);
      return outcomeOf(stop);
    };
  });
