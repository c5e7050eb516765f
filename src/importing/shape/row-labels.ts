import { one } from "../../exact/decimal";
import { isMeasure } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import { amountUnit, conversion } from "../../units/amount-unit";
import { unitFits } from "../../units/unit-fits";
import { bareUnit, headingUnit } from "../../units/unit-in-text";
import type { SourceCell } from "../../tabular/source";
import { cellShown, isBlankCell, isTotal, plainText, sumWordIn } from "../cells/cell-text";
import { firstCells } from "./first-cells";
import type { Layout, SourceColumn, SourceRows } from "./layout";
import type { PeriodColumn } from "./period-columns";
import { readAmount } from "../cells/read-amount";
import { readMonths, readPeriod } from "../cells/read-period";
import { namesOrganisations } from "./columns-by-cells";
import { isNumbering, isOutputOtherwise, roleOf } from "./roles";
import { cumulatedMeasure } from "./says-cumulated";
import { isUnitHeading } from "./unit-columns";

/** The columns that a source has before its periods, as far as they say something of the rows. */
export interface LabelColumns {
  readonly texts: readonly SourceColumn[];
  readonly unit: SourceColumn | undefined;
  /** Among the texts, columns whose cells are units as a rule: the country MT is none beside other countries. */
  readonly bareUnits: readonly SourceColumn[];
  /** The year of the months across. */
  readonly year: SourceColumn | undefined;
  /** The month below the years across. */
  readonly month: SourceColumn | undefined;
}

export const labelColumns = (
  rows: SourceRows,
  layout: Layout,
  [period]: readonly PeriodColumn[],
): LabelColumns => {
  const cellsOf = ({ index }: SourceColumn) => firstCells({ rows, first: layout.firstRow }, index);
  const isAmount = (column: SourceColumn) =>
    cellsOf(column)
      .slice(0, 1)
      .some((cell) => readAmount(cell, "", "comma").value !== null);
  const isSum = (column: SourceColumn) =>
    isTotal(column.heading) ||
    ((isMeasure(column.role) || /^全年|annual/i.test(column.heading)) && isAmount(column));
  const areYears = (column: SourceColumn) => {
    const cells = cellsOf(column);
    return column.role === null && cells.length > 0 && cells.every(isYearCell);
  };
  const before = layout.columns
    .slice(0, period?.column.index ?? 0)
    .filter((column) => !isNumbers(column, cellsOf(column)) && !isSum(column));
  const table = { rows, first: layout.firstRow };
  const isUnit = (column: SourceColumn) =>
    isUnitHeading(column.heading) && !namesOrganisations(table, column);
  const unit = before.find(isUnit) ?? layout.columns.find(isUnit);
  const year =
    period?.year === null
      ? (before.find(({ role }) => role === "year") ?? before.find(areYears))
      : undefined;
  const isOfYears = period !== undefined && period.month === null;
  const month = isOfYears ? before.find((column) => areMonths(column, cellsOf(column))) : undefined;
  const others = [unit, year, month];
  const texts = before.filter((its) => !others.includes(its));
  const areUnits = (column: SourceColumn) => {
    const cells = cellsOf(column);
    return cells.filter((cell) => amountUnit(cellShown(cell))).length * 2 >= cells.length;
  };
  return { texts, unit, bareUnits: unit ? [] : texts.filter(areUnits), year, month };
};

/** Whether a column numbers the rows, by its heading, or without one by its cells: 1, 1.1, （二）. */
const isNumbers = ({ heading }: SourceColumn, cells: readonly SourceCell[]): boolean =>
  isNumbering(heading) ||
  (heading === "" &&
    cells.length > 0 &&
    cells.every((cell) =>
      /^\(?(?:\d{1,3}|[一二三四五六七八九十]+)(?:[.、-]\d+)*[).、]?$/.test(plainText(cell)),
    ));

/** Whether a column has months, beside words for sums of them. */
const areMonths = ({ role, heading }: SourceColumn, cells: readonly SourceCell[]): boolean => {
  const others = cells.filter((cell) => sumWordIn(cell) === null);
  const isOfFigures = others.some((cell) => /^\d+$/.test(plainText(cell)));
  if (isOfFigures && role !== "month" && !/月/.test(heading)) return false;
  return others.length > 1 && others.every((cell) => readMonths(cell) !== null);
};

