import { checkItem } from "../assessment/check-items";
import { foldWidth } from "../cells/fold-width";
import { blank, type CellValue } from "../cells/cell-value";
import { parseDecimal } from "../exact/parse-decimal";
import type { Problem } from "../faults/problem";
import { readItemCells } from "../sheets/read-item-cells";
import { itemById, type ItemId } from "../standard/table-a1";
import type { Checked } from "./check-workbook";

/** A typed score: the number that is entered, or what would be wrong with it in the item's row (R2, R4), which may be cleared of its reason for leaving the item out; null if the row is gone. */
export const judgeScore = (
  text: string,
  id: ItemId,
  { reading, assessment }: Checked,
  leftOut: "as it is" | "cleared" = "as it is",
): number | Problem | null => {
  const item = itemById(id);
  const { score, notApplicable } = readItemCells(reading).get(id) ?? {};
  if (!item || !score) return null;
  const { where } = score;
  const plain = foldWidth(text).replace(/\.$/, "");
  const typed = parseDecimal(plain)?.toNumber();
  const value: CellValue =
    typed === undefined ? { kind: "text", text } : { kind: "number", double: typed };
  const row = {
    id: { value: { kind: "text", text: id } as const, where },
    score: { value, where },
    notApplicable:
      notApplicable && leftOut === "as it is" ? notApplicable : { value: blank, where },
    selfScore: null,
  };
  const state = checkItem(item, row, assessment.rules);
  return "code" in state ? state : (typed ?? null);
};
