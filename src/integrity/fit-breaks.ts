import type { Area } from "../cells/address";
import type { Look } from "../sheets/looks";
import { pageBreaks, type RowGroup } from "../sheets/page-breaks";
import { mapArea } from "./map-area";
import { plannedLooks } from "./planned-looks";
import { pageRoom, type PrintedSheet } from "./printed-sheet";

/** The rows that begin a page where rows are so high: none of the monitoring data, whose pages Excel breaks. */
export const fitBreaks = (sheet: PrintedSheet, heights: readonly number[]): readonly number[] => {
  if (sheet.plan.key === "monitoring" || sheet.rows === 0) return [];
  const room = pageRoom(sheet);
  const { first, last } = sheet.plan.repeatedRows ?? { first: 0, last: -1 };
  const repeated = sheet.placement.rows
    .slice(first, last + 1)
    .reduce<number>((sum, row) => sum + (row === null ? 0 : (heights[row] ?? 0)), 0);
  const rest = room - repeated;
  return pageBreaks(groupsOf(sheet, heights, rest), { first: room, rest });
};

const begins: ReadonlySet<Look | undefined> = new Set(["title", "subtitle", "section", "heading"]);
const ends: ReadonlySet<Look | undefined> = new Set(["total", "sum", "points"]);

/** Blocks: the rows of a part of the sheet that a page holds, else a heading with what follows and a sum with what it is of. Those of the smallest cell merged over them are a group. */
const groupsOf = (
  sheet: PrintedSheet,
  heights: readonly number[],
  page: number,
): readonly RowGroup[] => {
  const isLinked = linked(sheet);
  const mergedOf = mergedIn(sheet);
  const partOf = partsOf(sheet, heights, page);
  const groups: { row: number; height: number }[][] = [];
  heights.forEach((height, row) => {
    const group = groups.at(-1);
    const block = group?.at(-1);
    const part = partOf(row);
    const merged = mergedOf(row);
    if (block && (isLinked(row) || (part !== undefined && part === partOf(row - 1))))
      block.height += height;
    else if (group && merged !== undefined && merged === mergedOf(row - 1))
      group.push({ row, height });
    else groups.push([{ row, height }]);
  });
  return groups;
};

/** The first row of the part that a row is of, from its heading to the blank row after it; undefined where no page holds it. */
const partsOf = (
  { plan, plannedRow }: PrintedSheet,
  heights: readonly number[],
  page: number,
): ((row: number) => number | undefined) => {
  const looks = plannedLooks(plan);
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

/** Whether a row is never parted from the one above it. */
const linked = ({ plan, plannedRow }: PrintedSheet): ((row: number) => boolean) => {
  const looks = plannedLooks(plan);
  const lookOf = (row: number) => looks.get(`${plannedRow(row)},0`);
  return (row) => begins.has(lookOf(row - 1)) || ends.has(lookOf(row));
};

/** The smallest of the cells that are merged over a row and others. */
const mergedIn = ({ plan, placement }: PrintedSheet): ((row: number) => Area | undefined) => {
  const blocks = plan.merges
    .filter(({ rows }) => rows > 1)
    .flatMap((area) => mapArea(area, placement))
    .sort((one, other) => one.rows - other.rows);
  return (row) => blocks.find((block) => isIn(block, row));
};

const isIn = ({ row, rows }: Area, at: number): boolean => at >= row && at < row + rows;
