import { columnKeys, isMeasure } from "../../standard/column-keys";
import type { MeasureKey, MonitoringColumn } from "../../standard/monitoring-columns";
import { defaultTreatments, type Treatments } from "../../faults/import-problem";
import { titleUnitFor, unitFits } from "../../units/unit-fits";
import { amountUnit } from "../../units/amount-unit";
import { plainText } from "../cells/cell-text";
import { unitBehind } from "../cells/read-amount";
import { firstCells, firstRows } from "./first-cells";
import type { SourceColumn, SourceTable } from "./layout";
import { emissionColumn, namesSum } from "./emission-columns";
import { firstUnit, unitColumnFor } from "./unit-columns";

/** Which column of the source fills each column of the monitoring table. */
export type ColumnMapping = Readonly<Partial<Record<MonitoringColumn, number>>>;

/** What the amounts of a rate are counted by. */
export type RateTime = "per-year" | "per-month" | "per-day";

/** What the user decided about one source. */
export interface SourceSettings {
  readonly columns: ColumnMapping;
  readonly units: Readonly<Partial<Record<MeasureKey, string>>>;
  /** Amounts that are rates throughout their periods: by which time. */
  readonly rates?: Readonly<Partial<Record<MeasureKey, RateTime>>>;
  /** Which column of the source has the unit of each row's amount, which is then converted to the column's. */
  readonly unitColumns: Readonly<Partial<Record<MeasureKey, number>>>;
  /** The columns of emissions that a person named, all of which count; where nobody did, they are judged. */
  readonly emissions?: readonly number[];
  /** Only rows with this text in this column count. */
  readonly where: { readonly column: number; readonly value: string } | null;
  readonly treatments: Treatments;
}

/** The number that a source is filed under, which is less than its name. */
const filing = /(?:^|[^a-z])(?:id|no|code)\.?$|编[号码]|代码/i;

/** Days on which something was written, paid or read, about the period before. */
const dayOfPaper =
  /开票|发票|付款|支付|缴费|入账|过账|记账|凭证|抄表|invoice|billing|posting|document|transaction|reading/i;

const isMoney = ({ heading, unit }: SourceColumn): boolean =>
  /[产產産]值|value/i.test(heading) || amountUnit(unit ?? "")?.base === "元";

type Best = (column: SourceColumn) => boolean;

/** What makes one of several columns of a role the likeliest; the first that one of them has. */
const best: Readonly<Partial<Record<MonitoringColumn, readonly Best[]>>> = {
  year: [({ heading }) => !dayOfPaper.test(heading)],
  source: [({ heading }) => !filing.test(heading)],
  month: [({ heading }) => !/季|quarter|quartal|trimestre/i.test(heading)],
  output: [
    ({ heading }) => namesSum(heading),
    ({ heading }) => /[产產産][量出]|produ[ckzç]|output/i.test(heading),
    (column) => !isMoney(column),
  ],
  energy: [({ heading }) => namesSum(heading)],
};

/** The first of the columns of sources that tells most of the first rows apart within their periods. */
const mostTelling = (
  table: SourceTable,
  columns: readonly SourceColumn[],
): SourceColumn | undefined => {
  const periods = table.columns.filter(({ role }) => role === "year" || role === "month");
  const told = (column: SourceColumn) =>
    new Set(
      firstRows(table).map((row) =>
        [...periods, column].map(({ index }) => plainText(row[index])).join("\n"),
      ),
    ).size;
  const [first, ...others] = columns;
  return others.reduce((best, its) => (best && told(its) > told(best) ? its : best), first);
};

/** The column of a role: of emissions and outputs the one that sums up the others, of the sources one with names, else the first. */
const columnOf = (table: SourceTable, role: MonitoringColumn) => {
  if (role === "emission") return emissionColumn(table);
  const its = table.columns.filter((column) => column.role === role);
  const likeliest = best[role]?.map((is) => its.filter(is)).find(({ length }) => length > 0) ?? its;
  return role === "source" ? mostTelling(table, likeliest) : likeliest[0];
};

/**
 * The unit of a column of the measure as the source says it, in or under its heading, or else above the table; where only
 * its rows name units, each in the unit column, the first of them, to which the others are converted. null where none do.
 */
export const unitSaid = (
  table: SourceTable,
  key: MeasureKey,
  { index, unitColumn }: { readonly index: number; readonly unitColumn: number | undefined },
): string | null => {
  const column = table.columns[index];
  if (!column) return null;
  const inRows = unitColumn === undefined ? "" : firstUnit(table, unitColumn);
  const ofTable = column.unit ?? titleUnitFor(table.titleUnits, key, column.heading);
  return ofTable ?? (inRows || unitOfCells(table, key, column));
};

/** The unit of the first amount of a column all of whose first amounts have one behind them: 1000 tCO2e. */
const unitOfCells = (table: SourceTable, key: MeasureKey, column: SourceColumn): string | null => {
  const units = firstCells(table, column.index).map(unitBehind);
  const areAll = units.every((unit) => unit !== null && unitFits(unit, key, column.heading));
  return areAll ? (units[0] ?? null) : null;
};

/** Whether a column of energy is in MWh, GJ or the like, which does not convert to the coal equivalent that a workbook counts. */
export const isOfOtherEnergy = ({ role, unit }: SourceColumn): boolean => {
  const base = role === "energy" ? amountUnit(unit ?? "")?.base : undefined;
  return base !== undefined && base !== "gce";
};

/** The settings a source's own headings suggest, with the units they name; months alone stand for whole dates. */
export const suggestedSettings = (table: SourceTable): SourceSettings => {
  const named = columnKeys.flatMap((role) => {
    const column = columnOf(table, role);
    const isCounted = column && !(role === "energy" && isOfOtherEnergy(column));
    return isCounted ? [[role, column] as const] : [];
  });
  const hasYear = named.some(([role]) => role === "year");
  const found = named.map(
    ([role, column]) => [role === "month" && !hasYear ? "year" : role, column] as const,
  );
  const units: Partial<Record<MeasureKey, string>> = {};
  const unitColumns: Partial<Record<MeasureKey, number>> = {};
  for (const [role, { index }] of found) {
    if (!isMeasure(role)) continue;
    const unitColumn = unitColumnFor(table, role, index);
    const unit = unitSaid(table, role, { index, unitColumn });
    if (unitColumn !== undefined) unitColumns[role] = unitColumn;
    if (unit !== null) units[role] = unit;
  }
  return {
    columns: Object.fromEntries(found.map(([role, { index }]) => [role, index])),
    units,
    unitColumns,
    where: null,
    treatments: defaultTreatments,
  };
};
