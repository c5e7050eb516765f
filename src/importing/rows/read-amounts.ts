import { one, type Decimal } from "../../exact/decimal";
import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import { doubtProblem, type Treatments } from "../../faults/import-problem";
import { amountUnit, conversion } from "../../units/amount-unit";
import { convertedAmount } from "../../units/converted-amount";
import { isRateUnit } from "../../units/rate-unit";
import { settledUnit } from "../../units/settle-unit";
import type { ReadPeriod } from "../cells/read-period";
import { bareUnit } from "../../units/unit-in-text";
import type { SourceCell } from "../../tabular/source";
import { cellShown, isBlankCell } from "../cells/cell-text";
import type { CommaReading } from "./comma-reading";
import { readAmount, type Amount, type Commas, type Remark } from "../cells/read-amount";
import { timesIn } from "./periods-in";
import type { SectionUnit } from "./section-units";
import type { RowReport } from "./row-report";
import { saysEquivalent } from "../shape/emission-columns";
import type { SourceTable } from "../shape/layout";
import type { RateTime, SourceSettings } from "../shape/settings";
import type { SourceRecord } from "./source-record";

/** A rate by the row has no period for all; it does not convert and is reported as such. */
const settleIn = (said: string, treatments: Treatments) => {
  const doubt = amountUnit(said)?.doubt;
  const isRate = doubt?.startsWith("per-") ?? false;
  return {
    unit: doubt && !isRate ? settledUnit(said, treatments) : said,
    code: doubt && !isRate ? doubtProblem[doubt] : null,
  };
};

const commasIn = (commas: CommaReading, { treatments }: SourceSettings): Commas => {
  if (commas === "usual") return null;
  return commas === "noted" ? "noted" : treatments["decimal-comma"];
};

/** A column of amounts, and what its settings say. */
interface Measured {
  readonly key: MeasureKey;
  readonly index: number;
  readonly unit: string;
  readonly unitColumn: number | undefined;
  readonly rate: RateTime | undefined;
}

const measuredBy = ({
  columns,
  units,
  unitColumns,
  rates = {},
}: SourceSettings): readonly Measured[] =>
  measureKeys.flatMap((key) => {
    const index = columns[key];
    if (index === undefined) return [];
    const unit = units[key] ?? "";
    return [{ key, index, unit, unitColumn: unitColumns[key], rate: rates[key] }];
  });

/** Reads the amounts of a row, in the units of their columns. */
export class AmountsReader {
  /** The last unit of each column of units. */
  private readonly lastUnits = new Map<number, string>();
  /** What one of a row's unit is in the column's, by both; null where that is not known. */
  private readonly factors = new Map<string, Decimal | null>();

  /** Units of rows by what they say, and the doubt they are in. */
  private readonly settledUnits = new Map<string, ReturnType<typeof settleIn>>();

  /** Units of the rows that are read, where a row between the records named others than the heading. */
  private readonly sections = new Map<MeasureKey, string>();

  private readonly unitColumns: readonly number[];
  private readonly measured: readonly Measured[];
  private readonly readsCommas: Commas;

  /** Whether the column of the emissions, or a line above it, says that they are CO2 equivalents. */
  private readonly saysEquivalent: boolean;
  private readonly report: RowReport;

  /** How far the row's emission is below zero, in a table whose rows are sources; null where it is not. */
  off: Decimal | null = null;

  constructor(
    table: Pick<SourceTable, "columns" | "titleUnits">,
    private readonly settings: SourceSettings,
    { commas, report }: { readonly commas: CommaReading; readonly report: RowReport },
  ) {
    this.report = report;
    const { heading = "", unit = null } = table.columns[settings.columns.emission ?? -1] ?? {};
    this.saysEquivalent = [
      { heading, unit },
      ...table.titleUnits.map((its) => ({ heading: "", unit: its })),
    ].some(saysEquivalent);
    this.unitColumns = Object.values(settings.unitColumns);
    this.measured = measuredBy(settings);
    this.readsCommas = commasIn(commas, settings);
  }

  /** A merged cell of units holds for the rows below it, also where its own row is set aside. */
  remember(cells: readonly SourceCell[]): void {
    for (const column of this.unitColumns)
      if (!isBlankCell(cells[column]))
        this.lastUnits.set(column, bareUnit(cellShown(cells[column])));
  }

