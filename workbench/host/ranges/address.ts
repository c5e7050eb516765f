import { formatArea, quoteSheetName } from "../../book/address";
import type { Area } from "../../book/area";

/** "Sheet1!A1:C5" */
export const fullAddress = (sheetName: string, area: Area): string =>
  `${quoteSheetName(sheetName)}!${formatArea(area)}`;

/** "Sheet1!$A$1:$C$5", as it stands in a formula. */
export const absoluteAddress = (sheetName: string, area: Area): string =>
  `${quoteSheetName(sheetName)}!${formatArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
