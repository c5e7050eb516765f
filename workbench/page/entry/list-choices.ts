import { cellsOf } from "../../book/areas";
import type { Book } from "../../book/book";
import type { Calculator } from "../../book/calculator";
import type { Sheet } from "../../book/sheet";
import { editingText, type TextOptions } from "./editing-text";

interface Spot {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The choices a list validation offers at a cell, null where none is drawn. */
export const listChoices = (
  book: Book,
  calculator: Calculator,
  spot: Spot,
  options: TextOptions,
): string[] | null => {
  const { sheet, row, column } = spot;
  const validation = sheet.validationAt(row, column);
  if (validation?.rule.kind !== "list" || !validation.rule.inCellDropDown) return null;
  const { source } = validation.rule;
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  const origin = validation.areas[0] ?? spot;
  const moved = calculator.moveFormula(source, row - origin.row, column - origin.column);
  const found = book.resolve(moved.slice(1), sheet);
  if (!found) return [];
  const texts = [...cellsOf(found.area)].map(([r, c]) => editingText(found.sheet, r, c, options));
  return texts.filter((text) => text !== "");
};
