import { isMeasure } from "../../standard/column-keys";
import { isBlankCell } from "../cells/cell-text";
import type { Layout, SourceColumn, SourceContext, SourcePlace, SourceRows } from "./layout";
import { headingShown } from "./layout";
import { isMonthHeading } from "./period-columns";
import { plainHeading } from "./roles";

/** A table whose columns stand twice or more beside one another, as one below the other. */
interface Stacked {
  readonly rows: SourceRows;
  readonly columns: readonly SourceColumn[];
  /** Rows whose columns the source does not show. */
  readonly hidden: ReadonlySet<number>;
  /** Where a cell of the rows (from 0) stands in the source. */
  readonly place: (row: number, column: number) => SourcePlace;
}

/** The columns from each heading of periods up to the next one, without blank ones behind. */
const blocksOf = ({ columns }: Layout): readonly (readonly SourceColumn[])[] => {
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

const headingsOf = (block: readonly SourceColumn[]): string =>
  block.map(({ heading, unit }) => `${plainHeading(heading)} ${unit ?? ""}`).join("|");

/**
 * The table with its blocks of equal headings one below the other: January to June on the left, July to December on the
 * right. null where its headings stand once.
 */
export const stacked = (
  rows: SourceRows,
  layout: Layout,
  { hiddenColumns }: Pick<SourceContext, "hiddenColumns">,
): Stacked | null => {
  const blocks = blocksOf(layout);
  const [left] = blocks;
  if (!left || blocks.length < 2 || !left.some(({ role }) => isMeasure(role))) return null;
  if (new Set(blocks.map(headingsOf)).size > 1) return null;
  const body = rows.slice(layout.firstRow);
  const places = blocks.flatMap((block, at) =>
    body.flatMap((cells, row) => {
      // Blocks on the right often have fewer rows.
      const isShorter = at > 0 && block.every(({ index }) => isBlankCell(cells[index]));
      return isShorter ? [] : [{ block, cells, row: layout.firstRow + row }];
    }),
  );
  return {
    rows: [
      ...rows.slice(0, layout.firstRow),
      ...places.map(({ block, cells }) => block.map(({ index }) => cells[index] ?? null)),
    ],
    columns: left.map((column, index) => ({ ...column, index })),
    hidden: new Set(
      places.flatMap(({ block }, at) =>
        block.some(({ index }) => hiddenColumns.has(index)) ? [layout.firstRow + at] : [],
      ),
    ),
    place: (row, column) => {
      const its = places[row - layout.firstRow];
      const at = its?.block[column] ?? left[column];
      return { row: (its?.row ?? row) + 1, column: at ? headingShown(at) : "" };
    },
  };
};
