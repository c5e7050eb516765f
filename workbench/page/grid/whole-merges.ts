import type { Area } from "../../book/area";
import { around, isSameArea, overlaps } from "../../book/areas";
import type { Sheet } from "../../book/sheet";

/** The smallest area around this one that cuts no merged area in two: what Excel lets one select. */
export const wholeMerges = (sheet: Sheet, area: Area): Area => {
  const grown = sheet.merges.filter((merge) => overlaps(merge, area)).reduce(around, area);
  return isSameArea(grown, area) ? area : wholeMerges(sheet, grown);
};
