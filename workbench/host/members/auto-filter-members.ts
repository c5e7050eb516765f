import { isSameArea, overlaps } from "../../book/areas";
import { showingAll, withColumn } from "../../book/filter";
import { type Arguments, integerArgument, isAbsent } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import type { OnSheet } from "../model/object-reference";
import { areaOf } from "../ranges/read-grid";
import { notImplemented } from "../refusals";
import { criterionArgument } from "./filter-criteria";
import {
  existingFilter,
  filteredColumn,
  filteredOf,
  type FilterOwner,
  filterSheet,
  reapply,
  setCriteria,
} from "./filtered-rows";
import { rangeAt, rangeOrAddress } from "./find-range";

/** Filters a range of a sheet; what other columns of the same range are filtered by stays. */
function applyToSheet(self: OnSheet, args: Arguments, session: Session): void {
  const sheet = sheetOf(session, self.sheetId);
  const area = areaOf(rangeOrAddress(session, args[0], sheet));
  if (sheet.tables.some((table) => overlaps(table.area, area)))
    throw notImplemented("AutoFilter.Apply over a table");
  const before = sheet.autoFilter;
  const filter = before !== null && isSameArea(before.area, area) ? before : showingAll;
  const criteria = isAbsent(args[1])
    ? filter.criteria
    : withColumn(
        filter.criteria,
        filteredColumn({ sheet, area, filter }, integerArgument(args, 1, "columnIndex")),
        criterionArgument(args[2]),
      );
  filterSheet(self, area, criteria, session);
}

function apply(self: FilterOwner, args: Arguments, session: Session): void {
  if (!("sheetId" in self)) throw notImplemented("AutoFilter.Apply on a table");
  applyToSheet(self, args, session);
}

function clearColumn(self: FilterOwner, args: Arguments, session: Session): void {
  const filtered = existingFilter(self, session);
  const column = filteredColumn(filtered, integerArgument(args, 0, "columnIndex"));
  setCriteria(self, withColumn(filtered.filter.criteria, column, null), session);
}

/** A table that stops filtering hides its buttons. */
function remove(self: FilterOwner, _args: Arguments, { book }: Session): void {
  if ("sheetId" in self) book.setAutoFilter(self.sheetId, null, "add-in");
  else book.changeTable(self.tableId, { showFilterButton: false }, "add-in");
}

const isFiltered = (self: FilterOwner, session: Session): boolean => {
  const { criteria, hiddenRows } = filteredOf(self, session)?.filter ?? showingAll;
  return criteria.size > 0 || hiddenRows.size > 0;
};

export const autoFilterMembers: MembersOf<"AutoFilter"> = {
  scalars: {
    Enabled: { get: (self, session) => filteredOf(self, session) !== null },
    IsDataFiltered: { get: isFiltered },
  },
  methods: {
    Apply: { needs: "calculated", run: apply },
    ClearColumnCriteria: { since: "1.14", needs: "calculated", run: clearColumn },
    ClearCriteria: (self, _args, session) => setCriteria(self, new Map(), session),
    Reapply: { needs: "calculated", run: (self, _args, session) => reapply(self, session) },
    Remove: remove,
    GetRange: (self, _args, session) => {
      const { sheet, area } = existingFilter(self, session);
      return rangeAt(session, sheet.id, area);
    },
  },
};
