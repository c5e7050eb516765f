/** A sheet's id in the form Office.js shows, from the whole number that files know the sheet by. */
export const sheetIdOf = (tabId: number): string =>
  `{00000000-0001-0000-${tabId.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;

/** The whole number that files know the sheet by. */
export const tabIdOf = (sheetId: string): number =>
  Number.parseInt(sheetId.split("-")[3] ?? "", 16);
