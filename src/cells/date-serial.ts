import { daysTo1904, momentOfSerial, serialOfMoment } from "@tanping/ooxml/spreadsheet/date-serial";

export { daysTo1904 };

/** The day of a date serial that counts from 1900. */
export const dateOfSerial = (serial: number): Date => momentOfSerial(Math.floor(serial));

/** The serial of a day, counted from 1900. */
export const serialOfDate = (day: Date): number => serialOfMoment(day.valueOf(), "1900");

/**
 * Whether a date cell's text shows that its workbook counts from 1904: it names the later of the two days. Another date
 * of the later year is what a number format makes of it, and no sign of how the workbook counts.
 */
export const countsFrom1904 = (serial: number, text: string): boolean => {
  const later = dateOfSerial(serial + daysTo1904);
  const year = later.getUTCFullYear();
  const parts = [year, later.getUTCMonth() + 1, later.getUTCDate()];
  const withoutTime = text.replaceAll(/\d+(:\d+)+/g, "");
  const shown = (withoutTime.match(/\d+/g) ?? []).map(Number).slice(0, parts.length);
  return (
    shown.includes(year) &&
    shown.every((its) => parts.includes(its)) &&
    year !== dateOfSerial(serial).getUTCFullYear()
  );
};
