import type { ScoreCard } from "./score-assessment";

/** The grade's Chinese name, whatever the workbook's language, by the list that the scheme chose (R10); null while there is none. */
export const gradeName = ({ composite, gradeNames }: ScoreCard): string | null => {
  if (!composite) return null;
  const { name, alternativeName } = composite.grade;
  return gradeNames === "text" ? alternativeName : name;
};
