import { refuse, Refused, type Refusal } from "../faults/refusal";

/** What became of a workflow: done with an answer, or refused by the host. Problems are part of the answer. */
export type Outcome<Answer> =
  | { readonly kind: "done"; readonly answer: Answer }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** Runs a workflow's steps; a refusal becomes a value, a bug stays an exception. */
export const outcomeOf = async <Answer>(work: () => Promise<Answer>): Promise<Outcome<Answer>> => {
  try {
    return { kind: "done", answer: await work() };
  } catch (error) {
    if (error instanceof Refused) return { kind: "refused", refusal: error.refusal };
    throw error;
  }
};

/** The answer of a workflow within another, which a refusal of the one refuses as well. */
export const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "done") return outcome.answer;
  const { code, subject, cause } = outcome.refusal;
  return refuse(code, subject, cause);
};
