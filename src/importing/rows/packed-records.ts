import { cellDouble, Decimal, doubleFromDecimal, isOneDouble } from "../../exact/decimal";
import { measureKeys, textKeys } from "../../standard/column-keys";
import type { MeasureKey, MonitoringColumn } from "../../standard/monitoring-columns";
import { BySource } from "./by-source";
import { noTexts, type SourceRecord } from "./source-record";

/** When a record is of. */
export type Span = Pick<SourceRecord, "period" | "day" | "since">;

/** Amounts as cells of a worksheet keep them. */
export type CellAmounts = Readonly<Partial<Record<MeasureKey, number>>>;

/** The doubles that cells keep of the amounts. */
export const cellAmounts = (amounts: SourceRecord["amounts"]): CellAmounts => {
  const doubles: Partial<Record<MeasureKey, number>> = {};
  for (const key of measureKeys) {
    const value = amounts[key];
    if (value) doubles[key] = cellDouble(value);
  }
  return doubles;
};

/** The amounts of a measure: the double next to each, NaN where a record has none, and nothing behind the last one that has. */
interface AmountColumn {
  readonly key: MeasureKey;
  readonly doubles: number[];
}

/** A number for each day, month and year, and for several months. */
const spanNumber = ({ period: { year, month }, day, since }: Span): number =>
  (year * 13 + (month ?? 0)) * 32 + (day ?? 0) + (since ?? 0) / 100;

/**
 * Records in their order, each as a few numbers: there may be a million of them, and they are kept from the preview to
 * the import. What a record says is the same after it was packed.
 */
export class PackedRecords {
  /** In the order in which they first come. */
  readonly spans: Span[] = [];
  private readonly sources: string[] = [];
  private readonly spanNumbers = new Map<number, number>();
  private readonly sourceNumbers = new BySource((source) => this.sources.push(source) - 1);
  private readonly spanOf: number[] = [];
  private readonly sourceOf: number[] = [];
  private readonly textsOf = new Map<number, SourceRecord["texts"]>();
  private readonly columns: readonly AmountColumn[] = measureKeys.map((key) => ({
    key,
    doubles: [],
  }));
  /** Records of which a double cannot keep every amount. */
  private readonly whole = new Map<number, SourceRecord>();

  get length(): number {
    return this.spanOf.length;
  }

  add(record: SourceRecord): void {
    const { source, texts, amounts } = record;
    const at = this.length;
    this.spanOf.push(this.numberOfSpan(record));
    this.sourceOf.push(this.sourceNumbers.of(source));
    if (texts !== noTexts) this.textsOf.set(at, texts);
    for (const { key, doubles } of this.columns) {
      const value = amounts[key];
      if (!value) continue;
      while (doubles.length < at) doubles.push(NaN);
      doubles.push(doubleFromDecimal(value));
      if (!isOneDouble(value)) this.whole.set(at, record);
    }
  }

  at(index: number): SourceRecord {
    const whole = this.whole.get(index);
    if (whole) return whole;
    const amounts: Partial<Record<MeasureKey, Decimal>> = {};
    for (const { key, doubles } of this.columns) {
      const double = doubleIn(doubles, index);
      if (double !== undefined) amounts[key] = new Decimal(double);
    }
    return this.with(index, amounts);
  }

  /** The record with its amounts as cells keep them, which takes no Decimal for most. */
  inCells(index: number): Omit<SourceRecord, "amounts"> & { readonly amounts: CellAmounts } {
    const whole = this.whole.get(index);
    if (whole) return { ...whole, amounts: cellAmounts(whole.amounts) };
    const amounts: Partial<Record<MeasureKey, number>> = {};
    for (const { key, doubles } of this.columns) {
      const double = doubleIn(doubles, index);
      if (double !== undefined) amounts[key] = double;
    }
    return this.with(index, amounts);
  }

  /** The number of the record's span among all spans. */
  span(index: number): number {
    return this.spanOf[index] ?? 0;
  }

  /** The double next to the record's amount of the measure; undefined where it has none. */
  amountAt(index: number, key: MeasureKey): number | undefined {
    const column = this.columns[measureKeys.indexOf(key)];
    return column && doubleIn(column.doubles, index);
  }

  /** The number of the record's source among all sources. */
  sourceAt(index: number): number {
    return this.sourceOf[index] ?? 0;
  }

  /** The columns of the monitoring table for which some record says something. */
  get filled(): ReadonlySet<MonitoringColumn> {
    const filled = new Set<MonitoringColumn>(this.measured.map(({ key }) => key));
    if (this.length > 0) filled.add("year");
    if (this.spans.some(({ period }) => period.month !== null)) filled.add("month");
    if (this.sources.some((source) => source !== "")) filled.add("source");
    for (const texts of this.textsOf.values())
      for (const key of textKeys) if (texts[key] !== undefined) filled.add(key);
    return filled;
  }

  /** The names of the sources, in the order in which they first come. */
  get names(): readonly string[] {
    return this.sources;
  }

  /** The measures that some record has. */
  get measured(): readonly AmountColumn[] {
    return this.columns.filter(({ doubles }) => doubles.length > 0);
  }

  /** When the record is of. */
  spanAt(index: number): Span {
    const span = this.spans[this.span(index)];
    if (!span) throw new RangeError(`There is no record ${index}.`);
    return span;
  }

  private with<Amounts>(index: number, amounts: Amounts) {
    const { period, day, since } = this.spanAt(index);
    const source = this.sources[this.sourceOf[index] ?? 0] ?? "";
    return { period, day, since, source, amounts, texts: this.textsOf.get(index) ?? noTexts };
  }

  private numberOfSpan(span: Span): number {
    const key = spanNumber(span);
    const known = this.spanNumbers.get(key);
    if (known !== undefined) return known;
    this.spanNumbers.set(key, this.spans.length);
    const { period, day, since } = span;
    return this.spans.push({ period, day, since }) - 1;
  }
}

const doubleIn = (doubles: readonly number[], index: number): number | undefined => {
  const double = index < doubles.length ? doubles[index] : undefined;
  return double === undefined || Number.isNaN(double) ? undefined : double;
};
