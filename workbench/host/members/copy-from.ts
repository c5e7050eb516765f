import { containsArea } from "../../book/areas";
import type { Content } from "../../book/book";
import type { Cell } from "../../book/cell";
import { type Arguments, flagArgument, isAbsent, wordArgument } from "../model/arguments";
import { type Session, sheetOf } from "../model/session";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { notImplemented } from "../refusals";
import { rangeOrAddress } from "./find-range";

const copyTypes = ["All", "Formulas", "Values", "Formats", "Link"] as const;
void containsArea;

const constantOf = (cell: Cell | undefined): Content => ({
  value: cell?.value ?? null,
  ...(cell?.quoted === true ? { quoted: true } : {}),
});

/** Copies from a range on the same or another sheet; the copy is as large as its source. */
export function copyFrom(self: RangeRef, args: Arguments, session: Session): void {
  const source = rangeOrAddress(session, args[0], sheetOf(session, self.sheetId));
  const type = isAbsent(args[1]) ? "All" : wordArgument(args[1], copyTypes, "copyType");
  if (type === "Link" || flagArgument(args, 2, false) || flagArgument(args, 3, false))
    throw notImplemented("Range.copyFrom with links, skipBlanks or transpose");
  void [source, type, constantOf];
  throw notImplemented("Range.copyFrom");
}
