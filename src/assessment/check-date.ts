import { asShown, isBlank, type CellValue } from "../cells/cell-value";
import { dateOfSerial } from "../cells/date-serial";
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

/** The ISO date of the assessment (12.4.1); blank is no problem, it only leaves the validity open. */
export const checkDate = (
  entry: Entry | null,
): { date: string | null; problems: readonly Problem[] } => {
  if (!entry || isBlank(entry.value)) return { date: null, problems: [] };
  const { value, where } = entry;
  if (isDate(value)) return { date: dayOf(value.double), problems: [] };
  return { date: null, problems: [problem("date-not-a-date", where, { text: asShown(value) })] };
};
