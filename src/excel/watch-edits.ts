import { runExcel } from "./run-excel";

/**
 * Calls back when somebody edits a cell of the workbook. Events are hints: Excel loses some, and sends none for
 * recalculated cells. What the add-in writes itself is left out where Excel tells (ExcelApi 1.14).
 */
export const watchEdits = (onEdit: () => void): Promise<() => Promise<void>> =>
  runExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ triggerSource }) => {
      if (triggerSource !== "ThisLocalAddin") onEdit();
    });
    await context.sync();
    return () =>
      runExcel(async () => {
        handler.remove();
        await handler.context.sync();
      });
  });
