import { watchEdits } from "../excel/watch-edits";
import { outcomeOf, type Outcome } from "./outcome";

const pause = 300;

/** Calls back once after a burst of edits in the sheets; the answer stops the watch. */
export const watchWorkbook = (onEdits: () => void): Promise<Outcome<() => Promise<void>>> =>
  outcomeOf(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    return watchEdits(() => {
      clearTimeout(waiting);
      waiting = setTimeout(onEdits, pause);
    });
  });
