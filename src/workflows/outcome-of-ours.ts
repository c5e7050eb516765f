import { readInventory } from "../excel/take-inventory";
import type { WorkbookSource } from "../reading/workbook-source";
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
    if (!source && !(await mayBeOurs())) return false;
    const { identifySource } = await import(/* webpackChunkName: "repair" */ "./identify-source");
    await identifySource(source);
    return true;
  });
  if (identified.kind === "refused") return identified;
  return identified.answer
    ? { kind: "refused", refusal: { ...outcome.refusal, code: "names-dropped" } }
    : outcome;
};

/** A sheet called after Table A.1, by whose ids a workbook without names is known, or a name or table of ours. */
const mayBeOurs = async (): Promise<boolean> => {
  const { sheets, names, tables } = await readInventory();
  return (
    sheets.some((title) => title.includes("A.1")) ||
    [...names, ...tables].some((name) => /^tanping/i.test(name))
  );
};
