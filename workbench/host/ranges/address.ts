import { formatArea, quoteSheetName } from "../../book/address";
import type { Area } from "../../book/area";

/** "Sheet1!A1:C5" */
export const fullAddress = (sheetName: string, area: Area): string =>
  `${quoteSheetName(sheetName)}!${formatArea(area)}`;
