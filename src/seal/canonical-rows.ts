import { isBlank, type CellValue } from "../cells/cell-value";
import { cellText, type CellAddress } from "../cells/address";
import { columnEntries, entryAt, type Grid } from "../cells/grid";
import { decimalFromDouble } from "../exact/decimal";
import { parameterKeys } from "../standard/parameters";
import type { SectionKey } from "../faults/seal-change";
import { canonicalFormula } from "../integrity/formula-text";
import { infoKeys, nonconformityKeys } from "../standard/records";
import {
  columnNames,
  infoName,
  names,
  nonconformityName,
  parameterName,
} from "../sheets/defined-names";
import { hasPart } from "../sheets/file-format";
import {
  formatIn,
  lackingNames,
  markNames,
  writtenNames,
  type ListReading,
  type Reading,
} from "../sheets/reading";
import { listsOfPart, type RecordListKey } from "../standard/record-lists";

/** One row that a seal covers: its stable key (a name, an item id, or a list's name and number) and its canonical text. */
export interface CanonicalRow {
  readonly section: SectionKey;
  readonly key: string;
  readonly where: CellAddress;
  readonly text: string;
}

/**
 * A cell as a seal writes it: the kind of its value, the value as text, and the formula it comes from if there is one.
 * Numbers are their 15 significant digits, line breaks are one character, formulas are spelled in one way: what other
 * programs change when they save makes no difference.
 */
const canonicalCell = (cell: CellValue): readonly string[] =>
  cell.formula === undefined
    ? canonicalValue(cell)
    : [...canonicalValue(cell), canonicalFormula(cell.formula)];

const canonicalValue = (value: CellValue): readonly string[] => {
  switch (value.kind) {
    case "blank":
      return [];
    case "number":
      return ["n", decimalFromDouble(value.double).toFixed()];
    case "text":
      return isBlank(value) ? [] : ["t", value.text.replaceAll("\r\n", "\n")];
    case "boolean":
      return ["b", value.truth ? "1" : "0"];
    case "error":
      return ["e", value.code];
  }
};

/**
 * Every row that a seal covers but those of the monitoring data, in a form that depends on nothing but what was entered:
 * ids, entries, parameters, the data's headings, result.
 */
export const canonicalRows = (all: Reading): readonly CanonicalRow[] => {
  const reading = ofItsFormat(all);
  return [
    ...single(reading, "file", [names.format, names.language, ...markNames]),
    ...single(reading, "info", infoKeys.map(infoName)),
    ...single(reading, "parameters", parameterKeys.map(parameterName)),
    ...confirmations(reading),
    ...items(reading),
    ...listed(reading, "exclusions", [names.excludedYear, names.excludedReason]),
    ...headings(reading),
    ...listed(reading, "nonconformities", nonconformityKeys.map(nonconformityName)),
    ...records(reading, "assessment").map(({ key, ...cells }) =>
      canonicalRow("records", key, cells),
    ),
    ...single(reading, "result", writtenNames),
  ];
};

/** The reading without names and lists that files of its format do not have: they are a person's own. */
const ofItsFormat = (reading: Reading): Reading => {
  const format = formatIn(reading);
  const lacking = lackingNames(format);
  const named = [...reading.named].filter(([name]) => !lacking.has(name));
  const lists = hasPart(format, "lists") ? reading.lists : new Map<RecordListKey, ListReading>();
  return { ...reading, named: new Map(named), lists };
};

/** One row in its canonical form. */
export const canonicalRow = (
  section: SectionKey,
  key: string,
  cells: { readonly where: CellAddress; readonly values: readonly CellValue[] },
): CanonicalRow => ({
  section,
  key,
  where: cells.where,
  text: JSON.stringify([section, key, ...cells.values.map(canonicalCell)]),
});

