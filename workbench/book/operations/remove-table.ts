import { formatArea, quoteSheetName } from "../address";
import type { BookState } from "../state/book-state";
import type { Origin } from "../event";
import { requireUnprotected } from "./guard";
import { mapStructured } from "../formulas/references";
import { rewriteFormulas } from "../formulas/rewrite-formulas";
import { areaOfReference } from "../formulas/structured-area";
import type { Table } from "../table";
import { meansTable } from "./table-columns";
import { existingTable } from "./tables";
import type { WorkSheet } from "../state/work-sheet";

/** Removes the table and keeps its cells; structured references become plain ones, as in Excel. */
export const tableToRange = (state: BookState, id: string): void => {
  const { sheet, table } = existingTable(state, id);
  requireUnprotected(sheet);
  const prefix = `${quoteSheetName(sheet.name)}!`;
  rewriteFormulas(state, (formula, at) =>
    mapStructured(formula, (reference) => {
      if (!meansTable(table, reference.table, at)) return reference;
      const area = areaOfReference(table, reference, at.cell?.row);
      return area === null ? null : prefix + absolute(formatArea(area));
    }),
  );
  forget(state, sheet, table);
};

/** Removes the table with its cells; references to it become #REF!. */
export const deleteTable = (state: BookState, id: string, origin: Origin): void => {
  const { sheet, table } = existingTable(state, id);
  const { area } = table;
  requireUnprotected(sheet);
  for (const { row, column } of [...sheet.store.cells(area)])
    state.put(sheet, row, column, undefined);
  rewriteFormulas(state, (formula, at) =>
    mapStructured(formula, (reference) =>
      meansTable(table, reference.table, at) ? null : reference,
    ),
  );
  forget(state, sheet, table);
  state.tell({ kind: "changed", sheetId: sheet.id, area, change: "RangeEdited", origin });
};

const forget = (state: BookState, sheet: WorkSheet, table: Table): void => {
  state.alter(sheet, { tables: sheet.tables.filter(({ id }) => id !== table.id) });
  state.tell({ kind: "tablesChanged" });
};

const absolute = (address: string): string => address.replaceAll(/[A-Z]+|\d+/g, "$$$&");
