import { changeList } from "../excel/change-list";
import { inRealTime, whileBusy } from "../excel/retry";
import { movedPiece, takenBack, type ListCell, type PieceMove } from "../sheets/process/move-piece";
import { outcomeOf, type Outcome } from "./outcome";

/** Moves a piece of an item's evidence up or down by one; answers the cells that it changed. */
export const movePiece = (move: PieceMove): Promise<Outcome<readonly ListCell[]>> =>
  change((read) => movedPiece(read, move));

/** Takes a move back where its cells still say what it made them say. */
export const takeMoveBack = (cells: readonly ListCell[]): Promise<Outcome<readonly ListCell[]>> =>
  change((read) => takenBack(read, cells));

const change = (decide: Parameters<typeof changeList>[1]) =>
  outcomeOf(() => whileBusy(() => changeList("evidence", decide), inRealTime));
