import type { Area } from "@tanping/ooxml/spreadsheet/area";
import type { SourceCell } from "../source";

/** Text of figures is an amount unless a year begins it: 2023年, 2023-01-05. */
const amountText = /^[^\p{L}]*\d/u;
const periodText = /^\d{4}(?:年|[-/]\d)/;

const isYearNumber = (cell: SourceCell | undefined): boolean =>
  typeof cell === "number" && Number.isInteger(cell) && cell >= 1900 && cell <= 2200;

/**
 * Gives the cells under a merged area what stands in its first one: words and dates, which hold for all of it, and years
 * in a column of years. An amount that is merged over several rows is one amount and stays where it is.
 */
export const fillMerged = (rows: SourceCell[][], areas: readonly Area[]): void => {
  const years = new Map<number, boolean>();
  const areYears = (column: number): boolean => {
    const known = years.get(column);
    if (known !== undefined) return known;
    const found = rows.every((row) => typeof row[column] !== "number" || isYearNumber(row[column]));
    years.set(column, found);
    return found;
  };
  const holdsForAll = (value: SourceCell, { column, columns }: Area): boolean => {
    if (typeof value === "string") return periodText.test(value) || !amountText.test(value);
    return columns === 1 && isYearNumber(value) && areYears(column);
  };
  for (const area of areas) {
    const value = rows[area.row]?.[area.column] ?? null;
    if (value !== null && holdsForAll(value, area)) fill(rows, area, value);
  }
};

/** No cell is made beyond the rows there are, nor beyond the longest of those. */
const fill = (rows: SourceCell[][], area: Area, value: SourceCell): void => {
  const covered = rows.slice(area.row, area.row + area.rows);
  const width = covered.reduce((longest, row) => Math.max(longest, row.length), 0);
  const end = Math.min(area.column + area.columns, width);
  for (const row of covered) {
    while (row.length < end) row.push(null);
    for (let column = area.column; column < end; column += 1) row[column] ??= value;
  }
};
