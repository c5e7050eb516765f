import { type Arguments, integerArgument, textArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { objectReference } from "../model/object-reference";
import { type Session, sheetOf } from "../model/session";
import { fullAddress } from "../ranges/address";
import type { Region } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { itemNotFound } from "../refusals";
import { firstOf } from "./region-style";

const addressOf = (region: Region, session: Session): string => {
  const { name } = sheetOf(session, firstOf(region).sheetId);
  return region.map((range) => fullAddress(name, areaOf(range))).join(",");
};

/** The areas on the sheet with that name or id; null where there are none. */
function onSheet(self: readonly Region[], args: Arguments, { book }: Session) {
  const key = textArgument(args, 0, "key");
  const sheet = book.sheetById(key) ?? book.sheet(key);
  const region = self.find((one) => firstOf(one).sheetId === sheet?.id);
  return region === undefined ? null : objectReference("RangeAreas", region);
}

export const workbookRangeAreasMembers: MembersOf<"WorkbookRangeAreas"> = {
  identity: (self, { ranges }) => {
    const id = ranges.idOf(self);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  scalars: {
    Addresses: { get: (self, session) => self.map((region) => addressOf(region, session)) },
  },
  links: {
    Areas: (self) => objectReference("RangeAreasCollection", self),
    Ranges: (self) => objectReference("RangeCollection", self.flat()),
  },
  methods: {
    GetRangeAreasBySheet: (self, args, session) => {
      const found = onSheet(self, args, session);
      if (found === null) throw itemNotFound("area on this sheet");
      return found;
    },
    GetRangeAreasOrNullObjectBySheet: onSheet,
    _KeepReference: (self, _args, { ranges }) =>
      ranges.keep(objectReference("WorkbookRangeAreas", self)),
  },
};

export const rangeAreasCollectionMembers: MembersOf<"RangeAreasCollection"> = {
  items: (self) => self.map((region) => objectReference("RangeAreas", region)),
  methods: {
    GetCount: (self) => self.length,
    GetItemAt: (self, args) => {
      const region = self[integerArgument(args, 0, "index")];
      if (region === undefined) throw itemNotFound("such areas");
      return objectReference("RangeAreas", region);
    },
  },
};
