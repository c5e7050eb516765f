import type { EntryValue } from "../../cells/entry-value";
import type { Refusal } from "../../faults/refusal";
import type { ItemEntry } from "../../workflows/enter-items";

/** What was entered and is not in its cell: the cell says something else by now, or the pane was closed before. */
export interface Offer {
  readonly entry: ItemEntry;
  readonly now: EntryValue;
}

/** What is shown of the entries on their way. */
export interface QueueState {
  /** Entries on their way to the workbook, in order. */
  readonly waiting: readonly ItemEntry[];
  readonly offers: readonly Offer[];
  /** What came into the workbook last. */
  readonly written: readonly ItemEntry[];
  /** Why Excel does not take the waiting entries. */
  readonly refusal: Refusal | null;
  /** How many steps can be taken back. */
  readonly undoable: number;
}

export const emptyQueue: QueueState = {
  waiting: [],
  offers: [],
  written: [],
  refusal: null,
  undoable: 0,
};
