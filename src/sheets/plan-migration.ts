import { columnKeys } from "../standard/column-keys";
import { parameterKeys } from "../standard/parameters";
import { asShown, blank, isBlank, type CellValue } from "../cells/cell-value";
import { columnEntries, entryAt, type Grid } from "../cells/grid";
import { findColumns } from "../monitoring/columns";
import { scoredItems } from "../standard/table-a1";
import { infoKeys, nonconformityKeys } from "../standard/records";
import { columnNames, infoName, names, nonconformityName, parameterName } from "./defined-names";
import type { Reading } from "./reading";

/** What becomes of one item: carried over with all its entries, without its score as its wording changed, new, or gone. */
export interface ItemFate {
  readonly item: string;
  readonly fate: "carried" | "reworded" | "new" | "gone";
  /** The item's wording and score in the old file, "" for a new one. */
  readonly before: string;
  readonly score: string;
}

/** What a new workbook takes over from one of an older format or edition. */
export interface Migration {
  readonly items: readonly ItemFate[];
  /** Column after column from the first cell of each name. */
  readonly cells: ReadonlyMap<string, readonly CellValue[]>;
  /** Headings of the monitoring table that name a unit, in the order of its columns; null for the others. */
  readonly headings: readonly (string | null)[];
  /** Rows of the monitoring table, in the order of its columns. */
  readonly monitoring: readonly (readonly CellValue[])[];
}

const recorded = [
  columnNames.notApplicable,
  columnNames.selfScore,
  columnNames.evidence,
  columnNames.site,
  columnNames.siteConfirmed,
] as const;

interface OldItem {
  readonly text: string;
  readonly maximum: string;
  readonly values: ReadonlyMap<string, CellValue>;
}

/** An old file: what was read of it, and the rows of its monitoring table in the order of the new table's columns. */
interface OldFile {
  readonly reading: Reading;
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * Plans the move of a file's entries into a new workbook whose item texts are given by id. A score whose wording or
 * maximum changed is not carried over: it answered another question, so it stays in the record for the evaluator.
 */
export const planMigration = (
  { reading: old, rows }: OldFile,
  texts: ReadonlyMap<string, string>,
  note: (score: string) => string,
): Migration => {
  const before = itemsIn(old);
  const items = scoredItems.map((item): ItemFate => {
    const found = before.get(item.id);
    const text = texts.get(item.id) ?? item.text;
    if (!found) return { item: item.id, fate: "new", before: "", score: "" };
    const same = found.text === text && found.maximum === item.maximum;
    const score = asShown(found.values.get(columnNames.score) ?? blank);
    return { item: item.id, fate: same ? "carried" : "reworded", before: found.text, score };
  });
  const known = new Set<string>(items.map(({ item }) => item));
  const gone = [...before]
    .filter(([id]) => !known.has(id))
    .map(([item, { text, values }]): ItemFate => ({
      item,
      fate: "gone",
      before: text,
      score: asShown(values.get(columnNames.score) ?? blank),
    }));
  return {
    items: [...items, ...gone],
    cells: new Map([
      ...itemCells(items, before, note),
      ...singleCells(old),
      ...placedCells(old),
      ...listCells(old),
    ]),
    headings: headingsWithUnit(old),
    monitoring: rows,
  };
};

const itemsIn = ({ named }: Reading): ReadonlyMap<string, OldItem> => {
  const ids = named.get(columnNames.id);
  if (!ids) return new Map();
  const at = (name: string, row: number): CellValue => {
    const grid = named.get(name);
    return grid ? entryAt(grid, row - grid.row, 0).value : blank;
  };
  const filled = columnEntries(ids).filter(({ value }) => !isBlank(value));
  return new Map(
    filled.map(({ value, where }) => [
      asShown(value).trim(),
      {
        text: asShown(at(columnNames.text, where.row)),
        maximum: asShown(at(columnNames.maximum, where.row)),
        values: new Map(
          [columnNames.score, ...recorded].map((name) => [name, at(name, where.row)] as const),
        ),
      },
    ]),
  );
};

const itemCells = (
  items: readonly ItemFate[],
  before: ReadonlyMap<string, OldItem>,
  note: (score: string) => string,
): readonly (readonly [string, readonly CellValue[]])[] => {
  const value = (item: string, name: string) => before.get(item)?.values.get(name) ?? blank;
  const evidence = ({ item, fate, score }: ItemFate): CellValue => {
    const kept = value(item, columnNames.evidence);
    if (fate !== "reworded" || score === "") return kept;
    return { kind: "text", text: [note(score), asShown(kept)].filter(Boolean).join("\n") };
  };
  return [
    [
      columnNames.score,
      items.map(({ item, fate }) => (fate === "carried" ? value(item, columnNames.score) : blank)),
    ],
    ...recorded.map((name) => {
      const cells = items.map((its) =>
        name === columnNames.evidence ? evidence(its) : value(its.item, name),
      );
      return [name, cells] as const;
    }),
  ];
};

const singleNames = [...infoKeys.map(infoName), ...parameterKeys.map(parameterName)];

const singleCells = ({ named }: Reading) =>
  singleNames.flatMap((name) => {
    const grid = named.get(name);
    return grid ? [[name, [entryAt(grid, 0, 0).value]] as const] : [];
  });

/** Lists each of whose rows has its own meaning. */
const placedNames = [names.confirmedFigure, names.confirmedReason];

const placedCells = ({ named }: Reading) =>
  placedNames.flatMap((name) => {
    const grid = named.get(name);
    return grid ? [[name, columnOf(grid)] as const] : [];
  });

/** The lists whose rows are entered one below the other, by the names of their columns. */
export const listNames: readonly (readonly string[])[] = [
  [names.excludedYear, names.excludedReason],
  nonconformityKeys.map(nonconformityName),
];

/** A list's rows without the blank ones between them: a grown list may still fit. */
const listCells = ({ named }: Reading) =>
  listNames.flatMap((list) => {
    const columns = list.map((name) => columnOf(named.get(name)));
    const longest = Math.max(...columns.map(({ length }) => length));
    const rows = Array.from({ length: longest }, (_, row) =>
      columns.map((cells) => cells[row] ?? blank),
    );
    const filled = rows.filter((cells) => cells.some((value) => !isBlank(value)));
    return list.map((name, column) => {
      const values = filled.map((cells) => cells[column] ?? blank);
      return [name, values] as const;
    });
  });

const columnOf = (grid: Grid | undefined): readonly CellValue[] =>
  grid ? columnEntries(grid).map(({ value }) => value) : [];

/** A unit in a heading speaks of the figures below it, so it goes where they go. */
const headingsWithUnit = ({ monitoring }: Reading): Migration["headings"] =>
  columnKeys.map((key) => {
    const column = monitoring?.series.columns[key];
    return column?.unit ? asShown(column.header.value) : null;
  });

/** The rows of a monitoring table that say something, each in the order of our columns. */
export const movedRows = (rows: Grid, headers: Grid): readonly (readonly CellValue[])[] => {
  const { columns } = findColumns(headers);
  return rows.cells
    .filter((cells) => cells.some((value) => !isBlank(value)))
    .map((cells) => columnKeys.map((key) => cells[columns[key]?.index ?? -1] ?? blank));
};
