import type { ReadDay } from "./parse-date";

const yearFirst = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const yearMonth = /^(\d{4})[-/](\d{1,2})$/;
const monthFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const monthDay = /^(\d{1,2})[-/](\d{1,2})$/;
const dayOfNamedMonth = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ](\d{4}))?$/;
const namedMonth = /^([A-Za-z]{3,9})[- ](\d{4})$/;
const namedMonthDay = /^([A-Za-z]{3,9}) (\d{1,2}), ?(\d{4})$/;

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

/** The number of a month by its English name, whole or its first three letters; undefined for another word. */
const monthNumber = (word: string | undefined): string | undefined => {
  const wanted = word?.toLowerCase();
  const index = months.findIndex((name) => name === wanted || name.slice(0, 3) === wanted);
  return index < 0 ? undefined : String(index + 1);
};

/**
 * A day as Range.values and Range.formulas read it wherever they are written: year first, or in the American way. What
 * has the shape of another language ("2024年1月5日", "5.1.2024") stays text.
 */
export const neutralDay: ReadDay = (text, thisYear) => {
  const [, year, , month, day] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return [year, month, day, "yyyy/m/d"];
  const ofYear = yearMonth.exec(text);
  if (ofYear) return [ofYear[1], ofYear[2], "1", "mmm-yy"];
  const american = monthFirst.exec(text);
  if (american) return [american[3], american[1], american[2], "m/d/yyyy"];
  const short = monthDay.exec(text);
  if (short) return [thisYear, short[1], short[2], "d-mmm"];
  return readNamedMonth(text, thisYear);
};

const readNamedMonth: ReadDay = (text, thisYear) => {
  const dayFirst = dayOfNamedMonth.exec(text);
  if (dayFirst)
    return [
      dayFirst[3] ?? thisYear,
      monthNumber(dayFirst[2]),
      dayFirst[1],
      dayFirst[3] === undefined ? "d-mmm" : "d-mmm-yy",
    ];
  const month = namedMonth.exec(text);
  if (month) return [month[2], monthNumber(month[1]), "1", "mmm-yy"];
  const written = namedMonthDay.exec(text);
  return written ? [written[3], monthNumber(written[1]), written[2], "d-mmm-yy"] : [];
};
