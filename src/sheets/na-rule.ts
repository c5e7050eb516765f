import { isChoice } from "./options";
import type { SheetLanguage } from "./sheet-language";

/** Whether items not applicable earn full marks, or are left out, under the scheme's rule (R4); for formulas only. */
export const naRuleNames = {
  "full-marks": "tanping_na_full_marks",
  excluded: "tanping_na_excluded",
} as const;

/** The formula of such a cell. */
export const naRuleFormula = ({ words }: SheetLanguage, choice: keyof typeof naRuleNames): string =>
  `=${isChoice(words.titles.info, "na_rule", choice)}`;
