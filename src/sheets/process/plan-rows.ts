import { dayOf, isDate } from "../../assessment/check-date";
import { listRows, textIn, type RecordRow } from "../list-rows";
import type { Reading } from "../reading";

/** A row of the plan: when, where, on which clauses, by whom, and what for. */
export interface PlanRow {
  /** ISO date, or the text that stands for one. */
  readonly date: string;
  readonly time: string;
  readonly departments: readonly string[];
  readonly clauses: readonly string[];
  readonly assessors: readonly string[];
  readonly activity: string;
}

/** The plan's rows that say something, by day and time; what has the same stays in its order. */
export const planRows = ({ lists }: Reading): readonly PlanRow[] => {
  const list = lists.get("plan");
  return (list ? listRows("plan", list) : [])
    .map((row) => ({
      date: dateIn(row, "date"),
      time: textIn(row, "time"),
      departments: severalIn(row, "department"),
      clauses: severalIn(row, "clause"),
      assessors: severalIn(row, "assessor"),
      activity: textIn(row, "activity"),
    }))
    .toSorted((one, other) => compare(one.date, other.date) || compare(one.time, other.time));
};

/** A day as ISO, or what stands in its cell. */
export const dateIn = (row: RecordRow, column: string): string => {
  const value = row.get(column)?.value;
  return value && isDate(value) ? dayOf(value.double) : textIn(row, column);
};

/** Departments, clauses or assessors with a comma of any kind between; a dash names nobody. */
export const severalIn = (row: RecordRow, column: string): readonly string[] =>
  partsOf(textIn(row, column), /[、，,;；\n]+/);

/** Persons or places: a comma may stand before what somebody is, so that it parts none of them. */
export const namesIn = (row: RecordRow, column: string): readonly string[] =>
  partsOf(textIn(row, column), /[、;；\n]+/);

const partsOf = (text: string, between: RegExp): readonly string[] =>
  text
    .split(between)
    .map((its) => its.trim())
    .filter((its) => !/^[-–—]*$/.test(its));

/** Each name once, as it is spelled first, whatever its capitals. */
export const once = (names: readonly string[]): readonly string[] =>
  [...new Map(names.toReversed().map((name) => [name.toLowerCase(), name])).values()].toReversed();

/** Whether two names are one, whatever their capitals. */
export const isAlike = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

const compare = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};
