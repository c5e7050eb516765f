import { lastColumn, lastRow } from "../../book/areas";
import type { Cell } from "../../book/cell";
import { type Criterion, isCondition } from "../../book/filter";
import { compareValues } from "../../book/operations/sort-lines";
import type { Sheet } from "../../book/sheet";
import { type SheetFilter, sheetFilters } from "../../book/sheet-filters";
import type { Value } from "../../book/value";
import { hiddenRows } from "../../format/hidden-rows";
import type { Place } from "../grid/place";

/** A filter, seen from one of its columns. */
export interface ColumnFilter extends SheetFilter {
  readonly column: number;
}

/** What rows of a column show, and whether the filter of that column shows them. */
export interface FilterChoice {
  readonly text: string;
  readonly state: "shown" | "hidden";
}

type TextOf = (cell: Cell | undefined) => string;

/** The columns that have a button in their header. */
export const columnFilters = (sheet: Sheet): readonly ColumnFilter[] =>
  sheetFilters(sheet).flatMap((filter) =>
    Array.from({ length: filter.area.columns }, (_, right) => ({
      ...filter,
      column: filter.area.column + right,
    })),
  );

/** The filter whose button is in that cell, null where there is none. */
export const columnFilterAt = (sheet: Sheet, { row, column }: Place): ColumnFilter | null => {
  const found = sheetFilters(sheet).find(
    ({ area }) => row === area.row && column >= area.column && column <= lastColumn(area),
  );
  return found ? { ...found, column } : null;
};

/** What the column shows in rows that the other columns' criteria let through: in order, each text once, blanks last. */
export const choicesOf = (
  sheet: Sheet,
  { area, filter, column }: ColumnFilter,
  textOf: TextOf,
): readonly FilterChoice[] => {
  const own = filter.criteria.get(column);
  const others = new Map([...filter.criteria].filter(([one]) => one !== column));
  const hiddenByOthers = hiddenRows(sheet, area, others, textOf);
  const hiddenByOwn = hiddenRows(sheet, area, new Map(own && [[column, own]]), textOf);
  const found = new Map<string, FilterChoice & { readonly value: Value }>();
  for (let row = area.row + 1; row <= lastRow(area); row += 1) {
    if (hiddenByOthers.has(row)) continue;
    const cell = sheet.cell(row, column);
    const text = textOf(cell);
    const before = found.get(text.toLowerCase());
    const state = hiddenByOwn.has(row) ? "hidden" : "shown";
    const value = text === "" ? null : (cell?.value ?? null);
    if (before === undefined || (before.state === "hidden" && state === "shown"))
      found.set(text.toLowerCase(), { text: before?.text ?? text, state, value });
  }
  return [...found.values()]
    .toSorted((one, other) => compareValues(one.value, other.value, "ascending"))
    .map(({ text, state }) => ({ text, state }));
};

/**
 * The column's criterion when these of its choices shall be shown: none where that is all of them. What the other columns
 * hide now stays chosen or not as it was.
 */
export const criterionFor = (
  choices: readonly FilterChoice[],
  shown: ReadonlySet<string>,
  { filter, column }: ColumnFilter,
): Criterion | null => {
  const texts = choices.map(({ text }) => text).filter((text) => shown.has(text));
  if (texts.length === choices.length) return null;
  const before = filter.criteria.get(column);
  if (before === undefined || isCondition(before)) return new Set(texts);
  const offered = new Set(choices.map(({ text }) => text.toLowerCase()));
  return new Set([...before].filter((text) => !offered.has(text.toLowerCase())).concat(texts));
};
