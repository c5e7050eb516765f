import type { Notice } from "../../faults/notice";
import type { Problem } from "../../faults/problem";
import { confirmedKeys, type ConfirmedKey } from "../../standard/confirmed-keys";
import type { Checked } from "../check-workbook";

/** What is out of the ordinary: asked about, with the figure that confirms it, or confirmed. */
export interface ShownUnusual {
  readonly asked: readonly {
    readonly key: ConfirmedKey;
    readonly figure: string;
    readonly problem: Problem;
  }[];
  readonly confirmed: readonly Notice[];
}

/** What a workbook asks about and what was confirmed in it (R16). */
export const showUnusual = ({
  assessment: { problems, notices },
}: Pick<Checked, "assessment">): ShownUnusual => ({
  asked: problems.flatMap((problem) => {
    const its = askedIn(problem);
    return its ? [{ ...its, problem }] : [];
  }),
  confirmed: notices.filter(({ code }) => code === "figure-confirmed"),
});

/** What a problem asks to confirm; null where it asks nothing of the kind. */
export const askedIn = (
  problem: Problem,
): { readonly key: ConfirmedKey; readonly figure: string } | null => {
  if (problem.code === "confirmed-without-reason") return problem.facts;
  const key = confirmedKeys.find((its) => problem.code === `unusual-${its}`);
  return key && "figure" in problem.facts ? { key, figure: problem.facts.figure } : null;
};
