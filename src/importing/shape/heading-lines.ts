import { amountUnit } from "../../units/amount-unit";
import { bareUnit, headingUnit, isUnitWord } from "../../units/unit-in-text";
import { isMeasure } from "../../standard/column-keys";
import type { SourceCell } from "../../tabular/source";
import { readAmount } from "../cells/read-amount";
import { readPeriod } from "../cells/read-period";
import { cellShown, isBlankCell, plainText } from "../cells/cell-text";
import type { SourceRows } from "./layout";
import { roleOf } from "./roles";
import { headingPeriod, isSteady } from "./timeline";

/** Lines that a heading has at most, its row of units not counted. */
const mostLines = 3;

type Row = readonly SourceCell[];

/** An amount however its commas and points are read; most figures are such, and are told from words with less ado. */
const plainFigure = /^\d{1,15}(?:\.\d{1,15})?$/;

/** A cell of figures or a period. */
export const isData = (cell: SourceCell | undefined): boolean =>
  !isBlankCell(cell) &&
  ((typeof cell === "string" && plainFigure.test(cell)) ||
    readAmount(cell, "", "comma").value !== null ||
    readPeriod(cell, "set-aside").kind === "period");

export const isText = (cell: SourceCell | undefined): boolean =>
  !isBlankCell(cell) && !isData(cell);

/** Whether the cell only goes on with what the one to its left says: blank, or the same once more. */
const isCovered = (row: Row, index: number): boolean =>
  isBlankCell(row[index]) || (index > 0 && plainText(row[index]) === plainText(row[index - 1]));

/** How many things a row says; a title that is merged over all of it is one. */
export const saidIn = (row: Row): number =>
  row.filter((cell, index) => !isBlankCell(cell) && !isCovered(row, index)).length;

/**
 * Whether a row says nothing but units, (tCO2e), MWh, 万吨, of outputs also some that nobody knows, and once more what is
 * merged from the row above it.
 */
export const isUnitRow = (row: Row, above: Row = []): boolean => {
  const said = row.filter((cell, index) => !isBlankCell(cell) && !isSame(above, row, index));
  const bare = said.map((cell) => bareUnit(cellShown(cell)));
  const units = bare.filter(isUnitWord).length;
  const others = bare.filter((text) => !isUnitWord(text) && !/^[年月日]?$/.test(text));
  return (
    units > others.length &&
    !said.some(isData) &&
    others.every((text) => /^[^\d\s]{1,8}$/.test(text))
  );
};

/** Whether a cell of a heading names what is measured. */
export const namesMeasure = (cell: SourceCell | undefined): boolean =>
  isText(cell) &&
  (isMeasure(roleOf(cellShown(cell))) || amountUnit(headingUnit(cellShown(cell)) ?? "") !== null);

/** "编制单位：甲公司" and "排放统计表" stand above a table and belong to no column. */
const isEntry = (cell: SourceCell | undefined): boolean =>
  /.:\s*[^\s]|(?:统计|汇总|明细|一览|报|月|年)表$|台账$/.test(plainText(cell));

/** A word of a heading: no figure, no period, and nothing that stands for a figure. */
const isWord = (cell: SourceCell | undefined): boolean =>
  isText(cell) && readAmount(cell, "").remarks.every(({ code }) => code === "not-a-number");

/** A year or a month, as it stands over a column; no day does. */
const isColumnPeriod = (cell: SourceCell | undefined): boolean => {
  const period = headingPeriod(cell);
  return period !== null && period.day === null;
};

/** The columns under each thing that a line says, as far as it goes on. */
const groupsOf = (upper: Row, width: number): readonly (readonly number[])[] => {
  const groups: number[][] = [];
  for (let index = 0; index < width; index += 1) {
    if (!isCovered(upper, index)) groups.push([index]);
    else groups.at(-1)?.push(index);
  }
  return groups;
};

/** Whether every period of a line stands under something that goes on over several of them, and they follow each other there. */
const arePeriodsOfGroups = (upper: Row, second: Row): boolean => {
  const width = Math.max(upper.length, second.length);
  const under = new Set<number>();
  for (const group of groupsOf(upper, width)) {
    const filled = group.filter((index) => !isBlankCell(second[index]));
    const periods = filled.flatMap((index) => headingPeriod(second[index]) ?? []);
    if (filled.length < 2 || periods.length < filled.length || !isSteady(periods)) continue;
    filled.forEach((index) => under.add(index));
  }
  return second.every((cell, index) => under.has(index) || isBlankCell(cell) || isWord(cell));
};

/** A second line continues the first: under gaps of it, or under a heading that spans them, and it has no figures. */
const isSecondLine = (upper: Row | undefined, second: Row | undefined): boolean => {
  if (!upper || !second || saidIn(upper) < 2 || saidIn(second) === 0) return false;
  const ofPeriods = upper.some(isColumnPeriod);
  const isUpper = (cell: SourceCell | undefined) =>
    isBlankCell(cell) || isColumnPeriod(cell) || (isText(cell) && !isEntry(cell));
  if (isUnitRow(second, upper) || !upper.every(isUpper)) return false;
  // Where each row has a year of its own, what stands above is none.
  if (ofPeriods && second.some((cell) => roleOf(cellShown(cell)) === "year")) return false;
  const isLower = second.every((cell) => isBlankCell(cell) || isWord(cell));
  if (!isLower && !arePeriodsOfGroups(upper, second)) return false;
  return second.some(
    (cell, index) => !isBlankCell(cell) && isCovered(upper, index) && !isSame(upper, second, index),
  );
};

/** A heading that is merged over both lines is said in each. */
const isSame = (upper: Row, second: Row, index: number): boolean =>
  plainText(upper[index]) === plainText(second[index]);

/** The rows of the heading that a row belongs to. */
export const headingLines = (
  rows: SourceRows,
  at: number,
): { readonly first: number; readonly lines: number } => {
  let first = at;
  let last = at;
  const hasRoom = () => last - first + 1 < mostLines;
  while (hasRoom() && isSecondLine(rows[first - 1], rows[first])) first -= 1;
  while (hasRoom() && isSecondLine(rows[last], rows[last + 1])) last += 1;
  return { first, lines: last - first + 1 };
};

/** Each column's heading: what a line says over several columns counts for each of them. */
export const headingsOf = (rows: SourceRows, first: number, lines: number): readonly string[] => {
  const texts = rows.slice(first, first + lines).map((row) =>
    row.map((cell) =>
      cellShown(cell)
        .replaceAll(/\s*[\r\n]+\s*/g, "")
        .trim(),
    ),
  );
  const width = Math.max(...texts.map((row) => row.length));
  const spanning = texts.map(() => "");
  return Array.from({ length: width }, (_, index) => {
    const own = texts.map((row) => row[index] ?? "");
    const lowest = own.findLastIndex((text) => text !== "");
    own.forEach((text, line) => {
      if (text === "" || text === spanning[line]) return;
      spanning[line] = text;
      spanning.fill("", line + 1);
    });
    const said = own.slice(0, lowest + 1).map((text, line) => text || (spanning[line] ?? ""));
    // A line is merged with those below it, and not over the columns to its right.
    if (lowest < lines - 1) spanning.fill("");
    return said.filter((text, line) => text !== "" && text !== said[line - 1]).join(" ");
  });
};
