import { columnKeys, measureKeys } from "../src/standard/column-keys";
import type { MeasureKey } from "../src/standard/monitoring-columns";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { defaultTreatments, type ImportProblem } from "../src/faults/import-problem";
import { columnsNamed, layoutWith } from "../src/importing/shape/find-columns";
import { findLayout } from "../src/importing/shape/find-layout";
import type { ImportSource, Units } from "../src/importing/rows/import-source";
import {
  headingShown,
  type Layout,
  type SourceColumn,
  type SourceRows,
  type SourceTable,
} from "../src/importing/shape/layout";
import {
  suggestedSettings,
  type ColumnMapping,
  type SourceSettings,
} from "../src/importing/shape/settings";
import { periodColumns } from "../src/importing/shape/period-columns";
import { sourceTable, longTable } from "../src/importing/shape/source-table";
import { titleUnitFor } from "../src/units/unit-fits";
import { unitColumnFor } from "../src/importing/shape/unit-columns";
import { amountUnit, conversion } from "../src/units/amount-unit";
import { openSource } from "../src/tabular/open-source";
import { fileFault } from "./file-fault";
import { UsageError } from "./usage";

/** What the command's words say about the data. */
export interface DataWords {
  /** What --map says, or that years or months stand across the columns. */
  readonly map: { readonly columns: string } | "wide";
  readonly units: Units;
  readonly where: string | undefined;
  readonly encoding: string | undefined;
  readonly sheet: string | undefined;
}

/** The data file is not what the command's words say; its message says how. */
export class UnusableData extends Error {}

/** A file of measured data, ready to be analysed. */
export interface CommandSource {
  readonly source: ImportSource;
  /** The file and how it was read. */
  readonly from: string;
  /** Headings that name another unit than the one given. */
  readonly problems: readonly ImportProblem[];
}

/** Opens the file and finds its columns; rejects with SourceFault, UnusableData or UsageError. */
export const openData = async (file: string, words: DataWords): Promise<CommandSource> => {
  const names = words.map === "wide" ? null : mappedNames(words.map.columns);
  const where = words.where === undefined ? null : nameAndValue(words.where, "--where");
  const opened = await openSource({
    name: basename(file),
    bytes: await bytesOf(file),
    ...(words.encoding === undefined ? {} : { encoding: words.encoding }),
  });
  const index = words.sheet === undefined ? 0 : opened.sheetNames.indexOf(words.sheet);
  if (index < 0)
    throw new UnusableData(`No sheet "${words.sheet}"; there are: ${opened.sheetNames.join(", ")}`);
  const { rows } = await opened.sheet(index);
  const { table, columns, unitColumns } = names
    ? mappedTable(rows, names, where?.name)
    : wideData(rows);
  const { units, problems } = columnUnits(table, columns, words.units);
  const filter = where && { column: columnNamed(table, where.name).index, value: where.value };
  const details = [opened.encoding, opened.delimiter === "\t" ? "tab" : opened.delimiter];
  return {
    source: {
      table,
      settings: { columns, units, unitColumns, where: filter, treatments: defaultTreatments },
    },
    from: [basename(file), words.sheet, ...details].filter(Boolean).join(" "),
    problems,
  };
};

/** A table and which of its columns are taken. */
interface Mapped extends Pick<SourceSettings, "columns" | "unitColumns"> {
  readonly table: SourceTable;
}

/** The table with a record in each row that has the columns named. */
const mappedTable = (
  rows: SourceRows,
  names: ReadonlyMap<string, string>,
  where: string | undefined,
): Mapped => {
  const layout = layoutOf(rows, [...names.values(), ...(where === undefined ? [] : [where])]);
  const table = longTable(rows, layout);
  const columns = Object.fromEntries(
    columnKeys.flatMap((key) => {
      const name = names.get(key);
      return name === undefined ? [] : [[key, columnNamed(table, name).index]];
    }),
  ) as ColumnMapping;
  requireLong(layout, columns);
  return { table, columns, unitColumns: unitColumnsOf(table, columns, names) };
};

/** Refuses to take one of several years or months that stand across the columns for the whole of the data. */
const requireLong = (layout: Layout, columns: ColumnMapping): void => {
  const wide = periodColumns(layout);
  const taken = wide.find(({ column }) => Object.values(columns).includes(column.index));
  const different = new Set(wide.map(({ year, month }) => `${year} ${month}`)).size;
  if (taken && different > 1)
    throw new UnusableData(
      `"${taken.column.heading}" is one of several years or months that stand across the columns; use --wide instead of --map.`,
    );
};

