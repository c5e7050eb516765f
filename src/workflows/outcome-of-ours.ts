import type { WorkbookSource } from "../reading/workbook-source";
import { outcomeOf, type Outcome } from "./outcome";

/** Runs a workflow on an assessment's workbook; one whose names another program dropped is told from one of anything else. */
export const outcomeOfOurs = async <Answer>(
  work: () => Promise<Answer>,
  source?: WorkbookSource,
): Promise<Outcome<Answer>> => {
  const outcome = await outcomeOf(work);
  if (outcome.kind === "done" || outcome.refusal.code !== "not-a-tanping-workbook") return outcome;
  const identified = await outcomeOf(async () => {
    const { identifySource } = await import(/* webpackChunkName: "repair" */ "./identify-source");
    return identifySource(source);
  });
  return identified.kind === "refused"
    ? identified
    : { kind: "refused", refusal: { ...outcome.refusal, code: "names-dropped" } };
};
