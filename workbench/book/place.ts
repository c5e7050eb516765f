import type { Area } from "./area";
import type { Sheet } from "./sheet";

/** An area of a sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}
