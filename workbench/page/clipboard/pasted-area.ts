import type { Area } from "../../book/area";
import { pastePlaces } from "./paste-places";

/** The cells that a paste of the block fills, which are selected afterwards: the whole selection where copies fill it. */
export const pastedArea = (block: Area, selection: Area): Area => {
  const { row, column } = selection;
  const copies = pastePlaces(block, selection);
  return copies.length > 1 ? selection : { ...block, row, column };
};
