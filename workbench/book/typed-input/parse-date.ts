import { type DateSystem, serialOfMoment } from "@tanping/ooxml/spreadsheet/date-serial";
import type { ParsedNumber } from "./parse-number";

const yearMonthDay = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const chineseDate = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const yearMonth = /^(\d{4})[-/](\d{1,2})$/;
const chineseMonth = /^(\d{4})年(\d{1,2})月$/;
const monthDay = /^(\d{1,2})[-/](\d{1,2})$/;
const chineseMonthDay = /^(\d{1,2})月(\d{1,2})日$/;
const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d{1,3})?))?(?: ?([AaPp])[Mm])?$/;

/** Year, month, day and the number format that a text brings along; none of them when it is no day. */
export type ReadDay = (text: string, thisYear: string) => readonly (string | undefined)[];

/** A date, a time or both as Excel reads them: their serial and the format they bring along. */
export const parseDate = (
  typed: string,
  system: DateSystem,
  readDay: ReadDay = typedDay,
): ParsedNumber | null => {
  const text = typed.trim();
  const parseDay = (part: string) => dayOf(readDay(part, String(new Date().getFullYear())), system);
  const day = parseDay(text);
  if (day !== null) return day;
  const time = parseTime(text);
  if (time !== null) return time;
  const space = text.lastIndexOf(" ", text.search(/ ?[AaPp][Mm]$|$/) - 1);
  const [date, hour] = [parseDay(text.slice(0, space)), parseTime(text.slice(space + 1))];
  if (space < 0 || date === null || hour === null) return null;
  return { value: date.value + hour.value, numberFormat: "yyyy/m/d h:mm" };
};

const dayOf = (
  [year, month, day, numberFormat]: ReturnType<ReadDay>,
  system: DateSystem,
): ParsedNumber | null => {
  const value = serialOf(Number(year), Number(month), Number(day), system);
  return value === null || numberFormat === undefined ? null : { value, numberFormat };
};

/** A day as a person types it into a Chinese Excel. Without a year Excel takes the current one. */
const typedDay: ReadDay = (text, thisYear) => {
  const slashed = yearMonthDay.exec(text);
  if (slashed) return [slashed[1], slashed[3], slashed[4], "yyyy/m/d"];
  const chinese = chineseDate.exec(text);
  if (chinese) return [chinese[1], chinese[2], chinese[3], 'yyyy"年"m"月"d"日"'];
  const month = yearMonth.exec(text);
  if (month) return [month[1], month[2], "1", "mmm-yy"];
  const monthInChinese = chineseMonth.exec(text);
  if (monthInChinese) return [monthInChinese[1], monthInChinese[2], "1", 'yyyy"年"m"月"'];
  const short = monthDay.exec(text);
  if (short) return [thisYear, short[1], short[2], "d-mmm"];
  const shortChinese = chineseMonthDay.exec(text);
  return shortChinese ? [thisYear, shortChinese[1], shortChinese[2], 'm"月"d"日"'] : [];
};

/** The serial of a day, null if there is no such day. Excel's 1900 had a 29 February, serial 60. */
export const serialOf = (
  year: number,
  month: number,
  day: number,
  system: DateSystem,
): number | null => {
  if (year === 1900 && month === 2 && day === 29) return system === "1900" ? 60 : null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < Number(system) || year > 9999) return null;
  return serialOfMoment(date.getTime(), system);
};

const parseTime = (text: string): ParsedNumber | null => {
  const [, hours, minutes, seconds, half] = clock.exec(text) ?? [];
  if (hours === undefined) return null;
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
  const isOff = minute > 59 || second >= 60 || (half === undefined ? hour > 23 : hour > 12);
  if (isOff) return null;
  const inDay = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return {
    value: (inDay * 3_600 + minute * 60 + second) / 86_400,
    numberFormat: `h:mm${seconds === undefined ? "" : ":ss"}${half === undefined ? "" : " AM/PM"}`,
  };
};
