import { useState } from "react";
import type { Cell } from "../../book/cell";
import { type Criterion, withColumn } from "../../book/filter";
import type { Order } from "../../book/operations/sort-lines";
import type { Sheet } from "../../book/sheet";
import { hiddenRows } from "../../format/hidden-rows";
import { shownText } from "../../format/shown-text";
import { useAttempt } from "../entry/use-attempt";
import { useWorkspace } from "../use-workspace";
import { choicesOf, type ColumnFilter, type FilterChoice } from "./column-filter";

/** What the menu of a filter's column does; what the book refuses is said in a box. */
export interface FilterVerbs {
  readonly choices: readonly FilterChoice[];
  sort(order: Order): void;
  /** Filters the column by a criterion, null by none. */
  show(criterion: Criterion | null): void;
}

export const useFilterVerbs = (sheet: Sheet, from: ColumnFilter): FilterVerbs => {
  const { book, language } = useWorkspace();
  const attempt = useAttempt();
  const { tableId, area, filter, column } = from;
  const { id } = sheet;
  const options = { locale: language, date1904: book.date1904 };
  const textOf = (cell: Cell | undefined) => shownText(cell, options);
  // As they were when the menu was opened.
  const [choices] = useState(() => choicesOf(sheet, from, textOf));
  return {
    choices,
    sort: (order) => {
      const rows = { ...area, row: area.row + 1, rows: area.rows - 1 };
      const how = { lines: "rows", by: column, order } as const;
      attempt(() => book.sort({ sheetId: id, area: rows }, how, "user"));
    },
    show: (criterion) =>
      attempt(() => {
        const criteria = withColumn(filter.criteria, column, criterion);
        const shown = { criteria, hiddenRows: hiddenRows(sheet, area, criteria, textOf) };
        if (tableId === null) book.setAutoFilter(id, { ...shown, area }, "user");
        else book.setTableFilter(tableId, shown, "user");
      }),
  };
};
