import type { Outcome } from "../workflows/outcome";

/** Milliseconds in which work is done without a word of its steps: each word draws the pane anew. */
export const untold = 1000;

/** Milliseconds that a quick look at an edit has, before all is read whether it has answered or not. */
const quick = 100;

/** Answers null once a quick look has taken too long. */
export const tooLate = (): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), quick));

/** Refused as cancelled once a person ends it. */
export const leftAt = (signal: AbortSignal): Promise<Outcome<never>> =>
  new Promise((resolve) => {
    const refusal = { code: "cancelled", subject: "", cause: "" } as const;
    signal.addEventListener("abort", () => resolve({ kind: "refused", refusal }));
  });
