import { exchangeEntries, type Exchanged, type ItemEntry } from "../excel/exchange-entries";
import { inRealTime, whileBusy } from "../excel/retry";
import { outcomeOf, type Outcome } from "./outcome";

export type { Exchanged, ItemEntry } from "../excel/exchange-entries";

/** Enters what a person decided about items, each only where its cell still says what the person saw; answers for each. */
export const enterItems = (entries: readonly ItemEntry[]): Promise<Outcome<readonly Exchanged[]>> =>
  outcomeOf(() => whileBusy(() => exchangeEntries(entries), inRealTime));
