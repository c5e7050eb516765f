import type { LossWords } from "../../../xlsx/loss";
import type { UnreadableReason } from "../../../xlsx/unreadable-file";

/** What the page says of a file: why it cannot be opened, and what of it is not kept. */
export interface FileWords {
  readonly unreadable: Readonly<Record<UnreadableReason, string>>;
  readonly losses: LossWords;
}
