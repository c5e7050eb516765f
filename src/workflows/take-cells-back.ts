import { changeList } from "../excel/change-list";
import { inRealTime, whileBusy } from "../excel/retry";
import { takenBack, type ListCell } from "../sheets/process/taken-back";
import type { RecordListKey } from "../standard/record-lists";
import { outcomeOf, type Outcome } from "./outcome";

/** Takes a change of a list back where its cells still say what it made them say. */
export const takeCellsBack = (
  list: RecordListKey,
  cells: readonly ListCell[],
): Promise<Outcome<readonly ListCell[]>> =>
  outcomeOf(() => whileBusy(() => changeList(list, (read) => takenBack(read, cells)), inRealTime));
