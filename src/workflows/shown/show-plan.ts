import { hasPart } from "../../sheets/file-format";
import { planGaps } from "../../sheets/process/plan-gaps";
import { planRows } from "../../sheets/process/plan-rows";
import { formatIn } from "../../sheets/reading";
import type { Language } from "../../strings/language";
import { marks, planGapText } from "../../strings/sentences";
import type { Checked } from "../check-workbook";

/** A visit of the plan, as texts. */
interface ShownVisit {
  readonly time: string;
  readonly department: string;
  readonly clause: string;
  readonly assessor: string;
}

/** The plan by day and time, and what plan, team and meetings leave open. */
export interface ShownPlan {
  readonly visits: readonly ShownVisit[];
  readonly gaps: readonly string[];
}

/** The plan of the evaluation (12.4.2); null in a file whose format has none, or in which nothing is planned. */
export const showPlan = ({ reading }: Checked, language: Language): ShownPlan | null => {
  const rows = hasPart(formatIn(reading), "lists") ? planRows(reading) : [];
  if (rows.length === 0) return null;
  const { comma } = marks[language];
  return {
    visits: rows.map(({ date, time, departments, clauses, assessors }) => ({
      time: [date, time].filter(Boolean).join(" "),
      department: departments.join(comma),
      clause: clauses.join(comma),
      assessor: assessors.join(comma),
    })),
    gaps: planGaps(reading).map((gap) => planGapText(gap, language)),
  };
};
