import { splitMarks } from "../../cells/footnote-marks";
import type { ImportProblemCode } from "../../faults/import-problem";
import { isYear, type Period } from "../../monitoring/read-row";
import type { SourceCell } from "../../tabular/source";
import { isBlankCell, plainText } from "./cell-text";
import { monthNamed, monthsIn, monthsOfCell, type Months } from "./read-months";
import { withYearInFigures } from "./year-in-figures";

/** A period as its cell says it; days of a month are put together. */
export interface ReadPeriod extends Period {
  readonly day: number | null;
  /** How much of the day has gone by, between 0 and 1; only where its cell says so. */
  readonly time?: number;
  /** The first of several months, of which `month` is the last; null for a month, a day or a whole year. */
  readonly since: number | null;
}

/** What a period's cell says: a period, nothing, or what stands in the way. */
export type PeriodReading =
  | {
      readonly kind: "period";
      readonly period: ReadPeriod;
      /** Footnote marks beside it. */
      readonly marks?: string;
      /** Its year has but two figures: Jan-22, 1Q23. */
      readonly isShort?: true;
      /** Only other days of its column say which of its figures is the day. */
      readonly isOrdered?: true;
    }
  | { readonly kind: "blank" }
  /** 2023.1, which only the column it stands in can tell from 2023.10. */
  | { readonly kind: "point"; readonly year: number; readonly month: number }
  | { readonly kind: "fault"; readonly code: ImportProblemCode };

export type DayOrder = "set-aside" | "day-first" | "month-first";

const fault = (code: ImportProblemCode): PeriodReading => ({ kind: "fault", code });
const unreadable = fault("year-unreadable");

/** Programs that know no whole numbers write 2023.0. */
const yearOnly = /^(?:cy ?)?(\d{4})(?:年度?|\.0)?$/i;
const yearMonth = /^(\d{4})(?:(?:[-/]|年|[- ]?M(?=\d\d$))(\d{1,2})(?:月份?)?|\.(\d{2}))$/;
const monthYear = /^(\d{1,2})[-/](\d{4})$/;
const joinedMonth = /^(\d{4})(\d{2})$/;
const pointMonth = /^(\d{4})\.([1-9])$/;
const date =
  /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?:[ t]+([\d:.]+)(?:z|[+-][\d:]+)?)?$/i;
/** The first, the second or the last ten days of a month, told by the day on which they begin. */
const tenDays = /^(\d{4})年(\d{1,2})月([上中下])旬$/;
const joinedDate = /^(\d{4})(\d{2})(\d{2})$/;
const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: +([\d:.]+))?$/;
const timeOfDay = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/;
/** 31-Jan-2023, 31. Januar 2023, and Jan 31, 2023. */
const namedDay =
  /^(?:(\d{1,2})\.?[- ]([a-zà-öø-ÿ]{3,10})|([a-zà-öø-ÿ]{3,10})\.? (\d{1,2}))\.?,?[- ]?(\d{4})$/i;
const namedMonth = /^(?:([a-zà-öø-ÿ]{3,10})\.?[ -]?(\d{4})|(\d{4})[ -]?([a-zà-öø-ÿ]{3,10}))$/i;
/** Worksheet dates from 1980 to 2060 are the days counted so; 20231 and the like are slips of the pen. */
const serials = { first: 29_221, last: 58_804 } as const;

/** Reads the cell of a column of years, months or dates: 2023, 2023年, 2023-01, 202301, 2023Q1, 2023/1/5, a worksheet's day number. */
export const readPeriod = (cell: SourceCell | undefined, order: DayOrder): PeriodReading => {
  if (isBlankCell(cell)) return { kind: "blank" };
  const { plain, marks } = splitMarks(inOnePiece(plainText(cell)));
  const whole = withWholeYear(plain);
  const found = readPlain(whole, order);
  const reading: PeriodReading =
    found.kind === "period" && whole !== plain ? { ...found, isShort: true } : found;
  return reading.kind === "period" && marks !== "" ? { ...reading, marks } : reading;
};

