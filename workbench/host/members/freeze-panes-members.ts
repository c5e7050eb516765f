import { sheetColumns, sheetRows } from "../../book/area";
import { type Arguments, isAbsent } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import type { OnSheet } from "../model/object-reference";
import { areaOf } from "../ranges/read-grid";
import { itemNotFound } from "../refusals";
import { rangeAt, rangeOrAddress } from "./find-range";
import { wholeValue } from "./value-arguments";

function freeze({ sheetId }: OnSheet, rows: number, columns: number, { book }: Session): void {
  book.setSheetView(sheetId, { frozen: { rows, columns } }, "add-in");
}

/** How many lines to freeze, of as many as there are: one if not said, 0 for none. */
const countOf = ([count]: Arguments, lines: number): number =>
  isAbsent(count) ? 1 : wholeValue(count, "count", [0, lines - 1]);

/** The frozen cells: whole rows, whole columns, or the corner both leave. */
function location({ sheetId }: OnSheet, session: Session) {
  const { rows, columns } = sheetOf(session, sheetId).frozen;
  if (rows === 0 && columns === 0) throw itemNotFound("frozen pane");
  return rangeAt(session, sheetId, {
    row: 0,
    column: 0,
    rows: rows === 0 ? sheetRows : rows,
    columns: columns === 0 ? sheetColumns : columns,
  });
}

export const freezePanesMembers: MembersOf<"WorksheetFreezePanes"> = {
  methods: {
    FreezeRows: (self, args, session) => freeze(self, countOf(args, sheetRows), 0, session),
    FreezeColumns: (self, args, session) => freeze(self, 0, countOf(args, sheetColumns), session),
    FreezeAt: (self, args, session) => {
      const { row, rows, column, columns } = areaOf(
        rangeOrAddress(session, args[0], sheetOf(session, self.sheetId)),
      );
      const frozenRows = rows === sheetRows ? 0 : row + rows;
      freeze(self, frozenRows, columns === sheetColumns ? 0 : column + columns, session);
    },
    Unfreeze: (self, _args, session) => freeze(self, 0, 0, session),
    GetLocation: (self, _args, session) => location(self, session),
  },
};
