import type { RequiredKey } from "../standard/records";
import type { Where } from "./problem";

/** What stands in no cell yet and must before the workbook is sealed. */
export interface MissingEntry {
  readonly key: RequiredKey;
  readonly where: Where;
}
