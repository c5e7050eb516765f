import type { BookState } from "../state/book-state";
import { mapStructured } from "../formulas/references";
import { rewriteFormulas, type FormulaPlace } from "../formulas/rewrite-formulas";
import type { Table } from "../table";

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Rewrites structured references to columns of a table; null where the column is gone. */
export const renameColumnsInFormulas = (
  state: BookState,
  table: Table,
  newName: (column: string) => string | null,
): void =>
  rewriteFormulas(state, (formula, at) =>
    formula.includes("[")
      ? mapStructured(formula, (reference) => {
          const columns = reference.columns ?? [];
          if (columns.length === 0 || !meansTable(table, reference.table, at)) return reference;
          const renamed = columns.map(newName);
          if (renamed.every((name, index) => name === columns[index])) return reference;
          const kept = renamed.filter((name) => name !== null);
          return kept.length < renamed.length ? null : { ...reference, columns: kept };
        })
      : formula,
  );

/** Rewrites references to a table that has a new name. */
export const renameTableInFormulas = (state: BookState, was: string, is: string): void =>
  rewriteFormulas(state, (formula) =>
    formula.toLowerCase().includes(was.toLowerCase())
      ? mapStructured(formula, (reference) =>
          same(reference.table ?? "", was) ? { ...reference, table: is } : reference,
        )
      : formula,
  );

/** A reference without a table's name means the table its formula stands in. */
export const meansTable = (table: Table, name: string | undefined, at: FormulaPlace): boolean =>
  name === undefined || name === ""
    ? at.cell !== null && at.sheet?.tableAt(at.cell.row, at.cell.column)?.id === table.id
    : same(name, table.name);

/** A column name that none of the others has: the wanted one, or it with the first free number. */
export const uniqueColumnName = (wanted: string, others: readonly string[]): string => {
  const isTaken = (name: string): boolean => others.some((other) => same(other, name));
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number += 1)
    if (!isTaken(`${wanted}${number}`)) return `${wanted}${number}`;
};

/** The name Excel makes up for a column without one. */
export const madeUpColumnName = (others: readonly string[]): string => {
  for (let number = 1; ; number += 1)
    if (!others.some((other) => same(other, `Column${number}`))) return `Column${number}`;
};