const isYearCell = (cell: SourceCell): boolean => {
  const reading = readPeriod(cell, "set-aside");
  return reading.kind === "period" && reading.period.month === null;
};

/** What a row of the source says of itself before its periods: what it measures, in what, whose it is, and in which year. */
export interface Label {
  readonly source: string;
  /** What the measure is called; "" where the row names none. */
  readonly named: string;
  readonly role: MeasureKey | null;
  readonly unit: string | null;
  /** Of the months across: what the column of years says, or else the name of the row. */
  readonly year: SourceCell;
  /** Below years across: what the column of months says. */
  readonly month: SourceCell;
}

/** What the texts of rows may name: measures, also outputs that are known as such where no row is surely one, sums of measures since January, or sources only, since the headings or the title say what is measured. */
export type Naming = "measures" | "other-outputs" | "cumulated" | "sources";

const otherOutput = (text: string) =>
  roleOf(text) ?? (isOutputOtherwise(text) ? ("output" as const) : null);

const roleBy = {
  measures: roleOf,
  "other-outputs": otherOutput,
  cumulated: cumulatedMeasure,
  sources: () => null,
} as const satisfies Record<Naming, typeof roleOf>;

export const labelOf = (
  cells: readonly SourceCell[],
  { texts, unit, bareUnits, year, month }: LabelColumns,
  naming: Naming,
): Label => {
  const shown = texts.map(({ index }) => cellShown(cells[index]).trim()).filter(Boolean);
  const alone = bareUnits
    .map(({ index }) => cellShown(cells[index]).trim())
    .find((text) => amountUnit(text));
  const beside = alone ?? bareUnit(cellShown(unit && cells[unit.index]));
  const roleIn = roleBy[naming];
  const isNamed = (text: string) => {
    const its = roleIn(text);
    return isMeasure(its) && (!amountUnit(beside) || unitFits(beside, its, text));
  };
  const named = shown.find(isNamed);
  const role = named === undefined ? null : roleIn(named);
  return {
    // What is a part of the row above says so in its name.
    source: indented(
      texts.map(({ index }) => cells[index]),
      shown
        .filter((text) => text !== alone && (text !== named || sumWordIn(text) === "part"))
        .join(" "),
    ),
    named: named ?? "",
    role: isMeasure(role) ? role : null,
    unit: agreed(headingUnit(named ?? ""), beside),
    year: year ? (cells[year.index] ?? null) : yearIn(shown),
    month: month ? (cells[month.index] ?? null) : null,
  };
};

/** Names of sectors that are words for measures as well; such a row has no unit of its own. */
const sectorWord = /^(?:energy|power|production|generation)$/i;

/** Whether a row may be of a sector although its name is a word for a measure: Energy, among Agriculture and Waste. */
export const mayBeSector = ({ named, unit }: Label): boolean =>
  unit === null && sectorWord.test(named);

/** The source with the white space before the first of the row's texts. */
const indented = (cells: readonly (SourceCell | undefined)[], source: string): string => {
  const first = cells.find((cell) => !isBlankCell(cell));
  const space = source !== "" && typeof first === "string" ? /^\s+/.exec(first)?.[0] : undefined;
  return space === undefined ? source : space + source;
};

/** The label of a row 合计 (tCO2e) among rows that say what they measure, in the unit of the columns where it names none: it is the total of the emissions. */
export const emissionTotal = (label: Label, unitAbove: string | null): Label => {
  const { role, source } = label;
  if (role !== null || !isTotal(source)) return label;
  const unit = label.unit ?? headingUnit(source) ?? unitAbove ?? "";
  const isWeighed = amountUnit(unit)?.base === "g" && isOfCarbon.test(unit);
  return isWeighed ? { ...label, unit, role: "emission", named: source, source: "" } : label;
};

const isOfCarbon = /co2|二氧化碳/i;

/** "2023年排放量" */
const yearIn = (texts: readonly string[]): string | null =>
  texts.flatMap((text) => /(?<!\d)(?:19|20|21)\d{2}(?=年)/.exec(text) ?? [])[0] ?? null;

/** The unit that is named once, or twice alike; one that somebody knows before one that nobody does. */
const agreed = (inName: string | null, beside: string): string | null => {
  if (inName === null || beside === "") return inName ?? (beside || null);
  if (!amountUnit(inName)) return beside;
  return !amountUnit(beside) || conversion(inName, beside)?.eq(one) ? inName : null;
};
