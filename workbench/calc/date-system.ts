import { daysTo1904, lastSerial } from "@tanping/ooxml/spreadsheet/date-serial";
import { fail } from "./operand";

/** Which day a book's serial numbers count from. */
export interface DateSystem {
  readonly date1904: boolean;
}

const offsetOf = ({ date1904 }: DateSystem): number => (date1904 ? daysTo1904 : 0);

/** The book's serial number as one of the 1900 system, time included. */
export const momentOf = (serial: number, dates: DateSystem): number => {
  const moment = serial + offsetOf(dates);
  return serial < 0 || moment >= lastSerial + 1 ? fail("#NUM!") : moment;
};

/** The day of the book's serial number, in the 1900 system. */
export const dayOf = (serial: number, dates: DateSystem): number =>
  Math.floor(momentOf(serial, dates));

/** A day of the 1900 system as the book's serial number. */
export const serialOf = (day: number, dates: DateSystem): number => {
  const serial = day - offsetOf(dates);
  return serial < 0 || day > lastSerial ? fail("#NUM!") : serial;
};
