import type { Assessment } from "../assessment/check-assessment";
import { asShown } from "../cells/cell-value";
import { entryAt } from "../cells/grid";
import { toText } from "../exact/ratio";
import type { ScoreCard } from "../scoring/score-assessment";
import { infoName, names } from "../sheets/defined-names";
import { endedBySurveillance } from "../sheets/process/surveillance";
import type { Reading } from "../sheets/reading";
import { categoryPoints } from "./category-points";
import { missingCounts } from "./missing-counts";
import { openNonconformities } from "./open-nonconformities";
import type { RollupFacts } from "./rollup-line";
import { schemeIn } from "./scheme-in";

/** A workbook's reading, checked and scored. */
interface Scored {
  readonly reading: Reading;
  readonly assessment: Assessment;
  readonly card: ScoreCard;
}

/** What a roll-up says of a workbook besides how it stands to its seal; null while its result is withheld. */
export const rollupFacts = (
  { reading, assessment, card }: Scored,
  verified: Pick<RollupFacts, "digest" | "seal" | "findings">,
): RollupFacts | null => {
  const { qualitative, quantitative, composite, intensity } = card;
  if (!composite || !qualitative || !quantitative || !intensity) return null;
  const text = (name: string) => shownAt(reading, name);
  const ended = endedBySurveillance(reading);
  return {
    workbookId: text(names.workbookId),
    organisation: text(infoName("organisation")),
    report: text(infoName("report_no")),
    format: text(names.format),
    scheme: schemeIn(reading),
    composite: toText(composite.score),
    grade: composite.grade.id,
    gradeNames: card.gradeNames,
    qualitative: toText(qualitative.score),
    quantitative: quantitative.score.toFixed(),
    intensity: toText(intensity.indicator),
    outputUnit: card.outputUnit ?? "",
    categories: categoryPoints(assessment),
    validUntil: card.validity?.until ?? null,
    ...(ended && { ended }),
    openNonconformities: openNonconformities(reading),
    missing: missingCounts(reading),
    ...verified,
  };
};

const shownAt = ({ named }: Reading, name: string): string => {
  const grid = named.get(name);
  return grid ? asShown(entryAt(grid, 0, 0).value).trim() : "";
};
