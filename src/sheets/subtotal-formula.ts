import { columnNames, pointsNames } from "./defined-names";

const { id, maximum, check } = columnNames;

/** A group of items, by the beginning of their ids, and the cell with the points it has as printed. */
interface Subtotal {
  /** "1" for a category, "1.1" for an indicator */
  readonly group: string;
  /** Plain reference, for example "G4". */
  readonly maximumCell: string;
}

/**
 * What a group's items score together, under the scheme's rule for items not applicable (R4). Blank while one of its
 * rows is not in order or missing, and where no item applies. Found by item id, so that inserted, moved and sorted rows
 * count where they belong.
 */
export const subtotalFormula = ({ group, maximumCell }: Subtotal): string => {
  const of = (column: string) => `SUMIFS(${column},${id},"${group}.*")`;
  const open = `COUNTIFS(${id},"${group}.*",${check},"?*")>0`;
  const unfit = `${of(maximum)}<>${maximumCell}`;
  const { earned, counted } = pointsNames;
  return `=IF(OR(${open},${unfit},${of(counted)}<=0),"",ROUND(${of(earned)},10))`;
};

/** The points that a group's score is out of, once it has one. */
export const countedPointsFormula = (group: string, scoreCell: string): string =>
  `=IF(ISNUMBER(${scoreCell}),SUMIFS(${pointsNames.counted},${id},"${group}.*"),"")`;
