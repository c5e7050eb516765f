import type { Cell } from "@tanping/workbench/book/cell";
import type { BookSnapshot, SheetSnapshot } from "@tanping/workbench/book/snapshot";
import { defaultStyle } from "@tanping/workbench/book/style";
import type { Value } from "@tanping/workbench/book/value";

/** A value as it can be compared: maps and sets as lists. */
const json = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner instanceof Map || inner instanceof Set ? [...(inner as Iterable<unknown>)] : inner,
  );

const sheetAspects = [
  "name",
  "visibility",
  "tabColor",
  "showGridlines",
  "validations",
  "conditionalFormats",
  "tables",
  "frozen",
  "pageLayout",
  "autoFilter",
  "protection",
  "hiddenRows",
  "hiddenColumns",
  "rowHeights",
] as const satisfies readonly (keyof SheetSnapshot)[];

const mergesOf = ({ merges }: SheetSnapshot) => merges.map(json).sort();

const widthsOf = ({ columnWidths }: SheetSnapshot) =>
  [...columnWidths].map(([column, width]) => [column, Math.round(width)]);

const cellAspects: Readonly<Record<string, (cell: Cell) => unknown>> = {
  formulas: ({ formula }) => formula,
  entries: ({ formula, value }) => (formula === null ? value : null),
  "entries to 15 digits": ({ formula, value }) => (formula === null ? to15Digits(value) : null),
  locks: ({ style }) => style.locked,
  looks: ({ style }) => style,
};

/** Excel keeps 15 digits of an entry, and an entry of 15 digits is what the exact result is made from. */
const to15Digits = (value: Value): Value =>
  typeof value === "number" ? Number(value.toPrecision(15)) : value;

const noCell: Cell = { value: null, formula: null, style: defaultStyle, quoted: false };

const cellsOf = ({ cells }: SheetSnapshot) =>
  new Map(cells.map(({ row, column, cell }) => [`${row}:${column}`, cell]));

const changedCells = (before: SheetSnapshot, after: SheetSnapshot): readonly string[] => {
  const [old, fresh] = [cellsOf(before), cellsOf(after)];
  const places = [...new Set([...old.keys(), ...fresh.keys()])];
  return Object.entries(cellAspects).flatMap(([aspect, of]) =>
    places.some((at) => json(of(old.get(at) ?? noCell)) !== json(of(fresh.get(at) ?? noCell)))
      ? [aspect]
      : [],
  );
};

const changedSheet = (before: SheetSnapshot, after: SheetSnapshot): readonly string[] => [
  ...sheetAspects.filter((aspect) => json(before[aspect]) !== json(after[aspect])),
  ...(json(mergesOf(before)) === json(mergesOf(after)) ? [] : ["merges"]),
  ...(json(widthsOf(before)) === json(widthsOf(after)) ? [] : ["columnWidths"]),
  ...changedCells(before, after),
];

const changedNames = (before: BookSnapshot, after: BookSnapshot): readonly string[] => {
  const fresh = new Map(after.names.map((name) => [name.name, json(name)]));
  const missing = before.names.filter((name) => fresh.get(name.name) !== json(name));
  const added = after.names.length - before.names.length;
  return [...missing.map(({ name }) => name), ...(added > 0 ? [`${added} names more`] : [])];
};

/** Of what a person or a program could miss, everything that differs between two books with the same sheets. */
export const changedAspects = (before: BookSnapshot, after: BookSnapshot): readonly string[] => {
  const inSheets = before.sheets.flatMap((sheet, index) => {
    const other = after.sheets[index];
    return other ? changedSheet(sheet, other) : [`no sheet ${sheet.name}`];
  });
  return [...new Set([...changedNames(before, after), ...inSheets])].sort();
};
