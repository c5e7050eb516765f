import { readInventory } from "../excel/take-inventory";
import type { WorkbookSource } from "../reading/workbook-source";
import { mayBeOurs } from "../sheets/may-be-ours";
import { outcomeOf, type Outcome } from "./outcome";

/**
 * Runs a workflow on an assessment's workbook, the open one unless a source is given; one whose names another program
 * dropped is told from one of anything else.
 */
export const outcomeOfOurs = async <Answer>(
  work: () => Promise<Answer>,
  source?: WorkbookSource,
): Promise<Outcome<Answer>> => {
  const outcome = await outcomeOf(work);
  if (outcome.kind === "done" || outcome.refusal.code !== "not-a-tanping-workbook") return outcome;
  const identified = await outcomeOf(async () => {
    if (!source && !mayBeOurs(await readInventory())) return false;
    const { identifySource } = await import(/* webpackChunkName: "repair" */ "./identify-source");
    await identifySource(source);
    return true;
  });
  if (identified.kind === "refused") return identified;
  return identified.answer
    ? { kind: "refused", refusal: { ...outcome.refusal, code: "names-dropped" } }
    : outcome;
};
