import { columnNames } from "./defined-names";
import { naRuleNames } from "./na-rule";
import { isChoice } from "./options";
import type { SheetLanguage } from "./sheet-language";

/**
 * The qualitative total under the scheme's rule for items not applicable (R4); blank while a row is not in order,
 * while the maxima are not the table's 100 points, and where no item applies.
 */
export const totalFormula = ({ words }: SheetLanguage): string => {
  const notAllowed = isChoice(words.titles.info, "na_rule", "not-allowed");
  const { score, maximum, notApplicable, check } = columnNames;
  const excused = `SUMPRODUCT(--(LEN(TRIM(${notApplicable}))>0),${maximum})`;
  const counting = `(SUM(${maximum})-${excused})`;
  const inOrder = `SUMPRODUCT(--(LEN(${check})>0))=0`;
  const unfit = `OR(SUM(${maximum})<>100,${counting}<=0)`;
  const excluded = `ROUND(100*SUM(${score})/${counting},10)`;
  const fullMarks = `ROUND(SUM(${score})+${excused},10)`;
  const plain = `IF(${notAllowed},ROUND(SUM(${score}),10),"")`;
  return `=IF(NOT(${inOrder}),"",IF(${unfit},"",IF(${naRuleNames.excluded},${excluded},IF(${naRuleNames["full-marks"]},${fullMarks},${plain}))))`;
};
