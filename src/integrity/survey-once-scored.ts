import type { Reading } from "../sheets/reading";
import type { ReportPatch } from "../sheets/report-patch";
import type { Printing } from "./printing";
import type { SheetSurvey, Survey } from "./survey";
import { surveyWithPatch } from "./survey-with-patch";

/** The survey once a score is written, its sheets protected; null where it has to be made anew, since sheets or merged cells are. */
export const surveyOnceScored = (
  { reading, survey }: { readonly reading: Reading; readonly survey: Survey },
  { patch, printing }: { readonly patch: ReportPatch; readonly printing: Printing },
): Survey | null => {
  if (printing.fullTexts || printing.sheets.some(({ merges }) => merges.length > 0)) return null;
  const written = new Map([...patch].filter(([name]) => reading.named.has(name)));
  const titles = new Set([...written.keys()].map((name) => reading.named.get(name)?.sheet));
  const { sheets, ...rest } = surveyWithPatch(survey, written);
  const shut = ([title, sheet]: readonly [string, SheetSurvey]): [string, SheetSurvey] => [
    title,
    titles.has(title) ? { ...sheet, protected: true } : sheet,
  ];
  return { ...rest, sheets: new Map([...sheets].map(shut)) };
};
