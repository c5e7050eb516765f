import { dayOf, isDate } from "../../assessment/check-date";
import type { Ended } from "../../standard/records";
import { recordChoiceFromText } from "../../strings/record-choice-from-text";
import { listRows, textIn, type RecordRow } from "../list-rows";
import type { Reading } from "../reading";

/** What surveillance made of a result that it ended for a time or for good (12.4.1), and since when (ISO date, "" where its row has none). */
export interface EndedResult {
  readonly result: Ended;
  readonly since: string;
}

/** What the last surveillance that concludes anything made of the result; null where it was kept, or none concludes. A row without a date is the last. */
export const endedBySurveillance = ({ lists }: Reading): EndedResult | null => {
  const list = lists.get("surveillance");
  const concluded = (list ? listRows("surveillance", list) : []).flatMap((row) => {
    const result = recordChoiceFromText("surveillance_result", textIn(row, "conclusion"));
    return result === undefined ? [] : [{ result, since: dateIn(row) }];
  });
  const last = concluded.sort((a, b) => sortedBy(a.since).localeCompare(sortedBy(b.since))).at(-1);
  return last?.result === "suspended" || last?.result === "withdrawn"
    ? { result: last.result, since: last.since }
    : null;
};

const dateIn = (row: RecordRow): string => {
  const value = row.get("date")?.value;
  return value && isDate(value) ? dayOf(value.double) : "";
};

const sortedBy = (since: string): string => since || "9999";
