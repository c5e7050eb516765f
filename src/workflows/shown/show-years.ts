import type { CellAddress } from "../../cells/address";
import type { Decimal } from "../../exact/decimal";
import { roundToPlaces } from "../../exact/round";
import { isSealed } from "../../seal/seal-state";
import { monthsText } from "../../monitoring/missing-months";
import type { MonitoringRow } from "../../monitoring/read-row";
import { periodText } from "../../monitoring/repetitions";
import type { YearFigures } from "../../monitoring/series";
import { yearIntensity } from "../../monitoring/year-intensity";
import type { MonitoringReading } from "../../sheets/reading";
import { groupedText } from "../../strings/grouped";
import type { Checked } from "../check-workbook";
import { intensityShown } from "./intensity-shown";
import { measuredYears, type MeasuredYears } from "./measured-years";
import { showChart, type ShownChart } from "./show-chart";
import { yearQuotient } from "./year-quotient";

/** The years of the monitoring data as a screen shows them. */
export interface ShownYears {
  readonly isSealed: boolean;
  /** "" where none is declared. */
  readonly emissionUnit: string;
  readonly outputUnit: string;
  /** Latest first. */
  readonly years: readonly ShownYear[];
  /** null while no year has an emission. */
  readonly chart: ShownChart | null;
}

/** A year's totals and intensity as texts, "–" where there is none, and what is behind them. */
export interface ShownYear {
  readonly year: number;
  readonly emission: string;
  readonly output: string;
  readonly intensity: string;
  /** The months that are missing; "" where none is. */
  readonly missing: string;
  /** The division written out; null where there is none. */
  readonly quotient: string | null;
  /** How many rows the totals came from, and the first of them. */
  readonly rowCount: number;
  readonly firstRows: readonly ShownRow[];
}

const rowColumns = ["year", "source", "emission", "output"] as const;

/** A row of the monitoring data: its period, source and amounts, and where each stands. */
export interface ShownRow {
  readonly row: number;
  readonly entries: readonly {
    readonly key: (typeof rowColumns)[number];
    readonly text: string;
    readonly at: CellAddress;
  }[];
}

/** What the workbook says of its years; null while it has none. */
export const showYears = (checked: Checked): ShownYears | null => {
  const { monitoring } = checked.reading;
  const measured = measuredYears(checked);
  if (!monitoring || measured.years.length === 0) return null;
  const { years, emissionUnit = "", outputUnit } = measured;
  return {
    isSealed: isSealed(checked.reading),
    emissionUnit,
    outputUnit: outputUnit ?? "",
    years: years.map((figures) => shownYear(figures, measured, monitoring)),
    chart: showChart(measured),
  };
};

const shownPlaces = 3;

const total = (amount: Decimal | null): string =>
  amount ? groupedText(roundToPlaces(amount, shownPlaces).toFixed()) : "–";

const shownYear = (
  figures: YearFigures,
  { emissionUnit, outputUnit }: MeasuredYears,
  monitoring: MonitoringReading,
): ShownYear => {
  const intensity = emissionUnit && yearIntensity(figures, emissionUnit);
  const units = emissionUnit && outputUnit ? { emission: emissionUnit, output: outputUnit } : null;
  return {
    year: figures.year,
    emission: total(figures.emission),
    output: total(figures.output),
    intensity: intensity ? intensityShown(intensity) : "–",
    missing: monthsText(figures.missingMonths),
    quotient: units && yearQuotient(figures, units),
    rowCount: figures.rowCount,
    firstRows: figures.firstRows.map((row) => shownRow(row, monitoring)),
  };
};

const shownRow = (row: MonitoringRow, { body, series }: MonitoringReading): ShownRow => ({
  row: row.row,
  entries: rowColumns.map((key) => ({
    key,
    text: entryText(row, key),
    at: {
      sheet: body.sheet,
      row: row.row,
      column: body.column + (series.columns[key]?.index ?? 0),
    },
  })),
});

const entryText = (
  { period, source, measures }: MonitoringRow,
  key: (typeof rowColumns)[number],
): string => {
  if (key === "year") return periodText(period);
  return key === "source" ? source : groupedText(measures[key]?.toFixed() ?? "");
};
