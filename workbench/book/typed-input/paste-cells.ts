import type { CellPlace } from "../cell-place";
import { copyCells } from "../operations/copy-cells";
import type { Block } from "../operations/fill-from";
import type { Transactions } from "../state/transactions";
import { entering, type Entered } from "./entered";
import { growTables } from "./grow-tables";

/**
 * Pastes a block copied inside the book. As in Excel it brings everything along: formulas (shifted), styles, whether
 * cells are locked, and validation, which replaces the target's even on a protected sheet.
 */
export const pasteCells = (edits: Transactions, from: Block, at: CellPlace): Entered =>
  entering(() => {
    edits.run("user", () => {
      copyCells(edits.state, from, at, "user");
      const pasted = { ...from.area, row: at.row, column: at.column };
      growTables(edits, edits.state.sheetById(at.sheetId), pasted);
    });
    return { kind: "entered" };
  });
