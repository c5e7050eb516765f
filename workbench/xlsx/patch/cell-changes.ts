import type { Cell } from "../../book/cell";
import type { CellAt } from "../../book/snapshot";
import { isError, sameValue, type Value } from "../../book/value";
import type { CellsWriter } from "../write-cells";

/** What became of one cell; undefined where it was not or is not stored. */
export interface CellChange {
  readonly column: number;
  readonly before: Cell | undefined;
  readonly after: Cell | undefined;
}

/** What became of one row: its attributes that differ (null: gone), and its cells that do. */
export interface RowChange {
  readonly row: number;
  readonly attributes: ReadonlyMap<string, string | null>;
  readonly cells: readonly CellChange[];
}

/** As Excel compares them: 15 digits. */
const sameDigits = (one: Value, other: Value): boolean =>
  typeof one === "number" &&
  typeof other === "number" &&
  one.toPrecision(15) === other.toPrecision(15);

/** Whether a cell holds the same; results of one formula are the same where Excel would show no difference. */
export const holdsSame = (before: Cell, after: Cell): boolean => {
  if (before.formula !== after.formula) return false;
  if (sameValue(before.value, after.value)) return true;
  return after.formula !== null && sameDigits(before.value, after.value);
};

/**
 * What the file says a cell's value is, for comparing: what it stored for a formula, unless that is one that the
 * calculator cannot work out, whose stored result is the better one.
 */
export const storedResult = (stored: Value, calculated: Value): Value =>
  stored !== null && isError(calculated) ? calculated : stored;

const sameLook = (before: Cell, after: Cell): boolean =>
  before.style === after.style && before.quoted === after.quoted;

const changedCells = (
  before: readonly CellAt[],
  after: readonly CellAt[],
): readonly CellChange[] => {
  const changes: CellChange[] = [];
  let [one, other] = [0, 0];
  for (;;) {
    const [was, is] = [before[one], after[other]];
    if (was === undefined && is === undefined) return changes;
    const column = Math.min(was?.column ?? Infinity, is?.column ?? Infinity);
    const [old, now] = [
      was?.column === column ? was.cell : undefined,
      is?.column === column ? is.cell : undefined,
    ];
    if (old) one += 1;
    if (now) other += 1;
    if (!old || !now || !holdsSame(old, now) || !sameLook(old, now))
      changes.push({ column, before: old, after: now });
  }
};

const textOf = (value: number | true | undefined): string | null => {
  if (value === undefined) return null;
  return value === true ? "1" : String(value);
};

const changedAttributes = (
  before: CellsWriter,
  after: CellsWriter,
  { row, was, is }: { row: number; was: readonly CellAt[]; is: readonly CellAt[] },
): ReadonlyMap<string, string | null> => {
  const [old, now] = [before.rowAttributes(row, was), after.rowAttributes(row, is)];
  const changed = new Map<string, string | null>();
  for (const name of Object.keys(now))
    if (old[name] !== now[name]) changed.set(name, textOf(now[name]));
  return changed;
};

const none: readonly CellAt[] = [];

/** What attributes of rows depend on besides the row's own cells. */
const lineFacts = [
  "rowHeights",
  "rowLevels",
  "hiddenRows",
  "styleBands",
  "merges",
  "columnWidths",
  "defaultColumnWidth",
  "autoFilter",
  "tables",
] as const;

/** The rows that differ, in order. */
export const changedRows = (before: CellsWriter, after: CellsWriter): readonly RowChange[] => {
  const [olds, news] = [before.rows(), after.rows()];
  const areLinesSame = lineFacts.every((fact) => before.sheet[fact] === after.sheet[fact]);
  const rows = [...new Set([...olds.keys(), ...news.keys()])].sort((one, other) => one - other);
  return rows.flatMap((row) => {
    const [was, is] = [olds.get(row) ?? none, news.get(row) ?? none];
    const cells = changedCells(was, is);
    if (cells.length === 0 && areLinesSame) return [];
    const attributes = changedAttributes(before, after, { row, was, is });
    return attributes.size === 0 && cells.length === 0 ? [] : [{ row, attributes, cells }];
  });
};
