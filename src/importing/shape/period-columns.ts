import { splitMarks } from "../../cells/footnote-marks";
import type { MonitoringColumn } from "../../standard/monitoring-columns";
import { amountUnit } from "../../units/amount-unit";
import type { Layout, SourceColumn } from "./layout";
import { readMonth } from "../cells/read-period";
import { plainHeading, roleOf } from "./roles";

/** A column whose heading says a period: "2023年", "2023年1月", "2023年 排放量", or a month of a year named elsewhere: "1月", "Jan". */
export interface PeriodColumn {
  readonly column: SourceColumn;
  /** null where the heading says only a month. */
  readonly year: string | null;
  /** null where the year says it all. */
  readonly month: string | null;
  /** What the rest of the heading says. */
  readonly role: MonitoringColumn | null;
}

const yearInHeading =
  /(?<!\d)((?:19|20|21)\d{2})(?!\d)(?:(?:[-/]|年)(1[0-2]|0?[1-9])(?!\d)(?:月份?)?|年?度?)/;
const monthInHeading =
  /(?<![\d十.,/~至到–-])(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]) ?月份?|(?<![a-z])(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?![a-z])/;

/** Most headings are told apart by this at once. */
const mayBeMonth = /月|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** "2023年合计", "2024年计划" and "1月累计" are no periods: the whole heading is kept, to be read and told as such. */
const restOf = (rest: string) => {
  const role = roleOf(rest);
  return { role, isMore: rest !== "" && role === null && !amountUnit(rest) };
};

/** They stay with the period, so that the reader of the records names them. */
const marksOf = ({ heading }: SourceColumn): string => splitMarks(heading.trim()).marks;

const yearColumn = (column: SourceColumn): readonly PeriodColumn[] => {
  const plain = plainHeading(column.heading);
  const [found, year, month] = yearInHeading.exec(plain) ?? [];
  if (found === undefined || year === undefined) return [];
  const period = `${month === undefined ? year : `${year}-${month}`}${marksOf(column)}`;
  const { role, isMore } = restOf(plain.replace(found, ""));
  return [{ column, year: isMore ? column.heading : period, month: null, role }];
};

/** The month that a heading without a year says, as it stands, and what the rest of the heading does. */
const monthIn = (heading: string) => {
  if (!mayBeMonth.test(heading)) return null;
  const words = splitMarks(heading.trim())
    .plain.normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\(.*?\)|\[.*?\]|【.*?】|['’]/g, "")
    .replaceAll(/[\s_]+/g, " ");
  const [found, inDigits, inWords] = monthInHeading.exec(words) ?? [];
  const said = inDigits ?? inWords;
  return found === undefined || said === undefined
    ? null
    : { said, ...restOf(words.replace(found, "").trim()) };
};

/** Whether a heading says a month of a year that is named elsewhere, and what may be measured in it: "1月", "Jan output". */
export const isMonthHeading = (heading: string): boolean => monthIn(heading)?.isMore === false;

const monthColumn = (column: SourceColumn): readonly PeriodColumn[] => {
  const found = monthIn(column.heading);
  if (!found) return [];
  const { said, role, isMore } = found;
  return [
    {
      column,
      year: null,
      month: isMore ? column.heading : `${readMonth(said)}${marksOf(column)}`,
      role,
    },
  ];
};

/** The columns that stand for periods; fewer than two are none, whatever they say. */
export const periodColumns = ({ columns }: Layout): readonly PeriodColumn[] => {
  const years = columns.flatMap(yearColumn);
  if (years.length >= 2) return years;
  const months = columns.flatMap(monthColumn);
  const different = new Set(
    months.flatMap(({ month }) => (/^\d+$/.test(splitMarks(month ?? "").plain) ? month : [])),
  );
  return different.size >= 2 ? months : [];
};
