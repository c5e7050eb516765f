import type { MonitoringColumn } from "../faults/parameter";
import { amountUnit } from "../monitoring/amount-unit";
import type { Layout, SourceColumn } from "./layout";
import { plainHeading, roleOf } from "./roles";

/** A column whose heading says a period: "2023年", "2023年1月", "2023年 排放量". */
export interface PeriodColumn {
  readonly column: SourceColumn;
  readonly period: string;
  /** What the rest of the heading says. */
  readonly role: MonitoringColumn | null;
}

const periodInHeading =
  /(?<!\d)((?:19|20|21)\d{2})(?!\d)(?:(?:[-/]|年)(1[0-2]|0?[1-9])(?!\d)(?:月份?)?|年?度?)/;

/** The columns that stand for periods. */
export const periodColumns = ({ columns }: Layout): readonly PeriodColumn[] =>
  columns.flatMap((column) => {
    const plain = plainHeading(column.heading);
    const [found, year, month] = periodInHeading.exec(plain) ?? [];
    if (found === undefined || year === undefined) return [];
    const period = month === undefined ? year : `${year}-${month}`;
    const rest = plain.replace(found, "");
    const role = roleOf(rest);
    // "2023年合计" and "2024年计划" are no periods: the whole heading is kept, to be read and told as such.
    const isMore = rest !== "" && role === null && !amountUnit(rest);
    return [{ column, period: isMore ? column.heading : period, role }];
  });
