import type { Outcome } from "../workflows/outcome";

/** What is asked of Excel: a person's step, a look that a person asked for, or one that the pane takes by itself. */
export type Asked = "step" | "look" | "look by itself";

/** Asks Excel for one thing after all that was asked before. */
export type Ask = <Answer>(
  step: () => Promise<Outcome<Answer>>,
  kind?: Asked,
) => Promise<Outcome<Answer>>;
