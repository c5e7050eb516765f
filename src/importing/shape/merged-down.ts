import { measureKeys } from "../../standard/column-keys";
import { cellShown, isBlankCell, plainText, sumWordIn } from "../cells/cell-text";
import { firstRows } from "./first-cells";
import type { SourceTable } from "./layout";
import type { ColumnMapping } from "./settings";

/**
 * Whether blanks of a column go on with the cell above them, as merged cells leave them: so each of the first rows is of
 * a period and a name of its own, by the columns beside it, and otherwise some would be the same once more.
 */
export const isMergedDown = (
  table: Pick<SourceTable, "rows" | "first">,
  { year, month, ...columns }: ColumnMapping,
  { column, beside }: { readonly column: number; readonly beside: readonly number[] },
): boolean => {
  const measures = measureKeys.flatMap((key) => columns[key] ?? []);
  const filled = (cells: SourceTable["rows"][number]) =>
    measures.filter((index) => !isBlankCell(cells[index]));
  const rows = firstRows(table).filter(
    (cells) =>
      filled(cells).length > 0 && !cells.some((cell) => sumWordIn(cell ?? undefined) === "total"),
  );
  const above = new Map<number, string>();
  const carried = (cells: SourceTable["rows"][number], index: number) => {
    const text = plainText(cells[index]);
    if (text !== "") above.set(index, text);
    return above.get(index) ?? "";
  };
  const kept = new Set<string>();
  const merged = new Set<string>();
  for (const cells of rows) {
    const periods = [year, month, ...beside].flatMap((index) =>
      index === undefined ? [] : carried(cells, index),
    );
    const its = [...periods, ...filled(cells)].join("\n");
    kept.add(`${its}\n${cellShown(cells[column])}`);
    merged.add(`${its}\n${carried(cells, column)}`);
  }
  return merged.size === rows.length && kept.size < rows.length;
};
