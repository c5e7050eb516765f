import { runExcel } from "./run-excel";

/** Whether no cell of the open workbook holds anything: two syncs. */
export const isWorkbookEmpty = (): Promise<boolean> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load("address"),
    );
    await context.sync();
    return used.every(({ isNullObject }) => isNullObject);
  });
