import { openListSheet } from "../excel/open-list-sheet";
import { writeRecord, type RecordEntry } from "../excel/write-record";
import type { ListCell } from "../sheets/process/taken-back";
import type { Outcome } from "./outcome";
import { outcomeOfOurs } from "./outcome-of-ours";
import { listToShow } from "./open-records";

export type { RecordEntry, RecordValue } from "../excel/write-record";

/** Enters a record into a list, whose sheet is made behind the others at first use; answers the cells that it changed. */
export const enterRecord = (entry: RecordEntry): Promise<Outcome<readonly ListCell[]>> =>
  outcomeOfOurs(async () => {
    await openListSheet((reading) => listToShow(reading, entry.list), "behind");
    return writeRecord(entry);
  });
