import { type Area, sheetColumns, sheetRows } from "../../book/area";
import { type Arguments, integerArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import { objectReference } from "../model/object-reference";
import { fullAddress } from "../ranges/address";
import type { Region } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { itemNotFound } from "../refusals";
import { calculatePart } from "./calculate-part";
import { rangeAt } from "./find-range";
import { clearRange } from "./range-actions";
import { regionMethods } from "./region-methods";
import { firstOf } from "./region-style";
import { regionOf } from "./special-cells";
import { cellStyle } from "./style-members";

/** The same areas at another place; each must lie on the sheet. */
const moved =
  (to: (area: Area, args: Arguments) => Area) =>
  (region: Region, args: Arguments, session: Session) => {
    const { sheetId } = firstOf(region);
    const areas = region.map((range) =>
      areaOf(rangeAt(session, sheetId, to(areaOf(range), args)).self),
    );
    return objectReference("RangeAreas", regionOf(session, sheetId, areas));
  };

export const rangeAreasMembers: MembersOf<"RangeAreas"> = {
  identity: (self, { ranges }) => {
    const id = ranges.idOf(self);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  scalars: {
    Address: {
      get: (region, session) => {
        const { name } = sheetOf(session, firstOf(region).sheetId);
        return region.map((range) => fullAddress(name, areaOf(range))).join(",");
      },
    },
    IsEntireColumn: { get: (region) => region.every(({ area }) => area.rows === sheetRows) },
    IsEntireRow: { get: (region) => region.every(({ area }) => area.columns === sheetColumns) },
    Style: cellStyle,
    AreaCount: { get: (region) => region.length },
    CellCount: {
      get: (region) =>
        region.map(areaOf).reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    },
  },
  links: {
    Areas: (region) => objectReference("RangeCollection", region),
    ConditionalFormats: (region) => objectReference("ConditionalFormatCollection", region),
    DataValidation: (region) => objectReference("DataValidation", region),
    Format: (region) => objectReference("RangeFormat", region),
    Worksheet: (region) => objectReference("Worksheet", { sheetId: firstOf(region).sheetId }),
  },
  methods: {
    ...regionMethods,
    Calculate: calculatePart("RangeAreas.Calculate"),
    Clear: (region, args, session) => {
      for (const range of region) clearRange(range, args, session);
    },
    GetEntireColumn: moved((area) => ({ ...area, row: 0, rows: sheetRows })),
    GetEntireRow: moved((area) => ({ ...area, column: 0, columns: sheetColumns })),
    GetOffsetRangeAreas: moved((area, args) => ({
      ...area,
      row: area.row + integerArgument(args, 0, "rowOffset"),
      column: area.column + integerArgument(args, 1, "columnOffset"),
    })),
    _KeepReference: (self, _args, { ranges }) => ranges.keep(objectReference("RangeAreas", self)),
  },
};

export const rangeCollectionMembers: MembersOf<"RangeCollection"> = {
  items: (self) => self.map((range) => objectReference("Range", range)),
  methods: {
    GetCount: (self) => self.length,
    GetItemAt: (self, args: Arguments) => {
      const range = self[integerArgument(args, 0, "index")];
      if (range === undefined) throw itemNotFound("such range");
      return objectReference("Range", range);
    },
  },
};
