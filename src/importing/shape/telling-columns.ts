import { amountUnit } from "../../units/amount-unit";
import { bareUnit } from "../../units/unit-in-text";
import { cellShown, isBlankCell, plainText } from "../cells/cell-text";
import { versionOf } from "../cells/version-of";
import { namesKinds } from "./columns-by-cells";
import { firstCells, firstRows } from "./first-cells";
import type { SourceColumn, SourceTable } from "./layout";
import { plainHeading } from "./roles";
import type { ColumnMapping } from "./settings";

type Table = Pick<SourceTable, "rows" | "first" | "columns">;

/** Headings of what sources are told apart by beside their names. */
const others =
  /燃料|能源|地区|区域|国家|省份|城市|楼|产线|生产线|工段|产品|fuel|^activity|^country|^region|^building|^process|^product$|^line$|^business ?unit$|^department$/;

const maySayKind = (table: Table, { heading, role, index }: SourceColumn): boolean => {
  if (role !== null && role !== "source") return false;
  if (role === null && !namesKinds(heading) && !others.test(plainHeading(heading))) return false;
  const texts = firstCells(table, index).map(cellShown);
  return texts.every(
    (text) =>
      /\p{L}/u.test(text) && versionOf(text, heading) === null && !amountUnit(bareUnit(text)),
  );
};

/**
 * The columns that tell the rows of one source and period apart: the scope beside the site, the fuel beside the plant.
 * None where the source's own column does, or where periods stand across.
 */
export const tellingColumns = (table: Table, columns: ColumnMapping): readonly number[] => {
  const { source, year, month, emission, output } = columns;
  const measure = emission ?? output;
  if (source === undefined || measure === undefined) return [];
  const rows = firstRows(table).filter((row) => !isBlankCell(row[measure]));
  const told = (by: readonly number[]) => {
    // A merged cell holds for the rows below it.
    const above: string[] = [];
    const carried = (cells: (typeof rows)[number]) =>
      by.map((index) => (above[index] = plainText(cells[index]) || (above[index] ?? "")));
    return new Set(rows.map((row) => carried(row).join("\n"))).size;
  };
  let by = [year, month, source].filter((index) => index !== undefined);
  let count = told(by);
  if (count === rows.length) return [];
  const mapped = new Set(Object.values(columns));
  const found: number[] = [];
  for (const column of table.columns) {
    if (mapped.has(column.index) || !maySayKind(table, column)) continue;
    const more = [...by, column.index];
    const its = told(more);
    if (its === count) continue;
    [by, count] = [more, its];
    found.push(column.index);
    if (count === rows.length) break;
  }
  return found;
};
