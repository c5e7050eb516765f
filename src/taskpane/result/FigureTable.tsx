import type { ReactNode } from "react";
import { useFigureStyles } from "./use-figure-styles";

interface FigureTableProps {
  /** What a screen reader calls it. */
  readonly label: string;
  /** What the columns are called; the figures of a column of numbers stand to its right. */
  readonly columns: readonly (string | { readonly number: string })[];
  /** The rows. */
  readonly children: ReactNode;
}

/** A table of figures of the result under the names of its columns. */
export const FigureTable = ({ label, columns, children }: FigureTableProps) => {
  const styles = useFigureStyles();
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) =>
            typeof column === "string" ? (
              <th key={column} scope="col">
                {column}
              </th>
            ) : (
              <th key={column.number} scope="col" className={styles.number}>
                {column.number}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
};
