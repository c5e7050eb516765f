import { columnNames } from "./defined-names";
import { isChoice } from "./options";
import type { SheetLanguage } from "./sheet-language";

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
export const subtotalFormula = (
  { words }: SheetLanguage,
  { group, maximumCell }: Subtotal,
): string => {
  const rule = (choice: "full-marks" | "excluded") =>
    isChoice(words.titles.info, "na_rule", choice);
  const open = `COUNTIFS(${id},"${group}.*",${check},"?*")>0`;
  const unfit = `SUMIFS(${maximum},${id},"${group}.*")<>${maximumCell}`;
  const scored = `SUMIFS(${score},${id},"${group}.*")`;
  const judged = judgedPoints(group);
  const fullMarks = `ROUND(${scored}+${maximumCell}-${judged},10)`;
  const counts = `OR(${judged}=${maximumCell},AND(${rule("excluded")},${judged}>0))`;
  return `=IF(${open},"",IF(${unfit},"",IF(${rule("full-marks")},${fullMarks},IF(${counts},ROUND(${scored},10),""))))`;
};

/** The share of its points a group has, a fraction; items left out under the rule leave the points, too. */
export const shareFormula = (
  { words }: SheetLanguage,
  { group, maximumCell, scoreCell }: Subtotal & { readonly scoreCell: string },
): string => {
  const excluded = isChoice(words.titles.info, "na_rule", "excluded");
  return `=IF(ISNUMBER(${scoreCell}),${scoreCell}/IF(${excluded},${judgedPoints(group)},${maximumCell}),"")`;
};
