import { isMeasure, unitParameter } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import { amountUnit } from "../../units/amount-unit";
import { isRateUnit } from "../../units/rate-unit";
import { unitFits } from "../../units/unit-fits";
import { bareUnit } from "../../units/unit-in-text";
import { cellShown } from "../cells/cell-text";
import { namesOrganisations } from "./columns-by-cells";
import { firstCells } from "./first-cells";
import type { SourceColumn, SourceTable } from "./layout";
import { readAmount } from "../cells/read-amount";
import { isNumbering, plainHeading, roleOf } from "./roles";

type Columns = Pick<SourceTable, "rows" | "first" | "columns">;

/** "单位", "计量单位", "排放量单位", "emission_unit", "UoM"; 填报单位 is somebody who reports. */
const unitHeading =
  /^(.*[量值耗])?单位$|^(emissions?|output|production|generation|energy|amount|quantity|value)?units?$|^uom$/;

const said = (heading: string) => unitHeading.exec(plainHeading(heading));

/** The measure whose units a column has by its heading: 排放量单位; null where it only says 单位. */
const measureNamed = ({ heading }: SourceColumn): MeasureKey | null => {
  const [, chinese, english] = said(heading) ?? [];
  const role = roleOf(chinese ?? english ?? "");
  return isMeasure(role) ? role : null;
};

/** Whether the heading is that of a column with a unit in each row. */
export const isUnitHeading = (heading: string): boolean => said(heading) !== null;

const unitsOf = (table: Columns, index: number): readonly string[] =>
  firstCells(table, index)
    .map((cell) => bareUnit(cellShown(cell)))
    .filter(Boolean);

/** The first unit that a column of units names; "" where it names none. */
export const firstUnit = (table: Columns, index: number): string => {
  const units = unitsOf(table, index);
  return units.find(amountUnit) ?? units[0] ?? "";
};

/** Whether a column beside amounts holds the units of its rows: by its heading, or for want of one by its cells. */
const holdsUnits = (table: Columns, column: SourceColumn): boolean => {
  const { heading, index } = column;
  if (heading !== "") return isUnitHeading(heading) && !namesOrganisations(table, column);
  const { columns } = table;
  const isBeside = [columns[index - 1], columns[index + 1]].some(
    (its) => its && isMeasure(its.role),
  );
  if (!isBeside) return false;
  const units = unitsOf(table, index);
  return units.length > 0 && units.every(amountUnit);
};

/** The columns that hold a unit for each row. */
export const unitColumns = (table: Columns): readonly SourceColumn[] =>
  table.columns.filter((column) => holdsUnits(table, column));

/** Whether amounts under the heading can be in the units of the column; a word nobody knows may be one of outputs, and a rate is one of either. */
const canBe = (table: Columns, index: number, key: MeasureKey, heading: string): boolean => {
  const units = unitsOf(table, index);
  const known = units.filter(amountUnit);
  if (known.length === 0 && units.some(isRateUnit)) return true;
  return known.length === 0
    ? unitParameter(key) === "output_unit"
    : known.some((unit) => unitFits(unit, key, heading));
};

const isAmounts = (table: Columns, column: SourceColumn | undefined): boolean =>
  column !== undefined &&
  (isMeasure(column.role) ||
    (column.role === null &&
      !isNumbering(column.heading) &&
      firstCells(table, column.index)
        .slice(0, 1)
        .some((cell) => readAmount(cell, "", "comma").value !== null)));

/** The column whose units the column has: the amounts beside it; between two, those on the side where the table's other units stand. */
const amountsOf = (
  table: Columns,
  { index }: SourceColumn,
  isBefore: boolean,
): number | undefined => {
  const sides = isBefore ? [index + 1, index - 1] : [index - 1, index + 1];
  return sides.find((side) => {
    const column = table.columns[side];
    if (!isAmounts(table, column) || !column) return false;
    return !isMeasure(column.role) || canBe(table, index, column.role, column.heading);
  });
};

/** The column with the unit of each row's amount of the measure, which stands in the column of the index; undefined where there is none. */
export const unitColumnFor = (
  table: Columns,
  key: MeasureKey,
  index: number,
): number | undefined => {
  const found = unitColumns(table);
  const heading = table.columns[index]?.heading ?? "";
  const named = found.find((its) => measureNamed(its) === key);
  if (named) return named.index;
  const unnamed = found.filter((its) => measureNamed(its) === null);
  const beside = (offset: 1 | -1) => (its: SourceColumn) =>
    isAmounts(table, table.columns[its.index + offset]) &&
    !isAmounts(table, table.columns[its.index - offset]);
  const isBefore = unnamed.some(beside(1)) && !unnamed.some(beside(-1));
  return unnamed.find(
    (its) => amountsOf(table, its, isBefore) === index && canBe(table, its.index, key, heading),
  )?.index;
};
