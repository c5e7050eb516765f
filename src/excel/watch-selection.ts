import { runExcel } from "./run-excel";

/** Calls back when another cell is selected, whoever selects it; the answer stops the watch. */
export const watchSelection = (onSelect: () => void): Promise<() => Promise<void>> =>
  runExcel(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async () => onSelect());
    await context.sync();
    return () =>
      runExcel(async () => {
        handler.remove();
        await handler.context.sync();
      });
  });
