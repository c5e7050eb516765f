import type { LeftOutYear } from "../../workflows/shown/left-out-year";
import type { PaneLanguage } from "../pane-language";

/** Why a year cannot be the best one, in words (R7). */
export const leftOutText = (
  year: LeftOutYear,
  { words: { resultLines: result }, names }: PaneLanguage,
): string => {
  const words = result.statuses;
  switch (year.kind) {
    case "excluded":
      return words.excluded(year.reason);
    case "incomplete":
      return words.incomplete(year.months);
    case "no-figures":
      return year.lacks === null ? words["no-output"] : words.lacks(names.columns[year.lacks]);
  }
};
