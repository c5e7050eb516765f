import { findUndoableImport, undoLastImport, type UndoableImport } from "../excel/undo-import";
import { inRealTime } from "../excel/retry";
import { readWorkbook } from "../excel/read-workbook";
import { refuse } from "../faults/refusal";
import { isSealed } from "../seal/seal-state";
import { importWords } from "../strings/import-words";
import type { Language } from "../strings/language";
import type { Pace } from "./import-data";

import { outcomeOf, type Outcome } from "./outcome";
import { shownTime } from "./shown-time";

export type { UndoableImport } from "../excel/undo-import";

/** Whether the last import can be taken back, or one was interrupted; null where neither. */
export const findUndoable = (): Promise<Outcome<UndoableImport | null>> =>
  outcomeOf(findUndoableImport);

/** Takes the last import back, or what an interrupted one left; answers the rows the table has again. */
export const undoImport = (
  language: Language,
  now: Date,
  { wait }: Pick<Pace, "wait"> = { wait: inRealTime },
): Promise<Outcome<number>> =>
  outcomeOf(async () => {
    const reading = await readWorkbook();
    if (isSealed(reading)) refuse("sealed");
    const { undone } = importWords(language).sheet;
    return undoLastImport((rows) => [shownTime(now), undone(rows)], wait);
  });
