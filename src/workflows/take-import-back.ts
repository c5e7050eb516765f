import { findWayBack, takeBack, type WayBack } from "../excel/import-return";
import { inRealTime } from "../excel/persist";
import { readWorkbook } from "../excel/read-workbook";
import { refuse } from "../faults/refusal";
import { isSealed } from "../seal/seal-state";
import { importWords } from "../strings/import-words";
import type { Language } from "../strings/language";
import type { Pace } from "./import-data";
import { isoWithOffset } from "./iso-with-offset";
import { outcomeOf, type Outcome } from "./outcome";

export type { WayBack } from "../excel/import-return";

/** Whether the last import can be taken back, or one was interrupted; null where neither. */
export const findImportBack = (): Promise<Outcome<WayBack | null>> => outcomeOf(findWayBack);

/** Takes the last import back, or what an interrupted one left; answers the rows the table has again. */
export const takeImportBack = (
  language: Language,
  now: Date,
  { wait }: Pick<Pace, "wait"> = { wait: inRealTime },
): Promise<Outcome<number>> =>
  outcomeOf(async () => {
    const reading = await readWorkbook();
    if (isSealed(reading)) refuse("sealed");
    const { takenBack } = importWords(language).sheet;
    return takeBack((rows) => [isoWithOffset(now), takenBack(rows)], wait);
  });
