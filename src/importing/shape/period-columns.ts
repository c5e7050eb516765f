import { splitMarks } from "../../cells/footnote-marks";
import type { MonitoringColumn } from "../../standard/monitoring-columns";
import { isMeasure } from "../../standard/column-keys";
import { amountUnit } from "../../units/amount-unit";
import type { Layout, SourceColumn } from "./layout";
import { monthsIn, monthWord, type Months } from "../cells/read-months";
import { readMonths, readPeriod, withWholeYear } from "../cells/read-period";
import { withYearInFigures } from "../cells/year-in-figures";
import { yearsBefore } from "../cells/relative-year";
import { plainHeading, roleOf } from "./roles";

/** A column whose heading says a period: "2023年", "2023年1月", "2023年 排放量", or a month of a year named elsewhere: "1月", "Jan". */
export interface PeriodColumn {
  readonly column: SourceColumn;
  /** null where the heading says only a month. */
  readonly year: string | null;
  /** null where the year says it all. */
  readonly month: string | null;
  /** What the rest of the heading says, and what that is. */
  readonly named: string;
  readonly role: MonitoringColumn | null;
}

const yearInHeading =
  /(?<!\d)((?:19|20|21)\d{2})(?!\d)(?:(?:[-/]|年)(1[0-2]|0?[1-9])(?!\d)(?:月份?)?|年?度?)/;
const monthInHeading =
  /(?<![\d十.,/~至到–-])(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]) ?月份?|(?<![a-z])(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?![a-z])/;

const named = ({ named: words, role }: Pick<PeriodColumn, "named" | "role">) => ({
  named: words,
  role,
});

/** Several months in the heading of a column: 第一季度, Q1, 上半年, 1-3月, Jan-Mar. */
const monthsInHeading =
  /第?[一二三四1-4]季度?|(?<![a-z\d])q[1-4](?!\d)|(?<!\d)[1-4]q(?![a-z])|[上下]半年|(?<![a-z\d])h[12](?![\da-z])|(?<![\d.])(?:1[0-2]|0?[1-9])月?[-–—~至到](?:1[0-2]|0?[1-9])月份?|(?<![a-z])[a-z]{3,9}[-–—~][a-z]{3,9}(?![a-z])/;

/** Most headings are told apart by this at once. */
const mayBeMonth =
  /[月季半]|q\d|\dq|h\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|^[a-zà-öø-ÿ]{3,10}\.?$/i;

/** The months of a text, and what else it says; null where it names none. */
const severalIn = (text: string) => {
  const [found] = mayBeMonth.test(text) ? (monthsInHeading.exec(text) ?? []) : [];
  const isRead = found !== undefined && monthsIn(found.replaceAll(/\s/g, "")) !== null;
  return isRead ? { said: found, ...restOf(text.replace(found, "").trim()) } : null;
};

/** What came about says no more than the period alone. */
const actual =
  /^(?:实际值?|实绩|完成值?|数[值量]|绝对值|actuals?|values?|amounts?|基准年?|base(?:line)?(?:year)?)$/;

/** "2023年合计", "2024年计划" and "1月累计" are no periods: the whole heading is kept, to be read and told as such. */
const restOf = (words: string) => {
  const rest = words.replace(actual, "");
  const role = roleOf(rest);
  return { named: rest, role, isMore: rest !== "" && role === null && !amountUnit(rest) };
};

const joinedMonth = /^(?:19|20|21)\d{2}(?:0[1-9]|1[0-2])$/;

/** Figures alone: year and month, or the day's number of a month that a worksheet shows in its own way. */
const ofFigures = (text: string): string | null => {
  if (joinedMonth.test(text)) return `${text.slice(0, 4)}-${text.slice(4)}`;
  const reading = /^\d{5}$/.test(text) ? readPeriod(text, "set-aside") : null;
  return reading?.kind === "period" ? `${reading.period.year}-${reading.period.month}` : null;
};

/** A quarter or a half before its year: Q1 2022. */
const partBefore = /^(q[1-4]|[1-4]q|h[12]|[12]h)((?:19|20|21)\d{2})(?!\d)/;

/** They stay with the period, so that the reader of the records names them. */
const marksOf = ({ heading }: SourceColumn): string => splitMarks(heading.trim()).marks;

/** What stands in brackets behind a period: its unit, or a remark. */
const inBrackets = /\(.*?\)|\[.*?\]|【.*?】/g;

/** The period of a heading that writes its year in two figures, as it stands; the reader of the records says so. */
const inShort = (heading: string): string | null => {
  const { plain } = splitMarks(heading.trim());
  const text = plain.normalize("NFKC").replaceAll(inBrackets, "").trim();
  return withWholeYear(text) === text ? null : text;
};

