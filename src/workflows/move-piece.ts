import { changeList } from "../excel/change-list";
import { inRealTime, whileBusy } from "../excel/retry";
import { movedPiece, type PieceMove } from "../sheets/process/move-piece";
import type { ListCell } from "../sheets/process/taken-back";
import { outcomeOf, type Outcome } from "./outcome";

/** Moves a piece of an item's evidence up or down by one; answers the cells that it changed. */
export const movePiece = (move: PieceMove): Promise<Outcome<readonly ListCell[]>> =>
  outcomeOf(() =>
    whileBusy(() => changeList("evidence", (read) => movedPiece(read, move)), inRealTime),
  );
