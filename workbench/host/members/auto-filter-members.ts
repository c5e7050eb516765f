import type { Area } from "../../book/area";
import { type Arguments, integerArgument, isAbsent } from "../model/arguments";
import type { ClassTable } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import type { OnSheet } from "../model/thing";
import { cellText } from "../ranges/cell-text";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument, itemNotFound, notImplemented } from "../refusals";
import { rangeAt, rangeOrAddress } from "./find-range";

const filterOf = ({ sheetId }: OnSheet, session: Session) => sheetOf(session, sheetId).autoFilter;

function valuesOf(criteria: unknown): ReadonlySet<string> {
  const { filterOn, values } = (criteria ?? {}) as Record<string, unknown>;
  if (filterOn !== "Values") throw notImplemented(`Filtering on ${String(filterOn)}`);
  if (!Array.isArray(values)) throw invalidArgument("criteria.values must be an array.");
  return new Set(values.map(String));
}

/** The rows below the header whose shown text is not among the values. */
function otherRows(self: OnSheet, area: Area, args: Arguments, session: Session): Set<number> {
  if (isAbsent(args[1])) return new Set();
  const column = area.column + integerArgument(args, 1, "columnIndex");
  const wanted = valuesOf(args[2]);
  const sheet = sheetOf(session, self.sheetId);
  const rows = Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index);
  return new Set(rows.filter((row) => !wanted.has(cellText(sheet.cell(row, column), session))));
}

function apply(self: OnSheet, args: Arguments, session: Session): void {
  const range = rangeOrAddress(session, args[0], sheetOf(session, self.sheetId));
  const area = areaOf(range);
  const hiddenRows = otherRows(self, area, args, session);
  session.book.setAutoFilter(self.sheetId, { area, hiddenRows }, "add-in");
}

function clearCriteria(self: OnSheet, _args: Arguments, session: Session): void {
  const filter = filterOf(self, session);
  if (filter === null) throw itemNotFound("filter");
  session.book.setAutoFilter(self.sheetId, { ...filter, hiddenRows: new Set() }, "add-in");
}

export const autoFilterMembers: ClassTable<OnSheet> = {
  scalars: {
    Enabled: { get: (self, session) => filterOf(self, session) !== null },
    IsDataFiltered: { get: (self, session) => (filterOf(self, session)?.hiddenRows.size ?? 0) > 0 },
  },
  methods: {
    Apply: { needs: "calculated", run: apply },
    ClearCriteria: clearCriteria,
    Remove: ({ sheetId }, _args, { book }) => book.setAutoFilter(sheetId, null, "add-in"),
    GetRange: (self, _args, session) => {
      const filter = filterOf(self, session);
      if (filter === null) throw itemNotFound("filter");
      return rangeAt(session, self.sheetId, filter.area);
    },
  },
};