const readPlain = (text: string, order: DayOrder): PeriodReading => {
  const whole = yearOnly.exec(text);
  if (whole) return periodOf(Number(whole[1]), null);
  const byMonth = yearMonth.exec(text) ?? joinedMonth.exec(text);
  if (byMonth) {
    const reading = periodOf(Number(byMonth[1]), Number(byMonth[2] ?? byMonth[3]));
    return reading.kind === "fault" && isFinancialYear(text) ? fault("financial-year") : reading;
  }
  const monthFirst = monthYear.exec(text);
  if (monthFirst) return periodOf(Number(monthFirst[2]), Number(monthFirst[1]));
  const byDay = date.exec(text) ?? joinedDate.exec(text);
  if (byDay) return atTime(dayOf(Number(byDay[1]), Number(byDay[2]), Number(byDay[3])), byDay[4]);
  const ofTen = tenDays.exec(text);
  if (ofTen)
    return dayOf(Number(ofTen[1]), Number(ofTen[2]), "上中下".indexOf(ofTen[3] ?? "") * 10 + 1);
  const ofMonth = namedDay.exec(text);
  if (ofMonth) {
    const [, before, named = "", first, behind, year] = ofMonth;
    return dayOf(Number(year), monthNamed(first ?? named), Number(before ?? behind));
  }
  const named = namedMonth.exec(text);
  const month = named ? monthNamed(named[1] ?? named[4] ?? "") : 0;
  if (named && month > 0) return periodOf(Number(named[1] ? named[2] : named[3]), month);
  return (
    readDayFirst(text, order) ??
    readSerial(text) ??
    readPoint(text) ??
    readWords(text, order) ??
    (named ? fault("month-unreadable") : unreadable)
  );
};

