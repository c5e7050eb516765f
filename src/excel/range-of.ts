import { areaText, type Area } from "../cells/address";

/** The cells of an area of a sheet. */
export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRange(areaText(area));

/** Answers the cells of an area of a sheet, the same object whenever the area is the same: each travels once. */
export const rangesOf = (sheet: Excel.Worksheet): ((area: Area) => Excel.Range) => {
  const made = new Map<string, Excel.Range>();
  return (area) => {
    const key = areaText(area);
    const range = made.get(key) ?? rangeOf(sheet, area);
    made.set(key, range);
    return range;
  };
};
