import type { Area } from "../area";
import { cellArea, cellsOf } from "../areas";
import { type Content, holdsSomething } from "../content";
import { hiddenByMerge } from "../operations/merge-cells";
import { refuse } from "../operations/refuse";
import { requireShape } from "../operations/write-contents";
import type { Transactions } from "../state/transactions";
import { growTables } from "./grow-tables";
import { typeContent } from "./type-content";

/**
 * Types a block, one cell after the other, row by row. Where one cell's validation objects, by whatever alert, the
 * whole block is refused.
 */
export const typeContents = (
  edits: Transactions,
  { sheetId, area }: { readonly sheetId: string; readonly area: Area },
  contents: readonly (readonly Content[])[],
): void =>
  edits.run("user", () => {
    const sheet = edits.state.place(sheetId, area);
    requireShape(area, contents);
    const isCovered = hiddenByMerge(sheet, area);
    for (const [row, column] of cellsOf(area)) {
      const content = contents[row - area.row]?.[column - area.column];
      if (content === undefined || isCovered(row, column)) continue;
      const alert = typeContent(edits, { sheetId, row, column }, content);
      if (alert !== null) refuse("validationObjects", alert.message);
      if (holdsSomething(content)) growTables(edits, sheet, cellArea(row, column));
    }
  });
