import { columnKeys } from "../standard/column-keys";
import { parameterKeys } from "../standard/parameters";
import { asShown, blank, isBlank, type CellValue } from "../cells/cell-value";
import { columnEntries, entryAt, type Grid } from "../cells/grid";
import { findColumns } from "../monitoring/columns";
import { scoredItems } from "../standard/table-a1";
import { columnsOfList, type RecordListKey } from "../standard/record-lists";
import { infoKeys, nonconformityKeys, type NonconformityKey } from "../standard/records";
import { columnNames, infoName, names, nonconformityName, parameterName } from "./defined-names";
import { listValues } from "./list-rows";
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
  /** Rows of the lists of records, in the order of their columns. */
  readonly lists: ReadonlyMap<RecordListKey, readonly (readonly CellValue[])[]>;
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
    lists: movedLists(old),
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

/** The list whose rows are entered one below the other and have so much room in a new file, by the names of its columns. */
export const listNames = [names.excludedYear, names.excludedReason] as const;

/** A list's rows without the blank ones between them: a grown list may still fit. */
const listCells = ({ named }: Reading) => {
  const filled = namedRows(named, listNames);
  return listNames.map((name, column) => {
    const values = filled.map((cells) => cells[column] ?? blank);
    return [name, values] as const;
  });
};

/** Rows of some named columns side by side that say something. */
const namedRows = (named: Reading["named"], list: readonly string[]) => {
  const columns = list.map((name) => columnOf(named.get(name)));
  const longest = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: longest }, (_, row) =>
    columns.map((cells) => cells[row] ?? blank),
  ).filter((cells) => cells.some((value) => !isBlank(value)));
};

/** The lists of records that have rows; nonconformities of an earlier format come by their names and are numbered. */
const movedLists = ({ named, lists }: Reading): Migration["lists"] => {
  const earlier = namedRows(named, nonconformityKeys.map(nonconformityName)).map(nonconformityOf);
  const verified = earlier.filter(({ closed }) => !isBlank(closed));
  const rows: readonly (readonly [RecordListKey, readonly (readonly CellValue[])[]])[] = [
    ["nonconformities", earlier.map((its) => inOrder("nonconformities", its))],
    ["closures", verified.map((its) => inOrder("closures", its))],
    ...[...lists].map(([list, read]) => [list, listValues(list, read)] as const),
  ];
  return new Map(rows.filter(([, its]) => its.length > 0));
};

/** What a row of an earlier list of nonconformities says, by columns of the lists that came after it. */
const nonconformityOf = (cells: readonly CellValue[], index: number) => {
  const of = (key: NonconformityKey) => cells[nonconformityKeys.indexOf(key)] ?? blank;
  const number: CellValue = { kind: "text", text: String(index + 1) };
  const kept = ["item", "kind", "cause", "correction", "action", "owner", "due"] as const;
  const [fact, closed] = [of("finding"), of("verified")];
  return { number, fact, closed, ...Object.fromEntries(kept.map((key) => [key, of(key)])) };
};

const inOrder = (list: RecordListKey, row: Readonly<Record<string, CellValue>>) =>
  columnsOfList(list).map(([key]) => row[key] ?? blank);

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
