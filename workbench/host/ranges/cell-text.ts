import type { Cell } from "../../book/cell";
import type { Session } from "../model/session";
import { valueJson } from "./read-grid";

/** What the cell shows. */
export function cellText(cell: Cell | undefined, _session: Session): string {
  return String(valueJson(cell?.value ?? null));
}
