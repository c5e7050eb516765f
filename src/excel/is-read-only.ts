import { runExcel } from "./run-excel";

/** Whether Office says from the start that the document is there to be looked at. */
export const opensReadOnly = (): boolean =>
  Office.context.document.mode === Office.DocumentMode.ReadOnly;

/** Whether Excel itself has the workbook open for reading only, in which some Excels take changes for a copy nevertheless: a sync. */
export const isWorkbookReadOnly = (): Promise<boolean> =>
  runExcel(async (context) => {
    const workbook = context.workbook.load("readOnly");
    await context.sync();
    return workbook.readOnly;
  });
