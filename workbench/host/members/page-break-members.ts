import { type Arguments, integerArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import { type OnSheet, objectReference } from "../model/object-reference";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument, itemNotFound } from "../refusals";
import { rangeAt, rangeOrAddress } from "./find-range";

/** Excel's own limit of a sheet. */
const mostBreaks = 1026;

const breaksOf = (session: Session, { sheetId }: OnSheet): readonly number[] =>
  sheetOf(session, sheetId).pageLayout.rowBreaks;

function setBreaks({ sheetId }: OnSheet, rows: readonly number[], { book }: Session): void {
  const rowBreaks = [...new Set(rows)].sort((one, other) => one - other);
  book.setPageLayout(sheetId, { rowBreaks }, "add-in");
}

/** A break goes above the range's first row; the first row of a sheet begins a page anyway. */
function add(self: OnSheet, args: Arguments, session: Session) {
  const { row } = areaOf(rangeOrAddress(session, args[0], sheetOf(session, self.sheetId)));
  const rows = breaksOf(session, self);
  if (row === 0) throw invalidArgument("No page can break above the first row.");
  if (rows.length >= mostBreaks)
    throw invalidArgument("The sheet has all page breaks it can have.");
  setBreaks(self, [...rows, row], session);
  return breakAt(self, row);
}

const breakAt = ({ sheetId }: OnSheet, row: number) =>
  objectReference("PageBreak", { sheetId, row });

function breakOf(self: OnSheet, args: Arguments, session: Session) {
  const row = breaksOf(session, self)[integerArgument(args, 0, "index")];
  if (row === undefined) throw itemNotFound("such page break");
  return breakAt(self, row);
}

export const pageBreakCollectionMembers: MembersOf<"PageBreakCollection"> = {
  items: (self, session) => breaksOf(session, self).map((row) => breakAt(self, row)),
  indexer: breakOf,
  methods: {
    Add: add,
    GetCount: (self, _args, session) => breaksOf(session, self).length,
    RemovePageBreaks: (self, _args, session) => setBreaks(self, [], session),
  },
};

export const pageBreakMembers: MembersOf<"PageBreak"> = {
  identity: (self, session) => ({ _Id: breaksOf(session, self).indexOf(self.row) }),
  scalars: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
  methods: {
    Delete: (self, _args, session) => {
      const others = breaksOf(session, self).filter((row) => row !== self.row);
      setBreaks(self, others, session);
    },
    GetCellAfterBreak: ({ sheetId, row }, _args, session) =>
      rangeAt(session, sheetId, { row, column: 0, rows: 1, columns: 1 }),
  },
};
