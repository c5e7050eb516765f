import { isMeasure } from "../../standard/column-keys";
import { isBlankCell } from "../cells/cell-text";
import {
  headingShown,
  type Layout,
  type SourceColumn,
  type SourceContext,
  type SourcePlace,
  type SourceRows,
} from "./layout";
import { isMonthHeading } from "./period-columns";
import { plainHeading } from "./roles";
import { noCells, strikesOut } from "./struck-rows";

/** A table of blocks that stand beside one another, each with periods of its own, as one below the other. */
interface Stacked {
  readonly rows: SourceRows;
  readonly columns: readonly SourceColumn[];
  /** Rows whose columns the source does not show. */
  readonly hidden: ReadonlySet<number>;
  /** Rows whose period or amount the source strikes out. */
  readonly struck: ReadonlySet<number>;
  /** Where a cell of the rows (from 0) stands in the source. */
  readonly place: (row: number, column: number) => SourcePlace;
}

type Block = readonly SourceColumn[];

/** The columns from each heading of periods up to the next one, without blank ones. */
const blocksOf = ({ columns }: Layout): readonly Block[] => {
  const filled = columns.filter(({ heading }) => heading !== "");
  const [first] = filled;
  const isPeriod = first?.role === "year" || first?.role === "month";
  if (!first || !isPeriod || isMonthHeading(first.heading)) return [];
  const blocks: SourceColumn[][] = [];
  for (const column of filled)
    if (plainHeading(column.heading) === plainHeading(first.heading)) blocks.push([column]);
    else blocks.at(-1)?.push(column);
  return blocks;
};

const keyOf = ({ heading, unit }: SourceColumn): string => `${plainHeading(heading)} ${unit ?? ""}`;

/** The columns of all blocks, each once. */
const columnsOf = (blocks: readonly Block[]): readonly SourceColumn[] => {
  const all = new Map<string, SourceColumn>();
  for (const column of blocks.flat()) {
    const key = keyOf(column);
    if (!all.has(key)) all.set(key, { ...column, index: all.size });
  }
  return [...all.values()];
};

/**
 * The table with its blocks one below the other: January to June on the left, July to December on the right. null where
 * periods stand in one column only.
 */
export const stacked = (
  rows: SourceRows,
  layout: Layout,
  { hiddenColumns, struck = noCells }: Pick<SourceContext, "hiddenColumns" | "struck">,
): Stacked | null => {
  const blocks = blocksOf(layout);
  const areAmounts = blocks.every((block) => block.some(({ role }) => isMeasure(role)));
  if (blocks.length < 2 || !areAmounts) return null;
  const columns = columnsOf(blocks);
  const { firstRow } = layout;
  const body = rows.slice(firstRow);
  const records = blocks.flatMap((block, at) => {
    const own = columns.map((column) => block.find((its) => keyOf(its) === keyOf(column)));
    return body.flatMap((cells, row) => {
      // Blocks on the right often have fewer rows.
      const isShorter = at > 0 && block.every(({ index }) => isBlankCell(cells[index]));
      return isShorter ? [] : [{ own, cells, row: firstRow + row }];
    });
  });
  return {
    rows: [
      ...rows.slice(0, firstRow),
      ...records.map(({ own, cells }) => own.map((its) => (its && cells[its.index]) ?? null)),
    ],
    columns,
    hidden: new Set(
      records.flatMap(({ own }, at) =>
        own.some((its) => its && hiddenColumns.has(its.index)) ? [firstRow + at] : [],
      ),
    ),
    struck: new Set(
      records.flatMap(({ own, row }, at) =>
        struck.has(row) &&
        strikesOut(
          struck,
          own.flatMap((its) => its ?? []),
        )(row)
          ? [firstRow + at]
          : [],
      ),
    ),
    place: (row, column) => {
      const its = records[row - firstRow];
      const at = its?.own[column] ?? columns[column];
      return { row: (its?.row ?? row) + 1, column: at ? headingShown(at) : "" };
    },
  };
};
