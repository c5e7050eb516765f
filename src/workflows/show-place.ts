import { showCell } from "../excel/show-cell";
import type { CellAddress } from "../cells/address";
import { outcomeOf, type Outcome } from "./outcome";

/** Takes the user to a cell. */
export const showPlace = (at: CellAddress): Promise<Outcome<void>> => outcomeOf(() => showCell(at));
