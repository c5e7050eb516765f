import type { Area } from "../../book/area";
import { areaBetween, isSameArea, lastColumn, lastRow, overlaps } from "../../book/areas";
import type { Sheet } from "../../book/sheet";

const around = (a: Area, b: Area): Area =>
  areaBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

/** The smallest area around this one that cuts no merged area in two: what Excel lets one select. */
export const wholeMerges = (sheet: Sheet, area: Area): Area => {
  const grown = sheet.merges.filter((merge) => overlaps(merge, area)).reduce(around, area);
  return isSameArea(grown, area) ? area : wholeMerges(sheet, grown);
};
