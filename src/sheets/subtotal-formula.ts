import { columnNames } from "./defined-names";
import { naRuleNames } from "./na-rule";

const { id, score, maximum, check } = columnNames;

/** A group of items, by the beginning of their ids, and the cell with the points it has as printed. */
interface Subtotal {
  /** "1" for a category, "1.1" for an indicator */
  readonly group: string;
  /** Plain reference, for example "G4". */
  readonly maximumCell: string;
}

/** In rows that are in order, an item without a number is one that does not apply. */
const judgedPoints = (group: string): string =>
  `SUMIFS(${maximum},${id},"${group}.*",${score},">=0")`;

/**
 * What a group's items score together, under the scheme's rule for items not applicable (R4): full marks count them
 * whole, excluded leaves them out. Blank while one of its rows is not in order or missing, and where no item applies.
 * Found by item id, so that inserted, moved and sorted rows count where they belong.
 */
export const subtotalFormula = ({ group, maximumCell }: Subtotal): string => {
  const open = `COUNTIFS(${id},"${group}.*",${check},"?*")>0`;
  const unfit = `SUMIFS(${maximum},${id},"${group}.*")<>${maximumCell}`;
  const scored = `SUMIFS(${score},${id},"${group}.*")`;
  const judged = judgedPoints(group);
  const { "full-marks": fullMarks, excluded } = naRuleNames;
  const counts = `OR(${fullMarks},${judged}=${maximumCell},AND(${excluded},${judged}>0))`;
  const earned = `ROUND(${scored}+${fullMarks}*(${maximumCell}-${judged}),10)`;
  return `=IF(OR(${open},${unfit}),"",IF(${counts},${earned},""))`;
};

/** The points a group's score is out of, once it has one: items left out under the rule leave them, too. */
export const countedPointsFormula = ({
  group,
  maximumCell,
  scoreCell,
}: Subtotal & { readonly scoreCell: string }): string =>
  `=IF(ISNUMBER(${scoreCell}),IF(${naRuleNames.excluded},${judgedPoints(group)},${maximumCell}),"")`;
