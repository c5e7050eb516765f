import type { ItemId } from "../../standard/table-a1";
import type { ShownItem } from "./show-items";
import { pieceColumns, type ShownPiece } from "./show-piece";

/** A piece of evidence of another item. */
interface ReusablePiece {
  /** The first item that has it. */
  readonly from: ItemId;
  readonly piece: ShownPiece;
}

/** The pieces of other items that the item does not have yet, in the items' order; what several have comes once. */
export const reusablePieces = (
  items: readonly Pick<ShownItem, "id" | "pieces">[],
  { pieces: its }: Pick<ShownItem, "pieces">,
): readonly ReusablePiece[] => {
  const known = new Set(its.map(sameness));
  return items.flatMap(({ id, pieces }) =>
    pieces.flatMap((piece) => {
      if (known.has(sameness(piece))) return [];
      known.add(sameness(piece));
      return [{ from: id, piece }];
    }),
  );
};

const sameness = (piece: ShownPiece): string =>
  JSON.stringify(pieceColumns.map((key) => piece[key]));
