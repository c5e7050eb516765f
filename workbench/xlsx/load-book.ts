import { Book } from "../book/book";
import type { Calculator } from "../book/calculator";
import { formatArea } from "../book/address";
import { cellArea } from "../book/areas";
import type { BookSnapshot, SheetSnapshot } from "../book/snapshot";
import { type Loss, loss } from "./loss";
import { UnreadableFile } from "./unreadable-file";

/** A formula the calculator cannot take leaves its last value behind. */
const dropFormulas = (
  sheet: SheetSnapshot,
  calculator: Calculator,
  report: (lost: Loss) => void,
): SheetSnapshot => ({
  ...sheet,
  cells: sheet.cells.map((at) => {
    const { row, column, cell } = at;
    const fault = cell.formula === null ? null : calculator.formulaFault(cell.formula);
    if (fault === null) return at;
    const address = formatArea(cellArea(row, column));
    report(loss("formula", `${sheet.name}!${address}`, fault));
    return { ...at, cell: { ...cell, formula: null } };
  }),
});

/** The book of what was read from a file, calculated afresh; formulas that cannot be are among the losses. Throws UnreadableFile. */
export const loadBook = (
  calculator: Calculator,
  snapshot: BookSnapshot,
): { book: Book; lost: readonly Loss[] } => {
  const lost: Loss[] = [];
  const sheets = snapshot.sheets.map((sheet) =>
    dropFormulas(sheet, calculator, (what) => lost.push(what)),
  );
  try {
    return { book: Book.load(calculator, { ...snapshot, sheets }), lost };
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new UnreadableFile("contradictory", reason);
  }
};
