import { splitMarks } from "../../cells/footnote-marks";
import type { ImportProblemCode } from "../../faults/import-problem";
import { isYear, type Period } from "../../monitoring/read-row";
import type { SourceCell } from "../../tabular/source";
import { isBlankCell, plainText } from "./cell-text";

/** A period as its cell says it; days of a month are put together. */
export interface ReadPeriod extends Period {
  readonly day: number | null;
}

/** What a period's cell says: a period, nothing, or what stands in the way. */
export type PeriodReading =
  | {
      readonly kind: "period";
      readonly period: ReadPeriod;
      /** Footnote marks beside it. */
      readonly marks?: string;
    }
  | { readonly kind: "blank" }
  | { readonly kind: "fault"; readonly code: ImportProblemCode };

export type DayOrder = "set-aside" | "day-first" | "month-first";

const fault = (code: ImportProblemCode): PeriodReading => ({ kind: "fault", code });
const unreadable = fault("year-unreadable");

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const chineseMonths = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** Programs that know no whole numbers write 2023.0. */
const yearOnly = /^(\d{4})(?:年度?|\.0)?$/;
const yearMonth = /^(\d{4})(?:(?:[-/]|年)(\d{1,2})(?:月份?)?|\.(\d{2}))$/;
const joinedMonth = /^(\d{4})(\d{2})$/;
const date =
  /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?:[ t]+[\d:.]+(?:z|[+-][\d:]+)?)?$/i;
const joinedDate = /^(\d{4})(\d{2})(\d{2})$/;
const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const namedMonth = /^(?:([a-z]{3,9})\.?[ -]?(\d{4})|(\d{4})[ -]?([a-z]{3,9}))$/i;
/** Worksheet dates from 1954 to 2119 are the days counted so. */
const serials = { first: 20_000, last: 80_000 } as const;

/** Reads the cell of a column of years, months or dates: 2023, 2023年, 2023-01, 202301, 2023/1/5, a worksheet's day number. */
export const readPeriod = (cell: SourceCell | undefined, order: DayOrder): PeriodReading => {
  if (isBlankCell(cell)) return { kind: "blank" };
  const text = withoutApostrophes(plainText(cell));
  const reading = readPlain(text, order);
  if (reading !== unreadable) return reading;
  const { plain, marks } = splitMarks(text);
  if (marks === "") return reading;
  const unmarked = readPlain(plain, order);
  return unmarked.kind === "period" ? { ...unmarked, marks } : unmarked;
};

const readPlain = (text: string, order: DayOrder): PeriodReading => {
  const whole = yearOnly.exec(text);
  if (whole) return periodOf(Number(whole[1]), null);
  const byMonth = yearMonth.exec(text) ?? joinedMonth.exec(text);
  if (byMonth) return periodOf(Number(byMonth[1]), Number(byMonth[2] ?? byMonth[3]));
  const byDay = date.exec(text) ?? joinedDate.exec(text);
  if (byDay) return dayOf(Number(byDay[1]), Number(byDay[2]), Number(byDay[3]));
  const named = namedMonth.exec(text);
  if (named)
    return periodOf(Number(named[1] ? named[2] : named[3]), monthNamed(named[1] ?? named[4] ?? ""));
  return readDayFirst(text, order) ?? readSerial(text) ?? unreadable;
};

const withoutApostrophes = (text: string): string => text.replace(/^'+/, "");

const periodOf = (year: number, month: number | null): PeriodReading => {
  if (!isYear(year)) return unreadable;
  if (month !== null && !(month >= 1 && month <= 12)) return fault("month-unreadable");
  return { kind: "period", period: { year, month, day: null } };
};

const dayOf = (year: number, month: number, day: number): PeriodReading => {
  const exists = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
  if (!isYear(year) || !exists) return unreadable;
  return { kind: "period", period: { year, month, day } };
};

/** 13/04/2023 can only be the 13th of April; 03/04/2023 can be two days. */
const readDayFirst = (text: string, order: DayOrder): PeriodReading | null => {
  const match = dayFirst.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (first === second || second > 12) return dayOf(year, first, second);
  if (first > 12) return dayOf(year, second, first);
  if (order === "set-aside") return fault("date-order");
  return order === "day-first" ? dayOf(year, second, first) : dayOf(year, first, second);
};

const readSerial = (text: string): PeriodReading | null => {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null;
  const days = Math.floor(Number(text));
  if (days < serials.first || days > serials.last) return null;
  const at = new Date(Date.UTC(1899, 11, 30 + days));
  return dayOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
};

/** 0 for a word that is no month: like a thirteenth one, it cannot be read. */
const monthNamed = (name: string): number =>
  months.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;

/** The month that a cell of a column of months says: 1, 01, 1月, 一月, Jan, or a whole date's; null where none can be read. */
export const readMonth = (cell: SourceCell | undefined): number | null => {
  const text = withoutApostrophes(plainText(cell));
  const plain = text.replace(/月份?$/, "");
  const chinese = chineseMonths.indexOf(plain);
  if (chinese >= 0) return chinese + 1;
  if (/^\d{1,2}(?:\.0)?$/.test(plain))
    return Number(plain) >= 1 && Number(plain) <= 12 ? Number(plain) : null;
  if (/^[a-z]{3,9}\.?$/i.test(plain)) return monthNamed(plain.replace(".", "")) || null;
  const reading = readPeriod(cell, "set-aside");
  return reading.kind === "period" ? reading.period.month : null;
};
