import { runAside } from "./run-excel";

/** Calls back when another cell is selected, whoever selects it; the answer stops the watch. */
export const watchSelection = (onSelect: () => void): Promise<() => Promise<void>> =>
  runAside(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async () => onSelect());
    await context.sync();
    return () =>
      runAside(async () => {
        handler.remove();
        await handler.context.sync();
      });
  });
