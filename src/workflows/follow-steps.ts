import { inSteps, type Following } from "../excel/steps";
import type { Outcome } from "./outcome";

/** Does a workflow while its steps are counted; once the signal is aborted it ends before the next step, and is refused as cancelled. */
export const followSteps = <Answer>(
  following: Following,
  workflow: () => Promise<Outcome<Answer>>,
): Promise<Outcome<Answer>> => inSteps(following, workflow);
