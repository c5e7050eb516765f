import { watchEdits } from "../excel/watch-edits";
import { outcomeOf, type Outcome } from "./outcome";

const pause = 300;

/** Calls back once after a burst of edits in the sheets; the answer stops the watch. */
export const watchWorkbook = (
  onEdits: () => void,
): Promise<Outcome<() => Promise<Outcome<void>>>> =>
  outcomeOf(async () => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = await watchEdits(() => {
      clearTimeout(waiting);
      waiting = setTimeout(onEdits, pause);
    });
    return () => {
      clearTimeout(waiting);
      return outcomeOf(stop);
    };
  });
