import { addRows } from "./add-rows";
import { asText } from "../cells/as-text";
import { runExcel } from "./run-excel";

/** What a cell is given: a text as it is, a number; null leaves it alone. */
export type Filled = string | number | null;

/** Cells below each other from the one that a defined name begins at, and rows of a table, alike in length, from its first cell on. */
export interface Filling {
  readonly columns: readonly { readonly name: string; readonly cells: readonly Filled[] }[];
  readonly tables: readonly {
    readonly name: string;
    readonly rows: readonly (readonly Filled[])[];
  }[];
}

/** Writes it all; a table with too few rows gets more, which look like its last: two syncs. */
export const fillWorkbook = ({ columns, tables }: Filling): Promise<void> =>
  runExcel(async (context) => {
    const { workbook } = context;
    const bodies = tables.map(({ name }) =>
      workbook.tables.getItem(name).getDataBodyRange().load("rowCount,columnCount"),
    );
    await context.sync();
    for (const { name, cells } of columns) {
      const first = workbook.names.getItem(name).getRange().getCell(0, 0);
      first.getResizedRange(cells.length - 1, 0).values = cells.map((cell) => [written(cell)]);
    }
    tables.forEach(({ name, rows }, index) => {
      const body = bodies[index];
      if (!body) return;
      const lacking = rows.length - body.rowCount;
      if (lacking > 0) addRows(workbook.tables.getItem(name), body, lacking);
      const [first = []] = rows;
      const filled = body.getCell(0, 0).getResizedRange(rows.length - 1, first.length - 1);
      filled.values = rows.map((cells) => cells.map(written));
    });
    await context.sync();
  });

const written = (cell: Filled): Filled => (typeof cell === "string" ? asText(cell) : cell);
