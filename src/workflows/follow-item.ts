import { readSelectedItem } from "../excel/read-selected-item";
import { watchSelection } from "../excel/watch-selection";
import type { ItemId } from "../standard/table-a1";
import { outcomeOf, type Outcome } from "./outcome";

/** Which item's row the selected cell stands in; null where it stands in none. */
export const itemOfSelection = (): Promise<Outcome<ItemId | null>> => outcomeOf(readSelectedItem);

/** Calls back when another cell is selected; the answer stops the watch. */
export const followSelection = (
  onSelect: () => void,
): Promise<Outcome<() => Promise<Outcome<void>>>> =>
  outcomeOf(async () => {
    const stop = await watchSelection(onSelect);
    return () => outcomeOf(stop);
  });
