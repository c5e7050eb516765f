import type { SourceCell } from "../../tabular/source";
import { plainText } from "../cells/cell-text";
import type { SourceTable } from "./layout";

/** The different texts of a column as rows are filtered by them, at most so many, in their order. */
export const textsIn = (
  { rows, first }: SourceTable,
  column: number,
  most: number,
): readonly string[] => {
  const texts = new Set<string>();
  for (let row = first; row < rows.length && texts.size < most; row += 1) {
    const text = plainText(rows[row]?.[column]);
    if (text !== "") texts.add(text);
  }
  return [...texts];
};

/** Whether a row has the text in the column. */
export const hasText = ({ rows, first }: SourceTable, column: number, text: string): boolean => {
  const wanted = plainText(text);
  const others = new Set<SourceCell | undefined>();
  for (let row = first; row < rows.length; row += 1) {
    const cell = rows[row]?.[column];
    if (others.has(cell)) continue;
    if (plainText(cell) === wanted) return true;
    others.add(cell);
  }
  return false;
};
