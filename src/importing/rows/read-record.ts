import type { SetAsideReason } from "../../faults/import-problem";
import type { SumWord } from "../../monitoring/total-words";
import { measureKeys, textKeys } from "../../standard/column-keys";
import type { TextKey } from "../../standard/monitoring-columns";
import type { SourceCell } from "../../tabular/source";
import { cellShown, isBlankCell, plainText } from "../cells/cell-text";
import type { CommaReading } from "./comma-reading";
import type { SourceTable } from "../shape/layout";
import { AmountsReader } from "./read-amounts";
import { RowPeriodReader } from "./read-row-period";
import { readPeriod, type ReadPeriod } from "../cells/read-period";
import type { Version } from "../cells/version-of";
import { RowReport } from "./row-report";
import { tellingColumns } from "../shape/telling-columns";
import { CarriedTexts } from "./carried-texts";
import { SourceNames } from "./source-names";
import { saidInColumn, type Said } from "./said-in-column";
import type { SourceSettings } from "../shape/settings";
import { isOtherHeading, unitsBetween, unitsOfHeading } from "./section-units";
import type { RowReading, SumLabel } from "./row-reading";
import type { RowApart } from "../shape/roles";
import { measureBits, noTexts, type SourceRecord } from "./source-record";

/** The first cell beside amounts and texts that says what the row is, also in a column that nobody mapped. */
interface FoundWord {
  readonly word: SumWord;
  readonly column: number;
}

/** The columns that are read. That of the years first: it has the fewest texts, and most rows are told by it. */
const columnsRead = ({ columns: { year, ...others } }: SourceSettings): readonly number[] => [
  ...(year === undefined ? [] : [year]),
  ...Object.values(others),
];

const yearIn = /(?<!\d)(?:19|20|21)\d{2}(?!\d)/;

/** Reads the rows of a table; in their order, since some are understood by those before them. */
export class RecordReader {
  private readonly columnsRead: readonly number[];
  /** By the column, as far as they were asked for. */
  private readonly sayings: ((cell: SourceCell | undefined) => Said)[] = [];
  private readonly texts: CarriedTexts;
  private readonly report: RowReport;
  private readonly period: RowPeriodReader;
  private readonly amounts: AmountsReader;
  private readonly rowWithoutPeriod = {
    look: () => this.heedRowBetween(),
    kind: () => this.kindOfRow(),
  };
  private cells: readonly SourceCell[] = [];
  /** What is said above the table by which none of its rows counts. */
  private readonly asideBy: SetAsideReason | null;
  /** Below the heading of another table. */
  private isOther = false;
  private found: FoundWord | null = null;
  /** What says that the row is not to be added to others. */
  private apart: { readonly code: RowApart; readonly column: number } | null = null;
  private version: Version | null = null;
  private off: RowReading["off"] = null;
  /** By the column: amounts and texts say nothing of what their row is. */
  private readonly isNoLabel: true[] = [];
  private readonly textColumns: readonly TextKey[];
  private readonly names: SourceNames;

  constructor(
    private readonly table: SourceTable,
    private readonly settings: SourceSettings,
    commas: CommaReading,
  ) {
    this.report = new RowReport(table, settings);
    this.period = new RowPeriodReader(table, settings, this.report);
    this.amounts = new AmountsReader(table, settings, { commas, report: this.report });
    this.columnsRead = columnsRead(settings);
    const { columns, treatments } = settings;
    const { apart } = table;
    this.asideBy = apart && treatments[apart.code] === "leave-table" ? apart.code : null;
    const telling = table.wide ? [] : tellingColumns(table, columns);
    this.texts = new CarriedTexts(table, settings, { report: this.report, telling });
    this.names = new SourceNames(settings, {
      telling,
      saying: (column) => this.saying(column),
      textOf: (column) => this.textOf(column),
    });
    this.textColumns = textKeys.filter((key) => columns[key] !== undefined);
    for (const key of [...measureKeys, ...textKeys]) {
      const column = columns[key];
      if (column !== undefined) this.isNoLabel[column] = true;
    }
    // What is remarked says nothing of its row, whether or not it is imported.
    for (const { role, index } of table.columns)
      if (textKeys.some((key) => key === role)) this.isNoLabel[index] = true;
  }

