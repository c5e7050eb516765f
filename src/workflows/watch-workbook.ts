import { watchEdits } from "../excel/watch-edits";
import { outcomeOf, type Outcome } from "./outcome";

const pause = 300;

/** Calls back at the first edit in the sheets at once, and once more after a burst of them; the answer stops the watch. */
export const watchWorkbook = (
  onEdits: () => void,
): Promise<Outcome<() => Promise<Outcome<void>>>> =>
  outcomeOf(async () => {
    let burst: ReturnType<typeof setTimeout> | undefined;
    let isMore = false;
    const end = () => {
      burst = undefined;
      if (isMore) onEdits();
      isMore = false;
    };
    const stop = await watchEdits(() => {
      isMore = burst !== undefined;
      if (!isMore) onEdits();
      clearTimeout(burst);
      burst = setTimeout(end, pause);
    });
    return () => {
      clearTimeout(burst);
      return outcomeOf(stop);
    };
  });
