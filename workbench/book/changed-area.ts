import type { Area } from "./area";

/** An area some of whose contents changed. */
export interface ChangedArea {
  readonly sheetId: string;
  readonly area: Area;
}
