import { blank, isBlank, type CellValue } from "../../cells/cell-value";
import { columnsOfList, type RecordColumn } from "../../standard/record-lists";

/** Of the records of an item, what the scheme says to look at; what was found there is a judgement. */
const keptColumns: ReadonlySet<string> = new Set<RecordColumn<"item_records">>(["item", "look_at"]);

const columns = columnsOfList("item_records").map(([key]) => key);
const lookAtColumn = columns.indexOf("look_at");

/** Rows of the records of items with nothing but what to look at; one that says nothing of it goes. */
export const toLookAt = (
  rows: readonly (readonly CellValue[])[],
): readonly (readonly CellValue[])[] =>
  rows
    .filter((cells) => !isBlank(cells[lookAtColumn] ?? blank))
    .map((cells) =>
      cells.map((value, column) => (keptColumns.has(columns[column] ?? "") ? value : blank)),
    );
