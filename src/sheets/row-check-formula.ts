import { columnLetters } from "../cells/address";
import { a1Column } from "./a1-column";
import { naRuleNames } from "./na-rule";
import type { SheetLanguage } from "./sheet-language";

/**
 * What is wrong with the row, in words; "" where it can be counted. The add-in checks the same and more.
 * An error among the entries, and a step that is no number, must not spread to the total.
 */
export const rowCheckFormula = ({ words }: SheetLanguage, row: number): string => {
  const at = (key: "score" | "maximum" | "notApplicable") =>
    `${columnLetters(a1Column[key])}${row + 1}`;
  const [score, maximum, reason] = [at("score"), at("maximum"), at("notApplicable")];
  const say = (key: keyof typeof words.a1.checks) => `"${words.a1.checks[key]}"`;
  const allowed = `OR(${Object.values(naRuleNames).join(",")})`;
  const steps = `${score}/tanping_score_step`;
  const ofReason = `IF(OR(NOT(ISTEXT(${reason})),LEN(TRIM(${reason}))<4),${say("noReason")},IF(LEN(${score})>0,${say("both")},IF(${allowed},"",${say("notAllowed")})))`;
  const ofScore = `IF(NOT(ISNUMBER(${score})),${say("notNumber")},IF(OR(${score}<0,${score}>${maximum}),${say("range")},IF(IFERROR(ABS(${steps}-ROUND(${steps},0)),1)>0.000000001,${say("step")},"")))`;
  return `=IFERROR(IF(LEN(TRIM(${reason}))>0,${ofReason},IF(LEN(${score})=0,${say("blank")},${ofScore})),${say("notNumber")})`;
};
