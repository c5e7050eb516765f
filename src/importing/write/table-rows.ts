import { columnKeys, measureKeys, textKeys } from "../../standard/column-keys";
import type { MeasureKey, MonitoringColumn, TextKey } from "../../standard/monitoring-columns";
import { asText } from "../../cells/as-text";
import type { Decimal } from "../../exact/decimal";
import { Refused } from "../../faults/refusal";
import { findColumns, type Columns } from "../../monitoring/columns";
import { monthsText } from "../../monitoring/missing-months";
import { longestText } from "../../sheets/lay-out-monitoring";
import { sheetLanguage } from "../../sheets/sheet-language";
import { importWords } from "../../strings/import-words";
import type { Language } from "../../strings/language";
import type { Analysis, ImportRecords } from "../analysis/analyse";
import type { Pause } from "../rows/pause";
import { cellAmounts, type CellAmounts } from "../rows/packed-records";
import { recordKey, type SourceRecord } from "../rows/source-record";

/** What a row of the monitoring table says, amounts in the units of the workbook. */
interface RowWith<Amounts> extends Omit<SourceRecord, "day" | "amounts"> {
  readonly amounts: Amounts;
  /** How many rows of the source it stands for. */
  readonly behind: number;
}

/** One row as it will stand in the monitoring table. */
export type TableRow = RowWith<CellAmounts>;

/** A row that records are put together in. */
type GatheredRow = RowWith<SourceRecord["amounts"]>;

/** The years that become one row of each source: those that a person lets stand, and those that rows of several months make up. */
export const yearsAsOne = ({
  analysis,
  wholeYears,
}: {
  readonly analysis: Analysis;
  readonly wholeYears: ReadonlySet<number>;
}): ReadonlySet<number> =>
  new Set([
    ...wholeYears,
    ...analysis.years.flatMap(({ year, isOfParts }) => (isOfParts ? year : [])),
  ]);

/** How records become rows. */
export interface RowOptions {
  readonly pause: Pause;
  readonly gathers: boolean;
  /** Years that become one row of each source. */
  readonly wholeYears: ReadonlySet<number>;
}

/** Records made into rows between two looks at the clock. */
const recordsBetween = 128;

/** Hands over the rows that the records make one by one, in their order; gathered ones at the end. */
export const eachRow = async (
  { all, apart }: ImportRecords,
  { gathers, wholeYears, pause }: RowOptions,
  take: (row: TableRow) => void | Promise<void>,
): Promise<void> => {
  const gathered = new Map<string, GatheredRow>();
  for (let index = 0; index < all.length; index += 1) {
    if (apart.has(index) || !(gathers || wholeYears.has(all.spanAt(index).period.year))) {
      const taken = take(rowOf(all.inCells(index), wholeYears));
      if (taken) await taken;
    } else {
      const row = rowOf(all.at(index), wholeYears);
      const key = recordKey(row);
      const before = gathered.get(key);
      gathered.set(key, before ? together(before, row) : row);
    }
    if (index % recordsBetween === 0) await pause();
  }
  for (const row of gathered.values()) {
    await take({ ...row, amounts: cellAmounts(row.amounts) });
    await pause();
  }
};

const rowOf = <Amounts>(
  { period, since, source, amounts, texts }: Omit<RowWith<Amounts>, "behind">,
  whole: ReadonlySet<number>,
): RowWith<Amounts> => {
  const isWhole = whole.has(period.year);
  return {
    period: isWhole ? { ...period, month: null } : period,
    since: isWhole ? null : since,
    source,
    amounts,
    texts,
    behind: 1,
  };
};

const together = (a: GatheredRow, b: GatheredRow): GatheredRow => {
  const amounts: Partial<Record<MeasureKey, Decimal>> = { ...a.amounts };
  for (const key of measureKeys) {
    const value = b.amounts[key];
    if (value) amounts[key] = amounts[key]?.plus(value) ?? value;
  }
  const texts: Partial<Record<TextKey, string>> = { ...a.texts };
  for (const key of textKeys) {
    const text = b.texts[key];
    if (text !== undefined) texts[key] = joined(texts[key], text);
  }
  return { ...a, amounts, texts, behind: a.behind + b.behind };
};

const separator = "；";

/** Both texts, each said once; no longer than a cell holds. */
const joined = (texts: string | undefined, text: string): string => {
  if (texts === undefined) return text;
  if (texts.length > longestText || texts.split(separator).includes(text)) return texts;
  return `${texts}${separator}${text}`;
};

/** What rows of an import are written into. */
export interface TableShape {
  readonly columns: Columns;
  readonly width: number;
  readonly language: Language;
  /** What is said of the rows of a year with missing months. */
  readonly note: (year: number) => string;
}

