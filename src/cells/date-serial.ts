import { daysTo1904, momentOfSerial } from "@tanping/ooxml/spreadsheet/date-serial";

export { daysTo1904 };

/** The day of a date serial that counts from 1900. */
export const dateOfSerial = (serial: number): Date => momentOfSerial(Math.floor(serial));

/** Whether a date cell's text shows that its workbook counts from 1904: the year it names is the later of the two. */
export const countsFrom1904 = (serial: number, text: string): boolean => {
  const yearOf = (its: number) => String(dateOfSerial(its).getUTCFullYear());
  const shown = /\d{4}/.exec(text)?.[0];
  return shown === yearOf(serial + daysTo1904) && shown !== yearOf(serial);
};
