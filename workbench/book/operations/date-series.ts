import {
  type DateSystem,
  daysTo1904,
  momentOfSerial,
  serialOfMoment,
} from "@tanping/ooxml/spreadsheet/date-serial";

/** A day by its month, counted from the year 0, and its day in it. */
interface Day {
  readonly month: number;
  readonly day: number;
  readonly isLast: boolean;
}

/**
 * How days go on that lie whole months apart: by months, month ends by month ends. Null where they do not, or where there
 * is but one.
 */
export const dateSeries = (
  serials: readonly number[],
  system: DateSystem,
): ((index: number) => number) | null => {
  const days = serials.map((serial) => dayOf(serial, system));
  const [first, second] = days;
  if (!first || !second || !serials.every(Number.isInteger)) return null;
  const step = second.month - first.month;
  const isByMonths = days.every(({ month }, index) => month === first.month + step * index);
  if (step === 0 || !isByMonths) return null;
  const day = commonDay(days);
  return day === null ? null : (index) => serialOf(first.month + step * index, day, system);
};

/** The day of the month they share; "last" where each is the last of its month. */
const commonDay = (days: readonly Day[]): number | "last" | null => {
  const day = days[0]?.day ?? null;
  if (days.every((one) => one.day === day)) return day;
  return days.every(({ isLast }) => isLast) ? "last" : null;
};

const lastDayOf = (month: number): number =>
  new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();

const dayOf = (serial: number, system: DateSystem): Day => {
  const moment = momentOfSerial(system === "1904" ? serial + daysTo1904 : serial);
  const month = moment.getUTCFullYear() * 12 + moment.getUTCMonth();
  const day = moment.getUTCDate();
  return { month, day, isLast: day === lastDayOf(month) };
};

const serialOf = (month: number, day: number | "last", system: DateSystem): number => {
  const last = lastDayOf(month);
  const shown = day === "last" ? last : Math.min(day, last);
  return serialOfMoment(Date.UTC(Math.floor(month / 12), month % 12, shown), system);
};
