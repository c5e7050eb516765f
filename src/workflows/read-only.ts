import { isWorkbookReadOnly, opensReadOnly } from "../excel/is-read-only";
import type { Refusal, RefusalCode } from "../faults/refusal";
import { outcomeOf, type Outcome } from "./outcome";

/** Whether nothing can be written, as Office says before anything is tried. */
export const isOpenReadOnly = (): boolean => opensReadOnly();

const denied: readonly RefusalCode[] = ["access-denied", "structure-protected"];

/** What was refused, told as what it comes from where that is a workbook open for reading only: Excel tells it from a protected sheet by no code. */
export const withReadOnly = async <Answer>(outcome: Outcome<Answer>): Promise<Outcome<Answer>> => {
  if (outcome.kind === "done" || !denied.includes(outcome.refusal.code)) return outcome;
  const readOnly = await outcomeOf(isWorkbookReadOnly);
  const isReadOnly = readOnly.kind === "done" && readOnly.answer;
  return isReadOnly ? { kind: "refused", refusal: asReadOnly(outcome.refusal) } : outcome;
};

const asReadOnly = (refusal: Refusal): Refusal => ({ ...refusal, code: "read-only" });
