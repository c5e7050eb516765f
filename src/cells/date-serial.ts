const day = 86_400_000;
/** Serial 1 is 1900-01-01 and Excel counts a 29 February 1900 that never was, so serials from March 1900 count from here. */
const epoch = Date.UTC(1899, 11, 30);

/** Days from where a workbook usually counts to 1904-01-01, where old ones from a Mac do. */
export const daysTo1904 = 1462;

/** The day of a date serial that counts from 1900, from March 1900 on. */
export const dateOfSerial = (serial: number): Date => new Date(epoch + Math.floor(serial) * day);

/** Whether a date cell's text shows that its workbook counts from 1904: the year it names is the later of the two. */
export const countsFrom1904 = (serial: number, text: string): boolean => {
  const yearOf = (its: number) => String(dateOfSerial(its).getUTCFullYear());
  const shown = /\d{4}/.exec(text)?.[0];
  return shown === yearOf(serial + daysTo1904) && shown !== yearOf(serial);
};