/** The table with years or months across its columns. */
const wideData = (rows: SourceRows): Mapped => {
  const layout = findLayout(rows);
  const table = layout && sourceTable(rows, layout);
  if (!table?.wide)
    throw new UnusableData("No years or months stand across the columns; name them with --map.");
  const { columns, unitColumns } = suggestedSettings(table);
  return { table, columns, unitColumns };
};

const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UnusableData(fileFault(error));
  }
};

/** What --map names: the columns of the monitoring table, and columns with a unit for each row. */
const mapKeys: readonly string[] = [...columnKeys, ...measureKeys.map((key) => `${key}-unit`)];

/** "year=COL,emission=COL": a heading may itself have commas and equals signs. */
const mappedNames = (text: string): ReadonlyMap<string, string> => {
  const starts = new RegExp(`,(?=(?:${mapKeys.join("|")})=)`);
  const names = new Map<string, string>();
  for (const part of text.split(starts)) {
    const { name: key, value } = nameAndValue(part, "--map");
    if (!mapKeys.includes(key))
      throw new UsageError(`--map knows ${mapKeys.join(", ")}, not "${key}".`);
    if (names.has(key)) throw new UsageError(`--map names ${key} twice.`);
    if (measureKeys.some((its) => names.get(its) === value))
      throw new UsageError(`--map names the column "${value}" twice.`);
    names.set(key, value);
  }
  if (!names.has("year") || !measureKeys.some((key) => names.has(key)))
    throw new UsageError("--map needs year, and emission or output.");
  return names;
};

const nameAndValue = (text: string, option: string) => {
  const at = text.indexOf("=");
  if (at < 1) throw new UsageError(`${option} needs NAME=VALUE, not "${text}".`);
  return { name: text.slice(0, at), value: text.slice(at + 1) };
};

const layoutOf = (rows: SourceRows, names: readonly string[]) => {
  const layout = layoutWith(rows, names);
  if (layout) return layout;
  const headings = findLayout(rows)?.columns.map(headingShown) ?? [];
  throw new UnusableData(
    `No row has the headings ${names.join(", ")}; found: ${headings.join(", ") || "none"}`,
  );
};

const columnNamed = (table: SourceTable, name: string): SourceColumn => {
  const [column, other] = columnsNamed(table.columns, name);
  if (!column || other) throw new UnusableData(`The heading "${name}" stands over two columns.`);
  return column;
};

/** The columns with a unit for each row: those that are named, and those that stand beside the amounts. */
const unitColumnsOf = (
  table: SourceTable,
  columns: ColumnMapping,
  names: ReadonlyMap<string, string>,
): SourceSettings["unitColumns"] => {
  const found: Partial<Record<MeasureKey, number>> = {};
  for (const key of measureKeys) {
    const index = columns[key];
    if (index === undefined) continue;
    const name = names.get(`${key}-unit`);
    const unitColumn =
      name === undefined ? unitColumnFor(table, key, index) : columnNamed(table, name).index;
    if (unitColumn !== undefined) found[key] = unitColumn;
  }
  return found;
};

/** The unit given, unless the heading names one, or the title one that measures the same; a word that is no unit is none. */
const ownUnit = (
  { titleUnits }: SourceTable,
  { unit, heading }: SourceColumn,
  { key, given }: { readonly key: MeasureKey; readonly given: string },
): string => {
  const said = unit ?? titleUnitFor(titleUnits, key, heading);
  if (said === null) return given;
  const isHeeded = unit === null ? conversion(said, given) : amountUnit(said);
  return isHeeded ? said : given;
};

/** A column's own unit is what it is in; where that is not the unit given, it is converted and said. */
const columnUnits = (table: SourceTable, columns: ColumnMapping, given: Units) => {
  const units: Partial<Record<MeasureKey, string>> = {};
  const problems: ImportProblem[] = [];
  for (const key of measureKeys) {
    const column = table.columns[columns[key] ?? -1];
    if (!column) continue;
    const unit = given[key];
    if (unit === undefined) throw new UsageError(`${key} needs --${key}-unit.`);
    const own = ownUnit(table, column, { key, given: unit });
    const factor = conversion(own, unit);
    if (!factor) throw new UnusableData(`${headingShown(column)}: ${own} ≠ ${unit}`);
    units[key] = own;
    if (factor.eq(1)) continue;
    problems.push({
      code: "unit-differs",
      row: table.wide ? table.skipped.aboveHeader + 1 : table.first,
      column: headingShown(column),
      text: own,
      treatment: "convert",
      fact: unit,
    });
  }
  return { units, problems };
};