  /** Reads one row, counted from 0 in the table's rows. */
  read(row: number): RowReading {
    this.cells = this.table.rows[row] ?? [];
    this.report.begin(row);
    this.off = null;
    this.found = this.findWord();
    const unlike = this.unlike();
    if (unlike !== null) this.report.reason = unlike;
    if (unlike !== "repeated-heading") this.rememberMerged();
    const record = this.report.reason === null ? this.readShown(row) : null;
    const { reason, problems } = this.report;
    const label = unlike === null && this.found ? this.label(this.found, record) : null;
    const source = this.column("source");
    const indent = source === undefined ? 0 : this.said(source).indent;
    const { version, off } = this;
    const its = reason === null ? record : null;
    return { record: its, reason, problems, label, indent, version, off };
  }

  private said(column: number): Said {
    return this.saying(column)(this.cells[column]);
  }

  private saying(column: number): (cell: SourceCell | undefined) => Said {
    return (this.sayings[column] ??= saidInColumn(this.table.columns[column]?.heading ?? ""));
  }

  private findWord(): FoundWord | null {
    this.apart = null;
    this.version = null;
    for (let column = 0; column < this.cells.length; column += 1) {
      if (this.isNoLabel[column]) continue;
      const { word, isMeasure, apart, version } = this.said(column);
      this.version ??= version;
      if (apart && column !== this.column("year")) this.apart = { code: apart, column };
      // Where periods stand across, such a word names what the row measures.
      if (word !== null && !(this.table.wide && isMeasure)) return { word, column };
    }
    return null;
  }

  private label({ word, column }: FoundWord, record: SourceRecord | null): SumLabel {
    return {
      word,
      column,
      amounts: record?.amounts ?? this.report.quietly(() => this.amounts.read(this.cells, null)),
      year: this.yearOf(column),
      source: this.column("source") === column ? "" : cellShown(this.cell("source")).trim(),
      month: this.monthBeside(column),
    };
  }

  private yearOf(word: number): number | null {
    const reading = readPeriod(this.cell("year"), "set-aside");
    if (this.column("year") !== word && reading.kind === "period") return reading.period.year;
    const [year] = yearIn.exec(plainText(this.cells[word])) ?? [];
    return year === undefined ? null : Number(year);
  }

  private monthBeside(word: number): number | null {
    return this.column("month") === word ? null : this.period.monthBeside(this.cells);
  }

  /** Totals and means hold nothing for the rows below them. */
  private get isTotal(): boolean {
    return this.found?.word === "total" || this.found?.word === "mean";
  }

  private column(key: keyof SourceSettings["columns"]): number | undefined {
    return this.settings.columns[key];
  }

  private cell(key: keyof SourceSettings["columns"]): SourceCell | undefined {
    const index = this.column(key);
    return index === undefined ? undefined : this.cells[index];
  }

  /** A merged cell of periods or units holds for the rows below it, also where its own row is filtered out. */
  private rememberMerged(): void {
    if (this.isTotal) return;
    this.period.remember(this.cells);
    this.amounts.remember(this.cells);
  }

  /** A row that is no record at all. */
  private unlike(): SetAsideReason | null {
    if (this.cells.every(isBlankCell)) return "blank-row";
    if (this.repeatsHeading()) {
      this.isOther = false;
      this.amounts.beginSection(unitsOfHeading(this.cells, this.settings));
      return "repeated-heading";
    }
    const { where } = this.settings;
    if (where && plainText(this.textOf(where.column)) !== plainText(where.value)) return "filtered";
    return null;
  }

  private textOf(column: number | undefined): SourceCell | undefined {
    if (column === undefined) return undefined;
    const isSum = { total: this.isTotal, part: this.found?.word === "part" };
    return this.texts.of(this.cells, column, isSum);
  }

