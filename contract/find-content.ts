/** What keeps a workbook from being taken for an empty one. */
export type Content = "cells" | "names" | "tables" | "charts";

/** What the open workbook has in it; null where it is empty. Two syncs. */
export const findContent = (): Promise<Content | null> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name");
    tables.load("items/name");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => ({
      used: sheet.getUsedRangeOrNullObject(true).load("address"),
      charts: sheet.charts.load("items/name"),
    }));
    await context.sync();
    if (names.items.length > 0) return "names";
    if (tables.items.length > 0) return "tables";
    if (sheets.some(({ charts }) => charts.items.length > 0)) return "charts";
    return sheets.some(({ used }) => !used.isNullObject) ? "cells" : null;
  });
