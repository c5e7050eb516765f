/** Which day a workbook counts from: 1900-01-01 is serial 1, or 1904-01-01 is serial 0. */
export type DateSystem = "1900" | "1904";

/** Days from where a workbook usually counts to 1904-01-01, where old ones from a Mac do. */
export const daysTo1904 = 1462;

/** 9999-12-31, the last day Excel knows, counted from 1900. */
export const lastSerial = 2_958_465;

/** 1970-01-01, counted from 1900. */
const unixEpoch = 25_569;

/** 1900-03-01: Excel counts a 29 February 1900 (serial 60) that never was, so serials before lie a day off. */
const firstTrueSerial = 61;

const dayMilliseconds = 86_400_000;
const daySeconds = 86_400;

/** The serial of a moment given in milliseconds since 1970, without a time zone. */
export const serialOfMoment = (milliseconds: number, system: DateSystem): number => {
  const days = milliseconds / dayMilliseconds;
  if (system === "1904") return days + (unixEpoch - daysTo1904);
  const serial = days + unixEpoch;
  return serial < firstTrueSerial ? serial - 1 : serial;
};

/** The moment of a serial that counts from 1900, to the second. Of 29 February 1900 it is the day after. */
export const momentOfSerial = (serial: number): Date => {
  const days = serial < firstTrueSerial ? serial + 1 : serial;
  return new Date((Math.round(days * daySeconds) - unixEpoch * daySeconds) * 1000);
};

const phantomDay = "1900-02-29";
const phantomSerial = 60;

/** A serial that counts from 1900 as "2023-01-05", "2023-01-05 08:30:00", or "08:30:00" of a time without a day. */
export const serialText = (serial: number): string => {
  const moment = momentOfSerial(serial).toISOString();
  const time = moment.slice(11, 19);
  if (serial < 1) return time;
  const day = Math.floor(serial) === phantomSerial ? phantomDay : moment.slice(0, 10);
  return time === "00:00:00" ? day : `${day} ${time}`;
};
