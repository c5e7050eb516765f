import type { Reading } from "../../../src/sheets/reading";
import { gridOf, seriesIn, type Typed } from "../assessment/sketch";

/** The headings of a data table, the rows below them, and the heading's row. */
interface Table {
  readonly headings: readonly Typed[];
  readonly rows: readonly (readonly Typed[])[];
}

/** A reading of some names, each on a sheet of its own from C5 on, and of a data table from A3 on. */
export const readingOf = (
  named: Readonly<Record<string, readonly (readonly Typed[])[]>>,
  table: Table | null = null,
): Reading => ({
  named: new Map(
    Object.entries(named).map(([name, rows]) => [
      name,
      gridOf({ sheet: "表", row: 4, column: 2 }, rows),
    ]),
  ),
  monitoring: table && {
    headers: gridOf({ sheet: "监测数据", row: 2, column: 0 }, [table.headings]),
    body: { sheet: "监测数据", row: 3, column: 0, rows: table.rows.length },
    series: seriesIn({ ...table, below: [] }),
    fingerprint: JSON.stringify(table),
  },
  lists: new Map(),
  protectedSheets: new Set(),
});