const yearColumn = (column: SourceColumn): readonly PeriodColumn[] => {
  const short = inShort(column.heading);
  if (short !== null)
    return [{ column, year: `${short}${marksOf(column)}`, month: null, named: "", role: null }];
  const plain = withYearInFigures(plainHeading(column.heading)).replace(partBefore, "$2年$1");
  const inFigures = ofFigures(plain);
  if (inFigures !== null) return [{ column, year: inFigures, month: null, named: "", role: null }];
  const [found, year, month] = yearInHeading.exec(plain) ?? [];
  if (found === undefined || year === undefined) return [];
  const marks = marksOf(column);
  const several = severalIn(plain.replace(/((?:19|20|21)\d{2})(?:年度?|[-/.])?/, ""));
  if (several && !several.isMore)
    return [{ column, year: `${year}年${several.said}${marks}`, month: null, ...named(several) }];
  const period = `${month === undefined ? year : `${year}-${month}`}${marks}`;
  const rest = restOf(plain.replace(found, ""));
  return [{ column, year: rest.isMore ? column.heading : period, month: null, ...named(rest) }];
};

/** The month that a heading without a year says, as it stands, and what the rest of the heading does. */
const monthIn = (heading: string) => {
  if (!mayBeMonth.test(heading)) return null;
  const words = splitMarks(heading.trim())
    .plain.normalize("NFKC")
    .toLowerCase()
    .replaceAll(inBrackets, "")
    .replaceAll(/['’]/g, "")
    .replaceAll(/[\s_]+/g, " ");
  const several = severalIn(words);
  if (several) return several;
  if (monthWord.test(words) && readMonths(words)) return { said: words, ...restOf("") };
  const [found, inDigits, inWords] = monthInHeading.exec(words) ?? [];
  const said = inDigits ?? inWords;
  return found === undefined || said === undefined
    ? null
    : { said, ...restOf(words.replace(found, "").trim()) };
};

/** Whether a heading says a month of a year that is named elsewhere, and what may be measured in it: "1月", "Jan output". */
export const isMonthHeading = (heading: string): boolean => monthIn(heading)?.isMore === false;

const monthsText = ({ since, month }: Months): string =>
  since === null ? String(month) : `${since}-${month}月`;

const monthColumn = (column: SourceColumn): readonly PeriodColumn[] => {
  const found = monthIn(column.heading);
  if (!found) return [];
  const { said, isMore } = found;
  const months = isMore ? null : readMonths(said);
  const month = months === null ? column.heading : `${monthsText(months)}${marksOf(column)}`;
  return [{ column, year: null, month, ...named(found) }];
};

/** The one column that stands for a period where nothing else says what is measured, or when: 指标, 单位, 2023年. */
export const lonePeriodColumn = (layout: Layout): readonly PeriodColumn[] => {
  const found = periodColumns(layout, 1);
  const isAlone =
    found.length === 1 &&
    found.every(({ column, named: words }) => words === "" && column.index > 0) &&
    layout.columns.every(({ role }) => !isMeasure(role) && role !== "year" && role !== "month");
  return isAlone ? found : [];
};

/** The columns that stand for periods; fewer than two are none, whatever they say, unless the row is surely a heading. */
export const periodColumns = ({ columns }: Layout, least = 2): readonly PeriodColumn[] => {
  const years = columns.flatMap(yearColumn);
  if (years.length >= least) return years;
  const months = columns.flatMap(monthColumn);
  const different = new Set(
    months.flatMap(({ month }) =>
      /^\d+(?:-\d+月)?$/.test(splitMarks(month ?? "").plain) ? month : [],
    ),
  );
  return different.size >= least ? months : [];
};

/** A heading over amounts that says no more of them. */
const valueHeading =
  /^(?:数[值量据]|指标值|金额|实际(?:[值数量]|完成[值数量]?)?|完成[值数量]|values?|amounts?|figures?|data|actuals?)$/;

/** Of less than a year: beside 本月, 本年 is a sum so far. */
const ofPart = /[月季]|累计|month|quarter|ytd|to date/i;

/** Whether a heading says of its amounts at most how many years before that of the table they are. */
export const isYearless = ({ heading }: SourceColumn): boolean =>
  yearsBefore(heading) !== null || valueHeading.test(plainHeading(heading));

/**
 * The columns whose year the table, and not their headings, names: 本年, 上年, or the one of 数值 behind what its rows
 * measure. Whether rows do measure something is for the caller to say.
 */
export const yearlessColumns = ({ columns }: Layout): readonly PeriodColumn[] => {
  if (columns.some(({ heading, role }) => isMeasure(role) || (!role && ofPart.test(heading))))
    return [];
  const found = columns.filter(isYearless);
  const relative = found.filter(({ heading }) => yearsBefore(heading) !== null);
  const isOfYears = columns.some(({ role }) => role === "year");
  const its = relative.length > 0 && !isOfYears ? relative : found;
  if (its !== relative && its.length > 1) return [];
  return its.map((column) => ({
    column,
    year: its === relative ? column.heading : null,
    month: null,
    named: "",
    role: null,
  }));
};
