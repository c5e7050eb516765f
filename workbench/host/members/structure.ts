import { Refused } from "../../book/book";
import type { Session } from "../model/session";

/** Sheets of a workbook with protected structure cannot be added, deleted, renamed, moved or hidden. */
export function refuseIfStructureIsProtected({ extras }: Session): void {
  if (extras.structure !== null)
    throw new Refused("AccessDenied", "The workbook's structure is protected.");
}