/** Years of two figures where nothing else can be meant: Jan-22, 1Q23, Q1'23, 23Q1, 22年1月; 99年 may be one of the Republic. */
const shortYears: readonly (readonly [text: RegExp, year: string])[] = [
  [/^(q[1-4]|[1-4]q|h[12]|[12]h)[-/'’ ]*([0-4]\d)$/i, "20$2$1"],
  [/^([0-4]\d)[-/'’ ]*(q[1-4]|h[12])$/i, "20$1$2"],
  [/^([0-4]\d)年(?=$|度|[\d一二三四第上下元十]|q|h)/i, "20$1年"],
];

const shortMonth = /^([a-zà-öø-ÿ]{3,10})\.?[-/'’ ]+([0-4]\d)$/i;

/** The text with a year of two figures as one of this century; any other as it is. */
export const withWholeYear = (text: string): string => {
  const [, month = "", figures = ""] = shortMonth.exec(text) ?? [];
  if (month !== "" && monthNamed(month) > 0) return `${month} 20${figures}`;
  const [form, year] = shortYears.find(([its]) => its.test(text)) ?? [];
  return form && year !== undefined ? text.replace(form, year) : text;
};

/** White space between figures and 年, 月 or 日. */
const besideWord = /(?<=\d)\s+(?=[年月日])|(?<=[年月])\s+(?=\d)/g;

/** The text without apostrophes before it, and without white space around 年, 月 and 日. */
const inOnePiece = (text: string): string => text.replace(/^'+/, "").replaceAll(besideWord, "");

const periodOf = (year: number, month: number | null): PeriodReading => {
  if (!isYear(year)) return unreadable;
  if (month !== null && !(month >= 1 && month <= 12)) return fault("month-unreadable");
  return { kind: "period", period: { year, month, day: null, since: null } };
};

const dayOf = (year: number, month: number, day: number): PeriodReading => {
  const exists = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
  if (!isYear(year) || !exists) return unreadable;
  return { kind: "period", period: { year, month, day, since: null } };
};

const secondsOfDay = 24 * 60 * 60;

/** The day at a time of it; midnight, too, is one. */
const atTime = (reading: PeriodReading, text: string | undefined): PeriodReading => {
  const [, hours, minutes, seconds = 0] = timeOfDay.exec(text ?? "") ?? [];
  if (reading.kind !== "period" || hours === undefined) return reading;
  const gone = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  const time = Math.min(gone + 1, secondsOfDay) / (secondsOfDay + 1);
  return { ...reading, period: { ...reading.period, time } };
};

/** Several months of a year; all twelve are the year. */
const monthsOf = (year: number, { month, since }: Months): PeriodReading => {
  if (!isYear(year)) return unreadable;
  const isAll = since === 1 && month === 12;
  return {
    kind: "period",
    period: { year, month: isAll ? null : month, day: null, since: isAll ? null : since },
  };
};

/** 13/04/2023 can only be the 13th of April, and nobody writes a month first before a point; 03/04/2023 can be two days. */
const readDayFirst = (text: string, order: DayOrder): PeriodReading | null => {
  const match = dayFirst.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isByPoints = /^\d+\.\d+\./.test(text);
  const isClear = first === second || first > 12 || second > 12 || isByPoints;
  if (!isClear && order === "set-aside") return fault("date-order");
  const isDayFirst =
    first > 12 || (isByPoints && second <= 12) || (!isClear && order === "day-first");
  return atTime(isDayFirst ? dayOf(year, second, first) : dayOf(year, first, second), match[4]);
};

const readSerial = (text: string): PeriodReading | null => {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null;
  const days = Math.floor(Number(text));
  if (days < serials.first || days > serials.last) return null;
  const at = new Date(Date.UTC(1899, 11, 30 + days));
  return dayOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
};

const readPoint = (text: string): PeriodReading | null => {
  const match = pointMonth.exec(text);
  if (!match || !isYear(Number(match[1]))) return null;
  return { kind: "point", year: Number(match[1]), month: Number(match[2]) };
};

const yearBefore = /^\d{4}(?:年度?|[-/.])?/;
const yearBehind = /(?:of|[-/,.])?\d{4}$/;
/** Years of eras: 令和5年 is 2023, and 令和5年度 is a financial year. */
const eras: readonly (readonly [year: RegExp, before: number])[] = [
  [/令和(\d{1,2}|元)年/, 2018],
  [/平成(\d{1,2}|元)年/, 1988],
];

const yearOfEra = (text: string, order: DayOrder): PeriodReading | null => {
  const era = eras.find(([year]) => year.test(text));
  if (!era) return null;
  const [year, before] = era;
  if (text.includes("年度")) return fault("financial-year");
  const inCommonYears = (_: string, said: string) =>
    `${before + (said === "元" ? 1 : Number(said))}年`;
  return readPeriod(text.replace(year, inCommonYears), order);
};

/** 2022年(1-6月), 2022 (Jan-Jun) */
const monthsInBrackets = /^(\d{4})年?\((.+)\)$/;
const yearEnd =
  /^(?:(?:(?:financial|fiscal) )?year end(?:ed|ing)|ye|(?:12|twelve) months (?:to|end(?:ed|ing))) (.+)$/i;

/** A year that is told by its last day: year ended 31 December 2021 is 2021, and one that ends in March is a financial one. */
const readYearEnd = (text: string): PeriodReading | null => {
  const [, end] = yearEnd.exec(text) ?? [];
  const reading = end === undefined ? null : readPeriod(end, "set-aside");
  if (reading?.kind !== "period") return null;
  const { year, month, day } = reading.period;
  const isCalendarYear = month === 12 && (day === null || day === 31);
  if (!isCalendarYear) return fault("financial-year");
  return { ...reading, period: { year, month: null, day: null, since: null } };
};

const monthInWords = /^(\d{4})年([元一二三四五六七八九十]{1,2}月份?)$/;

/** What is said of a year in words, or from one month or day to another. */
const readWords = (said: string, order: DayOrder): PeriodReading | null => {
  const plain = said.toLowerCase().replaceAll(/\s/g, "");
  const text = withYearInFigures(plain);
  if (text !== plain) return readPeriod(text, order);
  const [, year, month] = monthInWords.exec(text) ?? [];
  if (month) return periodOf(Number(year), monthsOfCell(month, "months")?.month ?? 0);
  const ofEra = yearOfEra(text, order);
  if (ofEra) return ofEra;
  if (isFinancialYear(text)) return fault("financial-year");
  const ofEnd = readYearEnd(said);
  if (ofEnd) return ofEnd;
  const [, bracketed, inBrackets = ""] = monthsInBrackets.exec(text) ?? [];
  const several = bracketed === undefined ? null : monthsIn(inBrackets);
  if (several) return monthsOf(Number(bracketed), several);
  const after = monthsIn(text.replace(yearBefore, ""));
  if (after) return monthsOf(Number(text.slice(0, 4)), after);
  const earlier = monthsIn(text.replace(yearBehind, ""));
  return earlier ? monthsOf(Number(text.slice(-4)), earlier) : readFromTo(text, order);
};

/** The number of days of a month. */
export const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 2022.1 is a month where another one follows. */
const asMonth = (reading: PeriodReading): PeriodReading =>
  reading.kind === "point" ? periodOf(reading.year, reading.month) : reading;

/** What stands between two periods; a hyphen does so behind a month or a day and before a year: 2022.1-2022.12. */
const between =
  /[~～至到–—]|to|(?<=[月日]|[-/.]\d{1,2}|^\d{8})-(?=\d{4})|(?<=^\d{1,2}[-/.]\d{1,2}[-/.]\d{4})-/;

/** 2024年1月至2024年3月, 2024-01-01~2024-03-31: whole months of one year. */
const readFromTo = (text: string, order: DayOrder): PeriodReading | null => {
  const parts = text.split(between);
  if (parts.length !== 2) return null;
  const [start, end] = parts.map((its) => asMonth(readPeriod(its, order)));
  if (start?.kind !== "period" || end?.kind !== "period") return null;
  const { year, day } = start.period;
  const since = start.period.since ?? start.period.month;
  const { year: endYear, month, day: endDay } = end.period;
  if (since === null || month === null) return null;
  if ((day ?? 1) !== 1 || (endDay !== null && endDay !== lastDay(endYear, month))) return null;
  if (year !== endYear)
    return endYear === year + 1 && month === since - 1 ? fault("financial-year") : null;
  if (since > month) return null;
  return since === month ? periodOf(year, month) : monthsOf(year, { since, month });
};

const financial =
  /^(?:fy|(?:fiscal|financial)year)'?\d{2,4}(?:[-/–]\d{2,4})?$|^(?:\d{2}|\d{4})(?:[-/–]\d{2,4})?财年$/;
const twoYears = /^(\d{4})(?:年?[-/–—~至])(\d{2}|\d{4})(?:年度?)?$/;

/** Whether a text says a year that begins in one calendar year and ends in the next: 2022/23, FY2023. */
export const isFinancialYear = (text: string): boolean => {
  const match = twoYears.exec(text);
  return match
    ? String(Number(match[1]) + 1).endsWith(match[2] ?? "")
    : financial.test(text.toLowerCase());
};

/** The month or months that a cell of a column of months says: 1, 01, 1月, 一月, Jan, a quarter, or a whole date's; null where none can be read. */
export const readMonths = (
  cell: SourceCell | undefined,
  counts: "months" | "quarters" = "months",
): Months | null => {
  const found = monthsOfCell(cell, counts);
  if (found) return found;
  const reading = readPeriod(cell, "set-aside");
  if (reading.kind !== "period" || reading.period.month === null) return null;
  return { month: reading.period.month, since: reading.period.since };
};
