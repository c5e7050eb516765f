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
import { plantsAmong } from "./plant-columns";
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

/** Columns that are read as a table of their own. */
interface Block {
  /** Whose they are; "" where no heading says it. */
  readonly plant: string;
  readonly columns: readonly SourceColumn[];
}

/** The columns of each plant that headings name beside what they measure, with those that are no plant's. */
const plantBlocks = ({ columns }: Layout): readonly Block[] => {
  const isOfSources = columns.some(({ role }) => role === "source");
  const found = isOfSources ? null : plantsAmong(columns);
  if (!found) return [];
  const plants = new Set([...found.values()].map(({ plant }) => plant));
  return [...plants].map((plant) => ({
    plant,
    columns: columns.flatMap((column) => {
      const its = found.get(column.heading);
      if (!its || !isMeasure(column.role)) return [column];
      return its.plant === plant ? [{ ...column, heading: its.rest }] : [];
    }),
  }));
};

/** The columns from each heading of periods up to the next one, without blank ones. */
const periodBlocks = ({ columns }: Layout): readonly Block[] => {
  const filled = columns.filter(({ heading }) => heading !== "");
  const [first] = filled;
  const isPeriod = first?.role === "year" || first?.role === "month";
  if (!first || !isPeriod || isMonthHeading(first.heading)) return [];
  const blocks: SourceColumn[][] = [];
  for (const column of filled)
    if (plainHeading(column.heading) === plainHeading(first.heading)) blocks.push([column]);
    else blocks.at(-1)?.push(column);
  return blocks.map((its) => ({ plant: "", columns: its }));
};

const keyOf = ({ heading, unit }: SourceColumn): string => `${plainHeading(heading)} ${unit ?? ""}`;

/** The columns of all blocks, each once. */
const columnsOf = (blocks: readonly Block[]): readonly SourceColumn[] => {
  const all = new Map<string, SourceColumn>();
  for (const column of blocks.flatMap(({ columns }) => columns)) {
    const key = keyOf(column);
    if (!all.has(key)) all.set(key, { ...column, index: all.size });
  }
  return [...all.values()];
};

/** The column of the plants behind all others. */
const plantColumn = (index: number): SourceColumn => ({
  index,
  heading: "source",
  role: "source",
  unit: null,
  made: { key: "source", isUnit: false },
});

/**
 * The table with its blocks one below the other: January to June on the left, July to December on the right; or each plant's
 * emissions and outputs. null where there are none.
 */
export const stacked = (
  rows: SourceRows,
  layout: Layout,
  {
    hiddenColumns,
    struck = noCells,
    plants,
  }: Pick<SourceContext, "hiddenColumns" | "struck"> & {
    readonly plants: "stacked" | "as they stand";
  },
): Stacked | null => {
  const ofPeriods = periodBlocks(layout);
  const ofPlants = plants === "stacked" ? plantBlocks(layout) : [];
  const blocks = ofPeriods.length > 1 ? ofPeriods : ofPlants;
  const areAmounts = blocks.every((block) => block.columns.some(({ role }) => isMeasure(role)));
  if (blocks.length < 2 || !areAmounts) return null;
  const columns = columnsOf(blocks);
  const arePlants = blocks.some(({ plant }) => plant !== "");
  const { firstRow } = layout;
  const body = rows.slice(firstRow);
  const records = blocks.flatMap(({ plant, columns: its }, at) => {
    const own = columns.map((column) => its.find((other) => keyOf(other) === keyOf(column)));
    return body.flatMap((cells, row) => {
      // Blocks on the right often have fewer rows.
      const isShorter = at > 0 && its.every(({ index }) => isBlankCell(cells[index]));
      return isShorter ? [] : [{ own, plant, cells, row: firstRow + row }];
    });
  });
  return {
    rows: [
      ...rows.slice(0, firstRow),
      ...records.map(({ own, plant, cells }) => [
        ...own.map((its) => (its && cells[its.index]) ?? null),
        ...(arePlants && !cells.every(isBlankCell) ? [plant] : []),
      ]),
    ],
    columns: arePlants ? [...columns, plantColumn(columns.length)] : columns,
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
