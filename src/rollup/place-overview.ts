import type { Area } from "../cells/address";
import type { OverviewChart, OverviewSheet, OverviewTable } from "./overview-sheet";

/** A table of the overview with the cells it takes. */
export interface PlacedTable {
  readonly table: OverviewTable;
  /** With its headings. */
  readonly area: Area;
}

/** A chart with the cells of its series, and those it lies over. */
export interface PlacedChart {
  readonly chart: OverviewChart;
  readonly series: readonly {
    readonly name: Area;
    readonly values: Area;
    readonly categories: Area;
  }[];
  readonly over: Area;
}

/** Where everything on a sheet of the overview stands. */
export interface PlacedOverview {
  /** One below the other from the first row on, the heading first. */
  readonly texts: readonly string[];
  readonly tables: readonly PlacedTable[];
  readonly charts: readonly PlacedChart[];
  /** A long list keeps its headings in sight. */
  readonly frozenRows: number;
}

const chartRows = 16;
const chartColumns = 6;
const between = 2;

/** Places the lines of text, the tables one below the other, and the charts of those that have rows below all of them. */
export const placeOverview = ({
  heading,
  lines,
  tables,
  charts,
}: OverviewSheet): PlacedOverview => {
  const texts = [heading, ...lines];
  const placed: PlacedTable[] = [];
  let row = texts.length + 1;
  for (const table of tables) {
    const area = { row, column: 0, rows: table.rows.length + 1, columns: table.columns.length };
    placed.push({ table, area });
    row += area.rows + 1;
  }
  const below = row;
  return {
    texts,
    tables: placed,
    charts: charts.flatMap((chart, index): readonly PlacedChart[] => {
      const its = placed.find(({ table }) => table.name === chart.table);
      if (!its || its.table.rows.length === 0) return [];
      const top = below + index * (chartRows + between);
      const over = { row: top, column: 0, rows: chartRows, columns: chartColumns };
      return [{ chart, series: seriesOf(chart, its), over }];
    }),
    frozenRows: placed.length === 1 ? texts.length + 2 : 0,
  };
};

const seriesOf = (
  { series, from, to, most }: OverviewChart,
  { table, area: { row } }: PlacedTable,
): PlacedChart["series"] => {
  const rows = Math.min(table.rows.length, most);
  const single = { columns: 1, rows: 1 };
  const columns = to - from + 1;
  const headings = { row, column: from, rows: 1, columns };
  return series === "columns"
    ? Array.from({ length: columns }, (_, at) => ({
        name: { ...single, row, column: from + at },
        values: { ...single, row: row + 1, column: from + at, rows },
        categories: { ...single, row: row + 1, column: 0, rows },
      }))
    : Array.from({ length: rows }, (_, at) => ({
        name: { ...single, row: row + 1 + at, column: 0 },
        values: { ...headings, row: row + 1 + at },
        categories: headings,
      }));
};
