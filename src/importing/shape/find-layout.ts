import { one } from "../../exact/decimal";
import { conversion } from "../../units/amount-unit";
import { bareUnit, headingUnit, isUnitWord } from "../../units/unit-in-text";
import type { SourceCell } from "../../tabular/source";
import { cellShown, isBlankCell, plainText } from "../cells/cell-text";
import type { Layout, SourceColumn, SourceRows } from "./layout";
import { isMonthHeading } from "./period-columns";
import { readAmount } from "../cells/read-amount";
import { readPeriod } from "../cells/read-period";
import { roleOf } from "./roles";

/** Rows of a source in which its heading is looked for. */
const searched = 60;

/** A row of figures or periods, which no heading is. */
const isData = (cell: SourceCell | undefined): boolean =>
  !isBlankCell(cell) &&
  (readAmount(cell, "", "comma").value !== null || readPeriod(cell, "set-aside").kind === "period");

/** Years or months that stand across follow each other closely, which amounts that look like years hardly do. */
const isTimeline = (row: readonly SourceCell[]): boolean => {
  const months = row.flatMap((cell) => {
    const reading = readPeriod(cell, "set-aside");
    return reading.kind === "period"
      ? [reading.period.year * 12 + (reading.period.month ?? 0)]
      : [];
  });
  const steps = months.slice(1).map((month, index) => month - (months[index] ?? month));
  const isSteady = (sign: 1 | -1) => steps.every((step) => step * sign > 0 && step * sign <= 24);
  const isOfYears = steps.length > 0 && (isSteady(1) || isSteady(-1));
  return isOfYears || row.filter((cell) => isMonthHeading(cellShown(cell))).length >= 2;
};
const isText = (cell: SourceCell | undefined): boolean => !isBlankCell(cell) && !isData(cell);
const filled = (row: readonly SourceCell[]) => row.filter((cell) => !isBlankCell(cell)).length;

/** Whether a row says nothing but units: (tCO2e), MWh, 万吨; of outputs it may name some that nobody knows. */
const isUnitRow = (row: readonly SourceCell[]): boolean => {
  const cells = row.filter((cell) => !isBlankCell(cell));
  const bare = cells.map((cell) => bareUnit(cellShown(cell)));
  const units = bare.filter(isUnitWord).length;
  const others = bare.filter((text) => !isUnitWord(text) && !/^[年月日]?$/.test(text));
  return (
    units > others.length &&
    !cells.some(isData) &&
    others.every((text) => /^[^\d\s]{1,8}$/.test(text))
  );
};

/** How much a row reads like the heading of what follows: words we know count most, data under them is needed. A single cell is a title. */
const likeness = (rows: SourceRows, at: number): number => {
  const row = rows[at] ?? [];
  const texts = row.filter(isText).length;
  const timeline = isTimeline(row);
  if (filled(row) < 2 || texts === 0 || isUnitRow(row) || (texts < filled(row) && !timeline))
    return 0;
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

/** The layout of a table whose heading is known to stand in the row; a second line of headings and a row of units are found. */
export const layoutAt = (rows: SourceRows, at: number): Layout => {
  const row = rows[at] ?? [];
  const first = isSecondLine(rows, at - 1, row) ? at - 1 : at;
  const lines = isSecondLine(rows, first, rows[first + 1]) ? 2 : 1;
  const after = rows[first + lines] ?? [];
  const unitRow = isUnitRow(after) ? first + lines : null;
  const firstRow = first + lines + (unitRow === null ? 0 : 1);
  const columns = headingsOf(rows, first, lines).map((heading, index) =>
    columnOf(heading, index, unitRow === null ? undefined : after[index]),
  );
  return { header: { row: first, rows: lines }, unitRow, firstRow, columns };
};

/** "编制单位：甲公司" stands above a table and belongs to no column. */
const isEntry = (cell: SourceCell | undefined): boolean => /.:\s*[^\s]/.test(plainText(cell));

/** A word of a heading: no figure, no period, and nothing that stands for a figure. */
const isWord = (cell: SourceCell | undefined): boolean =>
  isText(cell) && readAmount(cell, "").remarks.every(({ code }) => code === "not-a-number");

/** A second line continues the first: only words, and under gaps of it or under a heading that spans them. */
const isSecondLine = (
  rows: SourceRows,
  first: number,
  second: SourceRows[number] | undefined,
): boolean => {
  const upper = rows[first];
  if (!upper || !second || filled(upper) < 2 || filled(second) === 0) return false;
  if (isUnitRow(second) || !second.every((cell) => isBlankCell(cell) || isWord(cell))) return false;
  if (!upper.every((cell) => isBlankCell(cell) || (isText(cell) && !isEntry(cell)))) return false;
  const width = Math.max(upper.length, second.length);
  const gaps = Array.from({ length: width }, (_, index) => index).filter(
    (index) => isBlankCell(upper[index]) && !isBlankCell(second[index]),
  );
  return gaps.length > 0;
};

/** Each column's heading: in two lines, what the upper one says over several columns counts for each of them. */
const headingsOf = (rows: SourceRows, first: number, lines: number): readonly string[] => {
  const shown = (row: number, index: number) =>
    cellShown(rows[row]?.[index])
      .replaceAll(/\s*[\r\n]+\s*/g, "")
      .trim();
  const width = Math.max(...rows.slice(first, first + lines).map((row) => row.length));
  let spanning = "";
  return Array.from({ length: width }, (_, index) => {
    const upper = shown(first, index);
    if (lines === 1) return upper;
    const lower = shown(first + 1, index);
    if (upper !== "") spanning = upper;
    if (lower === "") {
      // The upper line is merged with the lower one, and not over the columns to its right.
      spanning = "";
      return upper;
    }
    return [spanning, lower].filter(Boolean).join(" ");
  });
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
