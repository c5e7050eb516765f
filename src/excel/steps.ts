import { Refused } from "../faults/refusal";

/** How the steps of one piece of work are followed, and how a person ends it. */
export interface Following {
  readonly signal: AbortSignal;
  /** Told before each step. */
  readonly onStep: () => void;
}

let following: Following | null = null;

/** Does a piece of work whose steps are followed; Excel is asked for one piece at a time. */
export const inSteps = async <Answer>(
  its: Following,
  work: () => Promise<Answer>,
): Promise<Answer> => {
  following = its;
  try {
    return await work();
  } finally {
    // Where nobody waited for the work to end, another may be followed by now.
    if (following === its) following = null;
  }
};

/**
 * Begins a conversation with Excel, or the next block of a long reading: where nothing is queued yet, so that work can
 * end there as if Excel had refused. What undoes the work is no longer ended by the same wish.
 */
export const nextStep = (): void => {
  if (!following) return;
  const { signal, onStep } = following;
  if (signal.aborted) {
    following = null;
    throw new Refused({ code: "cancelled", subject: "", cause: "" });
  }
  onStep();
};
