import { outcomeOfLoading } from "../workflows/outcome-of-loading";
import type { Outcome } from "../workflows/outcome";

/** Does a step whose code is loaded when it is first asked for; where that fails, nothing was done. */
export const later = async <Part, Answer>(
  load: () => Promise<Part>,
  step: (part: Part) => Promise<Outcome<Answer>>,
): Promise<Outcome<Answer>> => {
  const loaded = await outcomeOfLoading(load);
  return loaded.kind === "refused" ? loaded : step(loaded.answer);
};
