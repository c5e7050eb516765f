import type { Area } from "../cells/address";
import { looksByCell } from "../sheets/lay-looks";
import type { Look } from "../sheets/looks";
import { margins } from "../sheets/margins";
import { pageBreaks, pageHeight, type RowGroup } from "../sheets/page-breaks";
import { mapArea } from "./map-area";
import { widthOf, type PrintedSheet } from "./printed-sheet";

/** The rows that begin a page where rows are so high: none of the monitoring data, whose pages Excel breaks. */
export const fitBreaks = (sheet: PrintedSheet, heights: readonly number[]): readonly number[] => {
  const { plan, columns, placement, rows } = sheet;
  if (plan.key === "monitoring" || rows === 0) return [];
  const width = widthOf(sheet, { row: 0, column: 0, rows: 1, columns });
  const room = pageHeight(plan.orientation, { width, ...margins });
  const { first, last } = plan.repeatedRows ?? { first: 0, last: -1 };
  const repeated = placement.rows
    .slice(first, last + 1)
    .reduce<number>((sum, row) => sum + (row === null ? 0 : (heights[row] ?? 0)), 0);
  const rest = room - repeated;
  return pageBreaks(groupsOf(sheet, heights, rest), { first: room, rest });
};

const begins: ReadonlySet<Look | undefined> = new Set(["title", "subtitle", "section", "heading"]);
const ends: ReadonlySet<Look | undefined> = new Set(["total", "sum", "points"]);

/** Rows that stay together: those of a part of the sheet that a page holds, else those of the smallest cell merged over them, a heading with what follows, a sum with what it is of. */
const groupsOf = (
  sheet: PrintedSheet,
  heights: readonly number[],
  page: number,
): readonly RowGroup[] => {
  const together = linked(sheet);
  const partOf = partsOf(sheet, heights, page);
  const groups: { row: number; heights: number[] }[] = [];
  heights.forEach((height, row) => {
    const group = groups.at(-1);
    const part = partOf(row);
    const staysBy = together(row) || (part !== undefined && part === partOf(row - 1));
    if (group && staysBy) group.heights.push(height);
    else groups.push({ row, heights: [height] });
  });
  return groups;
};

/** The first row of the part that a row is of, from its heading to the blank row after it; undefined where no page holds it. */
const partsOf = (
  { plan, plannedRow }: PrintedSheet,
  heights: readonly number[],
  page: number,
): ((row: number) => number | undefined) => {
  const looks = looksByCell(plan.looks);
  const parts: (number | undefined)[] = [];
  const sums = new Map<number, number>();
  heights.forEach((height, row) => {
    const look = looks.get(`${plannedRow(row)},0`);
    const part = look === "section" ? row : look === undefined ? undefined : parts[row - 1];
    parts.push(part);
    if (part !== undefined) sums.set(part, (sums.get(part) ?? 0) + height);
  });
  return (row) => {
    const part = parts[row];
    return part !== undefined && (sums.get(part) ?? 0) <= page ? part : undefined;
  };
};

/** Whether a row stays with the one above it. */
const linked = (sheet: PrintedSheet): ((row: number) => boolean) => {
  const { plan, plannedRow } = sheet;
  const looks = looksByCell(plan.looks);
  const lookOf = (row: number) => looks.get(`${plannedRow(row)},0`);
  const blocks = plan.merges
    .filter(({ rows }) => rows > 1)
    .flatMap((area) => mapArea(area, sheet.placement))
    .sort((one, other) => one.rows - other.rows);
  const blockOf = (row: number) => blocks.find((block) => isIn(block, row));
  return (row) => {
    const block = blockOf(row);
    return (
      (block !== undefined && block === blockOf(row - 1)) ||
      begins.has(lookOf(row - 1)) ||
      ends.has(lookOf(row))
    );
  };
};

const isIn = ({ row, rows }: Area, at: number): boolean => at >= row && at < row + rows;
