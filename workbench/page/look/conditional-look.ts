import { containsCell } from "../../book/areas";
import type { Book } from "../../book/book";
import type { Calculator } from "../../book/calculator";
import type { ConditionalFormat, DifferentialStyle } from "../../book/conditional-format";
import { conditionFormula } from "../../book/formulas/condition-formula";
import type { Sheet } from "../../book/sheet";
import type { Value } from "../../book/value";

interface Spot {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The formats whose rule holds for the cell, laid over each other; the lower priority number wins. */
export const conditionalLook = (
  book: Book,
  calculator: Calculator,
  spot: Spot,
): DifferentialStyle => {
  const { sheet, row, column } = spot;
  const formats = sheet.conditionalFormats
    .filter((format) => format.areas.some((area) => containsCell(area, row, column)))
    .toSorted((a, b) => a.priority - b.priority);
  let look: DifferentialStyle = {};
  for (const format of formats) {
    if (!holds(book, calculator, format, spot)) continue;
    look = { ...format.style, ...look };
    if (format.stopIfTrue) break;
  }
  return look;
};

const holds = (
  book: Book,
  calculator: Calculator,
  { rule, areas }: ConditionalFormat,
  { sheet, row, column }: Spot,
): boolean => {
  const origin = areas[0];
  if (!origin) return false;
  const formula = conditionFormula(rule, areas);
  if (formula === null) return false;
  const moved = calculator.moveFormula(formula, row - origin.row, column - origin.column);
  return isTrue(calculator.evaluate(book, moved, { sheetId: sheet.id, row, column }));
};

const isTrue = (value: Value): boolean =>
  value === true || (typeof value === "number" && value !== 0);
