/** Queues the protection of one of our sheets: no password, and filter, sort and sizes stay allowed. */
export const protectSheet = (sheet: Excel.Worksheet): void => {
  sheet.protection.protect({
    allowAutoFilter: true,
    allowSort: true,
    allowFormatColumns: true,
    allowFormatRows: true,
    allowFormatCells: false,
    allowEditObjects: false,
    selectionMode: "Normal",
  });
};
