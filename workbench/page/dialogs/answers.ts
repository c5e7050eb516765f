import type { Sentences } from "../strings/sentences";
import type { Notice } from "./notice";

export interface Answer {
  readonly label: string;
  readonly rank: "primary" | "secondary";
  choose(): void;
}

/** The buttons Excel offers for a notice, first the one Enter presses. */
export const answersTo = (notice: Notice, say: Sentences): Answer[] => {
  const first = (label: string, choose: () => void): Answer => ({ label, rank: "primary", choose });
  const other = (label: string, choose: () => void): Answer => ({
    label,
    rank: "secondary",
    choose,
  });
  const nothing = (): void => undefined;
  if (notice.kind === "message") return [first(say.ok, nothing)];
  if (notice.kind === "question") return [first(say.ok, notice.onYes), other(say.cancel, nothing)];
  if (notice.kind === "unsaved")
    return [
      first(say.save, notice.onSave),
      other(say.dontSave, notice.onDiscard),
      other(say.cancel, nothing),
    ];
  if (notice.kind === "kept")
    return [first(say.restore, notice.onRestore), other(say.dontRestore, notice.onDecline)];
  const cancel = other(say.cancel, notice.onCancel);
  if (notice.alert.style === "stop") return [first(say.retry, notice.onRetry), cancel];
  if (notice.alert.style === "information") return [first(say.ok, notice.onInsist), cancel];
  return [first(say.yes, notice.onInsist), other(say.no, notice.onRetry), cancel];
};

/** What Esc answers: the last answer, for it changes nothing; but it never throws away what was kept. */
export const answerOfEscape = (notice: Notice, answers: readonly Answer[]): Answer | undefined =>
  notice.kind === "kept" ? answers[0] : answers.at(-1);
