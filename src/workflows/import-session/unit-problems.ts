import {
  doubtProblem,
  type ImportProblem,
  type ImportProblemCode,
  type Treatments,
} from "../../faults/import-problem";
import { readPeriod } from "../../importing/cells/read-period";
import { firstCells } from "../../importing/shape/first-cells";
import { headingShown, type SourceTable } from "../../importing/shape/layout";
import { plainHeading } from "../../importing/shape/roles";
import {
  isOfOtherEnergy,
  type ColumnMapping,
  type RateTime,
  type SourceSettings,
} from "../../importing/shape/settings";
import type { MeasureKey } from "../../standard/monitoring-columns";
import { amountUnit } from "../../units/amount-unit";
import { settledUnit } from "../../units/settle-unit";

/** What the unit of a column is once its doubt is settled, and the problem that says so. */
export interface SettledColumn {
  readonly unit: string;
  /** What its amounts are rates by. */
  readonly rate: RateTime | null;
  readonly problem: ImportProblem | null;
}

/** Units that are multiples by their own words: the title may say the same. */
const isMultiple = /^(?:[十百千万亿]|k(?![gw])|[MG]t|10|thousand|million|'?000)/i;

/** Settles what only a person can say of the unit of a measure's column, as it stands in the source or was given. */
export const settleColumn = (
  { table, columns }: { readonly table: SourceTable; readonly columns: ColumnMapping },
  key: MeasureKey,
  { unit, treatments }: { readonly unit: string; readonly treatments: Treatments },
): SettledColumn => {
  const { titleMultiple } = table;
  const doubt = amountUnit(unit)?.doubt ?? null;
  if (doubt === null && titleMultiple !== "" && !isMultiple.test(unit)) {
    const treatment = treatments["title-multiple"];
    const its = treatment === "times" ? `${titleMultiple} ${unit}` : unit;
    return {
      unit: amountUnit(its) ? its : unit,
      rate: null,
      problem: {
        code: "title-multiple",
        row: headingRow(table),
        column: table.called(columns[key] ?? 0),
        text: titleMultiple,
        treatment,
        fact: unit,
      },
    };
  }
  const index = columns[key] ?? 0;
  const called = table.called(index);
  const said = doubt ?? timeOfHeading(called);
  if (said === null || said === timeOfRows(table, columns))
    return { unit: settledUnit(unit, treatments), rate: null, problem: null };
  const isOddYear = said === "per-year" && timeOfRows(table, columns) !== null;
  const code: ImportProblemCode = isOddYear ? "unit-per-time" : doubtProblem[said];
  const time = said === "mt" || said === "tons" || said === "carbon" ? null : said;
  const isRate = code === "unit-per-time" && treatments[code] === "rate";
  return {
    unit: settledUnit(unit, treatments),
    rate: isRate ? time : null,
    problem: {
      code,
      row: headingRow(table),
      column: headingShown(table.columns[index] ?? { heading: "", index }),
      text: doubt === null ? called : unit,
      treatment: treatments[code],
      fact: "",
    },
  };
};

/** The last row of the heading, as the source counts it. */
export const headingRow = (table: SourceTable): number =>
  table.wide ? table.skipped.aboveHeader + 1 : table.first;

/** By which time a heading counts its amounts: 日产量, monthly output; that of a year is no rate in any table. */
const timeOfHeading = (heading: string): "per-day" | "per-month" | null => {
  const plain = plainHeading(heading);
  if (/^(?:每?[日天](?:均|平均)?(?=[产排发供碳])|daily)/.test(plain)) return "per-day";
  return /^(?:每?月(?:均|平均)?(?=[产排发供碳])|monthly)/.test(plain) ? "per-month" : null;
};

/** Of which time each row is, as far as the first ones tell: of days, of less than a day, or of months; null where they are of years. */
const timeOfRows = (
  table: SourceTable,
  { year, month }: ColumnMapping,
): "per-day" | "less" | "per-month" | null => {
  const periods = firstCells(table, year ?? -1).flatMap((cell) => {
    const reading = readPeriod(cell, "day-first");
    return reading.kind === "period" ? reading.period : [];
  });
  if (periods.length > 0 && periods.every(({ day }) => day !== null))
    return periods.some(({ time }) => time !== undefined) ? "less" : "per-day";
  const isOfMonths = month !== undefined || periods.some((its) => its.month !== null);
  return isOfMonths ? "per-month" : null;
};

/** That energy is not imported for its unit, where nobody chose its column. */
export const energyProblems = (
  table: SourceTable,
  { columns, emissions }: Pick<SourceSettings, "columns" | "emissions">,
): readonly ImportProblem[] => {
  if (columns.energy !== undefined || emissions) return [];
  const column = table.columns.find(isOfOtherEnergy);
  if (!column) return [];
  const text = table.called(column.index);
  const row = headingRow(table);
  const fact = column.unit ?? "";
  return [{ code: "energy-unit", row, column: text, text, treatment: "no-data", fact }];
};

/** That intensities and revenues are not read, where the source lacks the emissions or the outputs that they might be taken for. */
export const unreadProblems = (
  { rates, revenues }: SourceTable,
  { columns }: Pick<SourceSettings, "columns">,
): readonly ImportProblem[] => {
  const lacksOutput = columns.output === undefined;
  return [
    ...(lacksOutput || columns.emission === undefined ? notRead("rate-column", rates) : []),
    ...(lacksOutput ? notRead("revenue-column", revenues) : []),
  ];
};

const notRead = (
  code: "rate-column" | "revenue-column",
  unread: SourceTable["rates"],
): readonly ImportProblem[] =>
  unread.map(({ heading, unit, row }) => ({
    code,
    row,
    column: heading,
    text: heading,
    treatment: "not-read",
    fact: unit,
  }));

/** That the amounts of the whole table may be none that were measured, as is said above it. */
export const titleProblems = (
  table: SourceTable,
  { columns }: Pick<SourceSettings, "columns">,
  treatments: Treatments,
): readonly ImportProblem[] => {
  const { apart } = table;
  if (!apart) return [];
  const { code, text } = apart;
  const column = table.called(columns.emission ?? columns.output ?? 0);
  return [{ code, row: headingRow(table), column, text, treatment: treatments[code], fact: "" }];
};

/** That other sheets with the same headings are not read. */
export const sheetProblems = (
  table: SourceTable,
  { sheet, others }: { readonly sheet: string; readonly others: readonly string[] },
): readonly ImportProblem[] =>
  others.length === 0
    ? []
    : [
        {
          code: "other-sheets",
          row: headingRow(table),
          column: "",
          text: sheet,
          treatment: "not-read",
          fact: others.join(", "),
        },
      ];

/** The question whether the workbook is to count outputs as the source does. */
export const unitQuestion = (
  table: SourceTable,
  output: number | undefined,
  its: Pick<ImportProblem, "text" | "fact" | "treatment">,
): ImportProblem => ({
  code: "workbook-unit",
  row: headingRow(table),
  column: table.called(output ?? 0),
  ...its,
});
