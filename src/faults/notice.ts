import type { CellAddress } from "../cells/address";

/** What is worth a word and withholds nothing, and the facts each sentence needs. Adding a code without a sentence in both languages does not compile. */
export interface NoticeFacts {
  /** A self-score is above the item's points; it decides no score. */
  "self-score-above-maximum": { item: string; score: string; maximum: string };
  /** Data of years after the evaluation year are not evaluated. */
  "years-not-evaluated": { years: string; year: string };
  /** The advanced value was published after the evaluation year. */
  "advanced-value-later": { published: string; year: string };
}
export type NoticeCode = keyof NoticeFacts;

export type Notice = {
  [Code in NoticeCode]: {
    readonly code: Code;
    readonly where: CellAddress;
    readonly facts: Readonly<NoticeFacts[Code]>;
  };
}[NoticeCode];

/** Makes a notice; the compiler checks that the facts fit the code. */
export const notice = <Code extends NoticeCode>(
  code: Code,
  where: CellAddress,
  facts: NoticeFacts[Code],
): Notice => ({ code, where, facts }) as Notice;
