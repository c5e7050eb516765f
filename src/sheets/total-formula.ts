import { columnNames, pointsNames } from "./defined-names";
import { naRuleNames } from "./na-rule";
import { isChoice } from "./options";
import type { SheetLanguage } from "./sheet-language";

/**
 * The qualitative total under the scheme's rule for items not applicable (R4), out of 100; blank while a row is not in
 * order, while the maxima are not the table's 100 points, without a rule, and where no item applies.
 */
export const totalFormula = ({ words }: SheetLanguage): string => {
  const { score, maximum, check } = columnNames;
  const { earned, counted } = pointsNames;
  const open = `SUMPRODUCT(--(LEN(${check})>0))>0`;
  const notAllowed = isChoice(words.titles.info, "na_rule", "not-allowed");
  const hasRule = `OR(${notAllowed},${Object.values(naRuleNames).join(",")})`;
  const unfit = `OR(${open},SUM(${maximum})<>100,COUNT(${score})=0,NOT(${hasRule}))`;
  return `=IF(${unfit},"",ROUND(100*SUM(${earned})/SUM(${counted}),10))`;
};
