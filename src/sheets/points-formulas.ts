import { columnLetters } from "../cells/address";
import { a1Column } from "./a1-column";
import { naRuleNames } from "./na-rule";

/**
 * What a row in order adds under the scheme's rule (R4): the points it earned, and the points that count. An item not
 * applicable earns its full marks, or leaves both sums.
 */
export const pointsFormulas = (row: number): readonly [earned: string, counted: string] => {
  const at = (key: "score" | "maximum" | "notApplicable") =>
    `$${columnLetters(a1Column[key])}${row + 1}`;
  const left = `LEN(TRIM(${at("notApplicable")}))>0`;
  const fullMarks = `${naRuleNames["full-marks"]}*${at("maximum")}`;
  return [
    `=IF(${left},${fullMarks},IF(ISNUMBER(${at("score")}),${at("score")},0))`,
    `=IF(${left},${fullMarks},${at("maximum")})`,
  ];
};
