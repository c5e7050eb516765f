import { one } from "../../exact/decimal";
import { conversion } from "../../units/amount-unit";
import { bareUnit, headingUnit } from "../../units/unit-in-text";
import type { SourceCell } from "../../tabular/source";
import { cellShown, isBlankCell } from "../cells/cell-text";
import {
  headingLines,
  headingsOf,
  isData,
  isText,
  isUnitRow,
  namesMeasure,
  saidIn,
} from "./heading-lines";
import type { Layout, SourceColumn, SourceRows } from "./layout";
import { isMonthHeading } from "./period-columns";
import { roleOf } from "./roles";
import { areChosenYears, headingPeriod, isBarePeriod, isTimeline } from "./timeline";

/** Rows of a source in which its heading is looked for. */
const searched = 60;

/** Whether a cell of a heading says a year, a date or a month. */
const saysPeriod = (cell: SourceCell | undefined): boolean =>
  headingPeriod(cell) !== null || isMonthHeading(cellShown(cell));

/**
 * Whether a row above says what the figures of this one are: years or months over all of them, or words, of which one
 * names a measure where the figures are years close together. They are amounts then, however much they look like years
 * or days.
 */
const areAmounts = (rows: SourceRows, at: number): boolean => {
  const row = rows[at] ?? [];
  const figures = row.flatMap((cell, index) => (headingPeriod(cell) ? [index] : []));
  if (!figures.every((index) => isBarePeriod(row[index]))) return false;
  const areFar = areChosenYears(row.flatMap((cell) => headingPeriod(cell) ?? []));
  return rows.slice(0, at).some((above) => {
    const over = figures.map((index) => above[index]);
    const arePeriods = over.every(saysPeriod);
    return arePeriods || (over.every(isText) && (areFar || over.some(namesMeasure)));
  });
};

/** Whether periods stand behind a blank corner, and words below it. */
const isOverLabels = (rows: SourceRows, at: number): boolean => {
  const corner = rows[at]?.findIndex((cell) => !isBlankCell(cell)) ?? 0;
  return (rows[at + 1] ?? []).slice(0, Math.max(0, corner)).some(isText);
};

/** Whether one period stands across the row behind words for what it is of, and rows below name a measure before their amount: 指标, 单位, 2023年. */
const isOverOnePeriod = (rows: SourceRows, at: number): boolean => {
  const row = rows[at] ?? [];
  const index = row.findIndex((cell) => headingPeriod(cell) !== null);
  if (index < 1) return false;
  const areWords = row.every(
    (cell, other) => other === index || isBlankCell(cell) || (isText(cell) && !namesMeasure(cell)),
  );
  return (
    areWords &&
    rows
      .slice(at + 1, at + 4)
      .some((next) => isData(next[index]) && next.slice(0, index).some(namesMeasure))
  );
};

/** How much a row reads like the heading of what follows: words we know count most, data under them is needed. A single cell is a title. */
const likeness = (rows: SourceRows, at: number): number => {
  const row = rows[at] ?? [];
  const texts = row.filter(isText).length;
  if ((texts === 0 && !isOverLabels(rows, at)) || saidIn(row) < 2) return 0;
  if (isUnitRow(row, rows[at - 1])) return 0;
  const filled = row.filter((cell) => !isBlankCell(cell)).length;
  const timeline = (isTimeline(row) && !areAmounts(rows, at)) || isOverOnePeriod(rows, at);
  if (texts < filled && !timeline) return 0;
  const following = rows.slice(at + 1, at + 4);
  if (!following.some((next) => next.some(isData))) return 0;
  const known = new Set(row.map((cell) => roleOf(cellShown(cell))).filter(Boolean)).size;
  return known * 10 + (timeline ? 15 : 0) + Math.min(texts, 9);
};

/** Where the table of a source begins, by what its rows say; null where nothing reads like a heading over data. */
export const findLayout = (rows: SourceRows): Layout | null => {
  let best = { at: -1, score: 0 };
  for (let at = 0; at < Math.min(rows.length, searched); at += 1) {
    const score = likeness(rows, at);
    if (score > best.score) best = { at, score };
  }
  return best.at < 0 ? null : layoutAt(rows, best.at);
};

/** The layout of a table whose heading is known to stand in the row; other lines of the heading and a row of units are found. */
export const layoutAt = (rows: SourceRows, at: number): Layout => {
  const { first, lines } = headingLines(rows, at);
  const after = rows[first + lines] ?? [];
  const unitRow = isUnitRow(after, rows[first + lines - 1]) ? first + lines : null;
  const firstRow = first + lines + (unitRow === null ? 0 : 1);
  const columns = headingsOf(rows, first, lines).map((heading, index) =>
    columnOf(heading, index, unitRow === null ? undefined : after[index]),
  );
  return { header: { row: first, rows: lines }, unitRow, firstRow, columns };
};

const columnOf = (
  heading: string,
  index: number,
  unitCell: SourceCell | undefined,
): SourceColumn => {
  const below = bareUnit(cellShown(unitCell));
  const named = headingUnit(heading);
  // A heading and a unit row that disagree leave the unit to the person.
  const unit =
    named && below && !conversion(named, below)?.eq(one) ? null : (named ?? (below || null));
  return { index, heading, role: roleOf(heading), unit };
};
