import type { Refusal } from "../../faults/refusal";
import type { RecordForm } from "../../workflows/shown/show-record-form";
import type { Problem } from "../../faults/problem";
import type { ItemColumn } from "../../standard/item-columns";
import type { ItemId } from "../../standard/table-a1";
import { emptyQueue, type QueueState } from "./queue-state";

/** The columns of an item that take a text. */
export const textColumns = ["evidence", "site", "notApplicable"] as const satisfies ItemColumn[];
export type TextColumn = (typeof textColumns)[number];

/** Where the focus goes next; another turn asks for it anew. */
export interface FocusWish {
  readonly on: "card" | "search" | TextColumn;
  readonly turn: number;
}

/** Everything that scoring in the pane shows; replaced as a whole when something changes. */
export interface ScoringState extends QueueState {
  /** The item whose card is shown; null shows the list. */
  readonly item: ItemId | null;
  /** The score that is being typed; "" takes the score away, null while nothing is typed. */
  readonly typed: string | null;
  /** Why what was typed is not entered. */
  readonly problem: Problem | null;
  /** The form that is open above the card. */
  readonly form: RecordForm | null;
  /** Whether a list of records is being changed on the card, and why the last change was not made. */
  readonly changing: { readonly isUnderWay: boolean; readonly refusal: Refusal | null };
  readonly focus: FocusWish;
  /** Whether unfinished texts outlast the pane. */
  readonly keeping: "kept" | "until-closed";
}

export const firstScoring: ScoringState = {
  item: null,
  typed: null,
  problem: null,
  form: null,
  changing: { isUnderWay: false, refusal: null },
  focus: { on: "card", turn: 0 },
  ...emptyQueue,
  keeping: "kept",
};