  /** Rows below have other units, as a row between them says; what converts is, and what does not is set aside. */
  beginSection(units: readonly SectionUnit[]): void {
    for (const { key, column, said, unit } of units) {
      const own = this.settings.units[key] ?? "";
      if (this.settings.unitColumns[key] !== undefined) continue;
      const before = this.sections.get(key) ?? own;
      if (unit === before) continue;
      const factor = this.factor(unit, own);
      if (factor?.eq(one)) this.sections.delete(key);
      else {
        this.sections.set(key, unit);
        this.report.note(factor ? "section-unit" : "section-unknown", column, `${said} → ${own}`);
      }
    }
  }

  read(cells: readonly SourceCell[], period: ReadPeriod | null): SourceRecord["amounts"] {
    const amounts: Partial<Record<MeasureKey, Decimal>> = {};
    this.off = null;
    for (const measured of this.measured) {
      const { key, rate } = measured;
      const value = this.amount(measured, cells);
      if (value) amounts[key] = rate && period ? value.times(timesIn(period, rate)) : value;
    }
    return amounts;
  }

  /** Whether the source says of the row's emission that it is a CO2 equivalent. */
  areEquivalents(cells: readonly SourceCell[]): boolean {
    const unit = cellShown(cells[this.settings.unitColumns.emission ?? -1]);
    return this.saysEquivalent || saysEquivalent({ heading: "", unit });
  }

  private amount(
    { key, index, unit, unitColumn }: Measured,
    cells: readonly SourceCell[],
  ): Decimal | null {
    const own =
      unitColumn === undefined ? (this.sections.get(key) ?? unit) : this.settled(cells, unitColumn);
    const factor = own === unit ? one : this.factor(own, unit);
    const amount = readAmount(cells[index], factor ? own : unit, this.readsCommas);
    const isOff = amount.below && key === "emission" && this.settings.columns.source !== undefined;
    if (!isOff && !this.treat(amount.remarks, index)) return null;
    const value = isOff ? amount.below : this.shownOrHeld(amount, cells[index]);
    if (!value) return null;
    // An amount with a unit of its own is converted to the column's already where its row has none.
    const isConverted = !factor && amount.hasUnit === true;
    const times = isConverted ? one : (factor ?? this.unclear(own, unit, unitColumn));
    const its = times && (times === one || times.eq(one) ? value : convertedAmount(value, times));
    if (!isOff) return its;
    this.off = its;
    return null;
  }

  /** The unit of the row, in no doubt. */
  private settled(cells: readonly SourceCell[], column: number): string {
    const said = bareUnit(cellShown(cells[column]));
    const known = this.settledUnits.get(said);
    const { unit, code } = known ?? settleIn(said, this.settings.treatments);
    if (!known) this.settledUnits.set(said, { unit, code });
    if (code) this.report.note(code, column, said);
    return unit;
  }

  /** Where a format shows another number than the cell holds, the one that a person says is meant. */
  private shownOrHeld({ value, remarks }: Amount, cell: SourceCell | undefined): Decimal | null {
    const isShown =
      this.settings.treatments["scaled-unit"] === "shown" &&
      remarks.some(({ code }) => code === "scaled-unit");
    return value && isShown && typeof cell === "object" && cell !== null
      ? value.times(cell.times)
      : value;
  }

  /** What is done about a row without a unit, or with one that does not convert; null where its amount does not count. */
  private unclear(own: string, unit: string, column: number | undefined): Decimal | null {
    if (column === undefined) {
      if (this.settings.treatments["section-unknown"] === "column-unit") return one;
      this.report.reason ??= "section-unknown";
      return null;
    }
    if (isRateUnit(own)) {
      this.report.note("unit-rate", column, own);
      return null;
    }
    if (own !== "")
      return this.report.note("unit-unknown", column, unit) === "column-unit" ? one : null;
    const treatment = this.report.note("unit-missing", column, unit);
    if (treatment === "column-unit") return one;
    const above = treatment === "fill-down" ? (this.lastUnits.get(column ?? -1) ?? "") : "";
    const factor = this.factor(above, unit);
    if (!factor) this.report.reason ??= "unit-missing";
    return factor;
  }

  private factor(from: string, to: string): Decimal | null {
    if (from === "") return null;
    const pair = `${from} ${to}`;
    const known = this.factors.get(pair);
    if (known !== undefined) return known;
    const factor = conversion(from, to);
    this.factors.set(pair, factor);
    return factor;
  }

  /** Reports what is unusual about an amount; answers whether the amount is used all the same. */
  private treat(remarks: readonly Remark[], column: number): boolean {
    let isUsed = true;
    for (const { code, fact } of remarks)
      if (this.report.note(code, column, fact) === "no-data") isUsed = false;
    return isUsed;
  }
}
