import { asShown, isBlank, type CellValue } from "../cells/cell-value";
import { dateOfSerial, serialOfDate } from "../cells/date-serial";
import { foldWidth } from "../cells/fold-width";
import type { Entry } from "../cells/grid";
import { problem, type Problem } from "../faults/problem";

/** Serials of 1950-01-01 and 2200-12-31: outside of these a cell holds no date of an assessment. */
const earliest = 18_264;
const latest = 109_939;

/** Whether a cell holds a date. */
export const isDate = (
  value: CellValue,
): value is Extract<CellValue, { readonly kind: "number" }> =>
  value.kind === "number" && value.double >= earliest && value.double <= latest;

/** The ISO date of a serial. */
export const dayOf = (serial: number): string => dateOfSerial(serial).toISOString().slice(0, 10);

/** The year first: the one order that people of every country read alike. */
const yearFirst =
  /^(?<year>\d{4})(?:(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})|年(?<yue>\d{1,2})月(?<ri>\d{1,2})日?)$/;

/** The serial, counted from 1900, of a day as people write it, the year first; null if it is no day that a cell may hold. */
export const serialOfDay = (text: string): number | null => {
  const parts = yearFirst.exec(foldWidth(text).trim())?.groups;
  if (!parts) return null;
  const two = (digits = "") => digits.padStart(2, "0");
  const month = two(parts.month ?? parts.yue);
  const date = new Date(`${parts.year}-${month}-${two(parts.day ?? parts.ri)}T00:00:00Z`);
  // A month ends: the 30th of February is no date, or the 2nd of March.
  if (date.getUTCMonth() !== Number(month) - 1) return null;
  const serial = serialOfDate(date);
  return isDate({ kind: "number", double: serial }) ? serial : null;
};

/** The ISO date of the assessment (12.4.1); blank is no problem, it only leaves the validity open. */
export const checkDate = (
  entry: Entry | null,
): { date: string | null; problems: readonly Problem[] } => {
  if (!entry || isBlank(entry.value)) return { date: null, problems: [] };
  const { value, where } = entry;
  if (isDate(value)) return { date: dayOf(value.double), problems: [] };
  return { date: null, problems: [problem("date-not-a-date", where, { text: asShown(value) })] };
};
