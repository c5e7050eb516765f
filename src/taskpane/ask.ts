import type { Outcome } from "../workflows/outcome";

/** Asks Excel for one thing after all that was asked before. */
export type Ask = <Answer>(step: () => Promise<Outcome<Answer>>) => Promise<Outcome<Answer>>;