/** Where the columns of the monitoring table stand, by its headings. */
export const tableColumns = (headings: readonly string[]): Columns =>
  findColumns({
    sheet: "",
    row: 0,
    column: 0,
    cells: [headings.map((text) => ({ kind: "text", text }))],
  }).columns;

/** The shape of a table of the headings for an import in which some years count as whole ones. */
export const tableShape = (
  headings: readonly string[],
  language: Language,
  {
    analysis,
    wholeYears,
  }: { readonly analysis: Analysis; readonly wholeYears: ReadonlySet<number> },
): TableShape => {
  const missing = new Map(analysis.years.map(({ year, missingMonths }) => [year, missingMonths]));
  const { wholeYear } = importWords(language).sheet;
  return {
    columns: tableColumns(headings),
    width: headings.length,
    language,
    note: (year) => (wholeYears.has(year) ? wholeYear(monthsText(missing.get(year) ?? [])) : ""),
  };
};

/** Where the columns that are ours stand in a table, in its order; any other is the user's own. */
export const ourPlaces = ({ columns }: Pick<TableShape, "columns">): readonly number[] =>
  columnKeys.flatMap((key) => columns[key]?.index ?? []).sort((a, b) => a - b);

/** The columns of a table that an import fills, side by side. */
export interface FilledPart {
  readonly shape: TableShape;
  /** Where each of them stands in the table. */
  readonly places: readonly number[];
}

/** What of a table the rows of the records fill; what they would say in any other column is refused. */
export const filledPart = (
  shape: TableShape,
  { all }: ImportRecords,
  { gathers, wholeYears }: Pick<RowOptions, "gathers" | "wholeYears">,
): FilledPart => {
  const filled = new Set(all.filled);
  // A row that stands for others, or for several months, says so.
  if (gathers || wholeYears.size > 0 || all.spans.some(({ since }) => since !== null))
    filled.add("note");
  const columns = columnKeys
    .flatMap((key) => (filled.has(key) ? [{ key, column: shape.columns[key] }] : []))
    .flatMap(({ key, column }) => (column ? [{ key, column }] : []))
    .sort((a, b) => a.column.index - b.column.index);
  return {
    shape: {
      ...shape,
      width: columns.length,
      columns: Object.fromEntries(
        columns.map(({ key, column }, index) => [key, { ...column, index }]),
      ),
    },
    places: columns.map(({ column }) => column.index),
  };
};

/** A row of the monitoring table as it is written, a cell for each of its columns: a number, a text (never a formula), or blank. */
export type TableCells = (number | string)[];

/** How a row is written, column by column; refuses what the table has no column for. */
export const cellsOf = (row: TableRow, shape: TableShape): TableCells => {
  const cells = Array<TableCells[number]>(shape.width).fill("");
  put(cells, "year", row.period.year, shape);
  if (row.period.month !== null) put(cells, "month", row.period.month, shape);
  putText(cells, "source", row.source, shape);
  for (const key of measureKeys) {
    const amount = row.amounts[key];
    if (amount !== undefined) put(cells, key, amount, shape);
  }
  for (const key of textKeys) putText(cells, key, textOf(row, key, shape), shape);
  return cells;
};

const putText = (
  cells: TableCells[number][],
  key: MonitoringColumn,
  text: string,
  shape: TableShape,
): void => {
  if (text !== "") put(cells, key, asText(cut(text)), shape);
};

const put = (
  cells: TableCells[number][],
  key: MonitoringColumn,
  value: TableCells[number],
  { columns, language }: TableShape,
): void => {
  const column = columns[key];
  if (!column) return lost(key, language);
  cells[column.index] = value;
};

const textOf = (row: TableRow, key: TextKey, shape: TableShape): string =>
  key === "note" ? noteOf(row, shape) : (row.texts[key] ?? "");

const cut = (text: string): string =>
  text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;

/** The note of the source, and what is said of a row that stands for others. */
const noteOf = ({ period, since, texts, behind }: TableRow, shape: TableShape): string => {
  const { language } = shape;
  const { note = "" } = texts;
  const ofYear = period.month === null ? shape.note(period.year) : "";
  if (ofYear === "" && behind === 1 && since === null) return note;
  const { sheet } = importWords(language);
  const summed = behind > 1 ? sheet.summed(behind) : "";
  const ofMonths = since === null ? "" : sheet.months(since, period.month ?? since);
  return [note, ofYear, ofMonths, summed].filter(Boolean).join(language === "zh-CN" ? "；" : "; ");
};

const lost = (key: MonitoringColumn, language: Language): never => {
  const subject = sheetLanguage(language).columns[key].heading;
  throw new Refused({ code: "column-missing", subject, cause: "" });
};
