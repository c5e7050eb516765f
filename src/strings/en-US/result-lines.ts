import type { ResultLineWords } from "../zh-CN/result-lines";
import { changes } from "./changes";
import { tiersEnglish } from "./table-a2";
import { tierLimits } from "./tier-limits";

export const resultLines: ResultLineWords = {
  tier: ({ id }) => tiersEnglish[id],
  none: "What cannot be decided yet shows as “—”.",
  qualitative: "Qualitative score",
  intensity: "Carbon intensity",
  quantitative: "Quantitative score",
  weights: "Weights",
  composite: "Composite score",
  grade: "Grade",
  validity: "Validity",
  noDate: "Enter the assessment date to see the validity.",
  until: (date) => `until ${date}`,
  clause: (clause) => `Clause ${clause}`,
  points: (earned, possible) => `${earned} of ${possible} points`,
  against: ({ intensity, advanced, source }) =>
    `Intensity ${intensity}, advanced value ${advanced} (${source})`,
  againstBest: ({ now, best, year, change, limit }) => {
    const changed = { fall: `fell by ${change.percent}`, rise: `rose by ${change.percent}` };
    const outcome = change.kind === "none" ? changes.none : changed[change.kind];
    return `${tierLimits.before}${tierLimits.kinds[limit.kind]}${limit.percent}. Indicator ${now} against ${best} in the best year ${year}: ${outcome}`;
  },
  statuses: {
    "no-output": "Its output is 0",
    lacks: (measure) => `No ${measure}`,
    excluded: (reason) => `Left out: ${reason}`,
    incomplete: (months) => `Months missing: ${months}`,
  },
  notApplicable: (count) => `Items not applicable (${count})`,
  openParameters: "Parameters the draft leaves to the assessment body",
  bands: (bands) => `${bands}; the unrounded composite is compared`,
};