  private repeatsHeading(): boolean {
    for (const column of this.columnsRead) if (!this.said(column).isHeading) return false;
    return this.columnsRead.length > 0;
  }

  /** The record of the row; that it is one which the source does not show, or strikes out, is worth a question. */
  private readShown(row: number): SourceRecord | null {
    const { hidden, struck } = this.table;
    if (!hidden.has(row) && !struck.has(row)) return this.readAll();
    const doubts = [hidden.has(row) && "hidden-row", struck.has(row) && "struck-row"] as const;
    if (this.report.quietly(() => this.readAll()))
      for (const code of doubts)
        if (code && this.report.note(code, this.column("year")) === "set-aside") return null;
    return this.readAll();
  }

  private readAll(): SourceRecord | null {
    if (this.isOther || this.asideBy !== null) {
      this.report.reason ??= this.isOther ? "other-table" : this.asideBy;
      return null;
    }
    const period = this.period.read(this.cells, this.rowWithoutPeriod);
    if (!period || this.report.reason) return null;
    const { name: source, isOtherEmission, isOtherGas } = this.names.read();
    const amounts = this.amounts.read(this.cells, period);
    if (this.report.reason) return null;
    if (amounts.emission && isOtherEmission) {
      this.report.note("other-emission", this.column("source"));
      if (this.report.reason) return null;
    }
    if (amounts.emission && isOtherGas && !this.amounts.areEquivalents(this.cells)) {
      this.report.note("gas-mass", this.column("source"));
      if (this.report.reason) return null;
    }
    if (this.takesOff(amounts, period)) return null;
    if (measureBits(amounts) === 0) {
      if (!this.report.problems.some(({ treatment }) => treatment === "no-data"))
        this.report.note("no-data", this.firstMeasure());
      this.report.reason ??= "no-data";
      return null;
    }
    return {
      period: { year: period.year, month: period.month },
      day: period.day === null ? null : period.day + (period.time ?? 0),
      since: period.since,
      source,
      amounts,
      texts: this.readTexts(),
    };
  }

  /** Whether the row is not added to others: planned, a rate, or taken off, by its words or because its emission is below zero. */
  private takesOff({ emission }: SourceRecord["amounts"], period: ReadPeriod): boolean {
    const { off } = this.amounts;
    const code = off ? "offset-row" : this.apart?.code;
    if (!code || !(off || emission || code === "planned-row")) return false;
    const treatment = this.report.note(code, this.apart?.column ?? this.column("source"));
    const amount = off ?? emission;
    if (amount && (treatment === "subtract" || (off && treatment === "keep"))) {
      this.off = { period, amount };
      this.report.reason ??= code;
    }
    return this.report.reason !== null;
  }

  private kindOfRow(): "amounts" | "total" | "blank" {
    if (this.isTotal) return "total";
    const amounts = this.report.quietly(() => this.amounts.read(this.cells, null));
    return Object.keys(amounts).length > 0 ? "amounts" : "blank";
  }

  private readTexts(): SourceRecord["texts"] {
    if (this.textColumns.length === 0) return noTexts;
    const texts: Partial<Record<TextKey, string>> = {};
    for (const key of this.textColumns) {
      const text = cellShown(this.cell(key)).trim();
      if (text !== "") texts[key] = text;
    }
    return texts;
  }

  private firstMeasure(): number | undefined {
    return measureKeys.map((key) => this.column(key)).find((index) => index !== undefined);
  }

  /** A row without a period may begin another table, or say in which units the rows below are; one with amounts does neither. */
  private heedRowBetween(): void {
    const { columns } = this.settings;
    if (this.kindOfRow() === "amounts") return;
    if (isOtherHeading(this.cells, columns)) {
      this.isOther = true;
      this.report.note("other-table", columns.year);
    } else this.amounts.beginSection(unitsBetween(this.cells, this.table, this.settings));
  }
}
