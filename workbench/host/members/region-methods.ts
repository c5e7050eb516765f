import type { Area } from "../../book/area";
import { intersection } from "../../book/areas";
import { type Arguments, flagArgument } from "../model/arguments";
import type { MethodsOf } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import { isReferenceTo, objectReference } from "../model/object-reference";
import type { Region } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { itemNotFound } from "../refusals";
import { copyFrom } from "./copy-from";
import { rangeOrAddress } from "./find-range";
import { firstOf } from "./region-style";
import { getSpecialCells, regionOf } from "./special-cells";

const areasOf = (session: Session, region: Region, areas: readonly Area[]) =>
  objectReference("RangeAreas", regionOf(session, firstOf(region).sheetId, areas));

/** What the areas have in common with others, or with one range. */
function getIntersection(region: Region, args: Arguments, session: Session) {
  const sheet = sheetOf(session, firstOf(region).sheetId);
  const [other] = args;
  const others = isReferenceTo(other, "RangeAreas")
    ? other.self
    : [rangeOrAddress(session, other, sheet)];
  const common = region.flatMap((one) =>
    others
      .filter(({ sheetId }) => sheetId === one.sheetId)
      .map((range) => intersection(areaOf(one), areaOf(range)))
      .filter((area) => area !== null),
  );
  return areasOf(session, region, common);
}

/** The used part of each area. */
function getUsedRangeAreas(region: Region, args: Arguments, session: Session) {
  const sheet = sheetOf(session, firstOf(region).sheetId);
  const used = flagArgument(args, 0, false) ? sheet.usedArea("valuesOnly") : sheet.usedArea();
  const parts = region
    .map((range) => (used === null ? null : intersection(used, areaOf(range))))
    .filter((area) => area !== null);
  return areasOf(session, region, parts);
}

function specialCells(region: Region, args: Arguments, session: Session) {
  const found = region.flatMap((range) => {
    try {
      return getSpecialCells(range, args, session).self.map(areaOf);
    } catch (error) {
      if (isNothingFound(error)) return [];
      throw error;
    }
  });
  return areasOf(session, region, found);
}

const isNothingFound = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === itemNotFound("").code;

/** What several areas can do together. */
export const regionMethods: MethodsOf<"RangeAreas"> = {
  CopyFrom: {
    needs: "calculated",
    run: (region, args, session) => {
      for (const range of region) copyFrom(range, args, session);
    },
  },
  GetIntersection: getIntersection,
  GetSpecialCells: { needs: "calculated", run: specialCells },
  GetUsedRangeAreas: getUsedRangeAreas,
  SetDirty: () => undefined,
};
