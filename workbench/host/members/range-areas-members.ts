import { type Arguments, integerArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { sheetOf } from "../model/session";
import { objectReference } from "../model/object-reference";
import { fullAddress } from "../ranges/address";
import { areaOf } from "../ranges/read-grid";
import { itemNotFound } from "../refusals";
import { firstOf } from "./region-style";

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
