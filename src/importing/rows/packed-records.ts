import { cellDouble, Decimal, doubleFromDecimal, isOneDouble } from "../../exact/decimal";
import { ExactSum } from "../../exact/exact-sum";
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

  /** Adds a record, or one of others that are packed. */
  add(record: SourceRecord | PackedRecord): void {
    if (record instanceof PackedRecord) return this.copy(record);
    const at = this.length;
    this.addSaid(record);
    for (const { key, doubles } of this.columns) {
      const value = record.amounts[key];
      if (!value) continue;
      put(doubles, at, doubleFromDecimal(value));
      if (!isOneDouble(value)) this.whole.set(at, record);
    }
  }

  /** Takes over what others keep of a record, which makes no Decimal of its amounts. */
  private copy(record: PackedRecord): void {
    const { records, index } = record;
    const at = this.length;
    this.addSaid(record);
    for (const { key, doubles } of this.columns) {
      const double = records.amountAt(index, key);
      if (double !== undefined) put(doubles, at, double);
    }
    const whole = records.whole.get(index);
    if (whole) this.whole.set(at, whole);
  }

  private addSaid(record: Omit<SourceRecord, "amounts">): void {
    if (record.texts !== noTexts) this.textsOf.set(this.length, record.texts);
    this.spanOf.push(this.numberOfSpan(record));
    this.sourceOf.push(this.sourceNumbers.of(record.source));
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
    return this.with(index, this.doublesAt(index));
  }

  /** The doubles next to the record's amounts. */
  doublesAt(index: number): CellAmounts {
    const amounts: Partial<Record<MeasureKey, number>> = {};
    for (const { key, doubles } of this.columns) {
      const double = doubleIn(doubles, index);
      if (double !== undefined) amounts[key] = double;
    }
    return amounts;
  }

  /** A bit for each measure of the record, in the order of the measures. */
  measuresAt(index: number): number {
    let bits = 0;
    let bit = 1;
    for (const { doubles } of this.columns) {
      if (doubleIn(doubles, index) !== undefined) bits |= bit;
      bit <<= 1;
    }
    return bits;
  }

  /** Adds the record's amounts to the sums of their measures. */
  addTo(sums: Partial<Record<MeasureKey, ExactSum>>, index: number): void {
    const whole = this.whole.get(index);
    for (const { key, doubles } of this.columns) {
      const double = doubleIn(doubles, index);
      if (double === undefined) continue;
      const sum = (sums[key] ??= new ExactSum());
      const exact = whole?.amounts[key];
      if (exact) sum.add(exact);
      else sum.addDouble(double);
    }
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

  /** The record's amount of the measure itself; undefined where it has none. */
  exactAmountAt(index: number, key: MeasureKey): Decimal | undefined {
    const double = this.amountAt(index, key);
    if (double === undefined) return undefined;
    return this.whole.get(index)?.amounts[key] ?? new Decimal(double);
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

  /** The name of the record's source. */
  nameAt(index: number): string {
    return this.sources[this.sourceAt(index)] ?? "";
  }

  /** What its columns of free text say. */
  textsAt(index: number): SourceRecord["texts"] {
    return this.textsOf.get(index) ?? noTexts;
  }

  private with<Amounts>(index: number, amounts: Amounts) {
    const { period, day, since } = this.spanAt(index);
    const source = this.nameAt(index);
    return { period, day, since, source, amounts, texts: this.textsAt(index) };
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

/** One of the records that are packed: what it says beside its amounts, and those where they are asked for. */
export class PackedRecord implements Omit<SourceRecord, "amounts"> {
  readonly period: SourceRecord["period"];
  readonly day: number | null;
  readonly since: number | null;

  constructor(
    readonly records: PackedRecords,
    readonly index: number,
  ) {
    ({ period: this.period, day: this.day, since: this.since } = records.spanAt(index));
  }

  get source(): string {
    return this.records.nameAt(this.index);
  }

  get texts(): SourceRecord["texts"] {
    return this.records.textsAt(this.index);
  }

  /** The amount of the measure; undefined where it has none. */
  amount(key: MeasureKey): Decimal | undefined {
    return this.records.exactAmountAt(this.index, key);
  }
}

/** Puts an amount in a record's place; those before that have none are NaN. */
const put = (doubles: number[], at: number, double: number): void => {
  while (doubles.length < at) doubles.push(NaN);
  doubles.push(double);
};

const doubleIn = (doubles: readonly number[], index: number): number | undefined => {
  const double = index < doubles.length ? doubles[index] : undefined;
  return double === undefined || Number.isNaN(double) ? undefined : double;
};