const single = (
  { named }: Reading,
  section: SectionKey,
  list: readonly string[],
): readonly CanonicalRow[] =>
  list.flatMap((name) => {
    const grid = named.get(name);
    if (!grid) return [];
    const { value, where } = entryAt(grid, 0, 0);
    return [canonicalRow(section, name, { where, values: [value] })];
  });

/** A row for each figure that can be confirmed, whether it is or not: part of the parameters. */
const confirmations = ({ named }: Reading): readonly CanonicalRow[] => {
  const [figures, reasons] = [names.confirmedFigure, names.confirmedReason].map((name) =>
    named.get(name),
  );
  if (!figures) return [];
  return columnEntries(figures).map(({ value, where }, index) =>
    canonicalRow("parameters", `confirmed:${index + 1}`, {
      where,
      values: [value, inRow(reasons, where.row)],
    }),
  );
};

const itemColumns = [
  columnNames.maximum,
  columnNames.score,
  columnNames.notApplicable,
  columnNames.selfScore,
  columnNames.evidence,
  columnNames.site,
  columnNames.siteConfirmed,
] as const;

/** A row an item, known by its id: sorting and inserting change nothing. */
const items = ({ named }: Reading): readonly CanonicalRow[] => {
  const ids = named.get(columnNames.id);
  if (!ids) return [];
  const columns = itemColumns.map((name) => named.get(name));
  return columnEntries(ids)
    .filter(({ value }) => !isBlank(value))
    .map(({ value, where }) => {
      const values = columns.map((grid) => inRow(grid, where.row));
      const key = value.kind === "text" ? value.text.trim() : String(canonicalValue(value).at(-1));
      return canonicalRow("items", key, { where, values });
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
};

const inRow = (grid: Grid | undefined, sheetRow: number): CellValue =>
  grid ? entryAt(grid, sheetRow - grid.row, 0).value : { kind: "blank" };

/** The rows of a list that say something, numbered from 1. */
const listed = (
  { named }: Reading,
  section: SectionKey,
  list: readonly string[],
): readonly CanonicalRow[] => {
  const grids = list.flatMap((name) => named.get(name) ?? []);
  const [first] = grids;
  if (!first) return [];
  const rows = first.cells.map((_, index) => grids.flatMap(({ cells }) => cells[index] ?? []));
  return sayingRows({ ...first, cells: rows }).map((cells, index) =>
    canonicalRow(section, `${section}:${index + 1}`, cells),
  );
};

/** The rows of a grid that say something. */
export const sayingRows = (
  grid: Grid,
): readonly { readonly where: CellAddress; readonly values: readonly CellValue[] }[] =>
  grid.cells.flatMap((values, index) =>
    values.some((value) => !isBlank(value))
      ? [{ values, where: entryAt(grid, index, 0).where }]
      : [],
  );

/** Where the monitoring table stands on its sheet, and its headings; their digest stands before those of the rows. */
const headings = ({ monitoring }: Reading): readonly CanonicalRow[] => {
  if (!monitoring) return [];
  const { headers } = monitoring;
  const { where } = entryAt(headers, 0, 0);
  const place: CellValue = { kind: "text", text: cellText(where) };
  const values = [place, ...(headers.cells[0] ?? [])];
  return [canonicalRow("monitoring", "monitoring:0", { where, values })];
};

/** A row of a list of records: its key, where it stands and what it says. */
interface RecordCells {
  readonly key: string;
  readonly where: CellAddress;
  readonly values: readonly CellValue[];
}

/** The lists of records of a part, each with its headings (row 0) and the rows that say something. */
export const records = ({ lists }: Reading, part: "assessment" | "after"): readonly RecordCells[] =>
  listsOfPart(part).flatMap((list) => {
    const read = lists.get(list);
    if (!read) return [];
    const [headers, ...rows] = [...sayingRows(read.headers), ...sayingRows(read.rows)];
    if (!headers) return [];
    return [headers, ...rows].map((cells, index) => ({ key: `${list}:${index}`, ...cells }));
  });
