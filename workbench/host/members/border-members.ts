import type { Area } from "../../book/area";
import type { Border, Style } from "../../book/style";
import { type Arguments, integerArgument, wordArgument } from "../model/arguments";
import type { MembersOf, ScalarsOf } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import {
  type BorderIndex,
  type RegionSide,
  type Selves,
  type Side,
  type Styled,
  objectReference,
} from "../model/object-reference";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { itemNotFound, notImplemented } from "../refusals";
import { withColor, withStyle, withWeight, type BorderWords, wordsOfBorder } from "./border-words";
import { isNamed, namedStyleOf, setStyle } from "./region-style";
import { colorArgument } from "./style-words";

type RegionBorder = Selves["RangeBorder"];

const sides: Readonly<Record<BorderIndex, RegionSide>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideVertical: "insideVertical",
  InsideHorizontal: "insideHorizontal",
  DiagonalDown: "diagonal",
  DiagonalUp: "diagonal",
};
const sideNames = Object.keys(sides) as BorderIndex[];

interface Strip {
  readonly area: Area;
  readonly side: Side;
}

const firstRow = (area: Area): Area => ({ ...area, rows: 1 });
const lastRowOf = (area: Area): Area => ({ ...area, row: area.row + area.rows - 1, rows: 1 });
const firstColumn = (area: Area): Area => ({ ...area, columns: 1 });
const lastColumnOf = (area: Area): Area => ({
  ...area,
  column: area.column + area.columns - 1,
  columns: 1,
});

/** The cells whose side a region's border is; inside borders belong to the cells left of and above them. */
function stripsOf(area: Area, side: RegionSide): readonly Strip[] {
  const inside = {
    insideVertical: { area: { ...area, columns: area.columns - 1 }, side: "right" },
    insideHorizontal: { area: { ...area, rows: area.rows - 1 }, side: "bottom" },
  } as const;
  switch (side) {
    case "top":
      return [{ area: firstRow(area), side }];
    case "bottom":
      return [{ area: lastRowOf(area), side }];
    case "left":
      return [{ area: firstColumn(area), side }];
    case "right":
      return [{ area: lastColumnOf(area), side }];
    case "diagonal":
      throw notImplemented("Diagonal borders");
    default:
      return [inside[side]].filter((strip) => strip.area.rows > 0 && strip.area.columns > 0);
  }
}

const stylesOf = (strip: Strip, range: RangeRef, session: Session): readonly (Border | null)[] => {
  const sheet = sheetOf(session, range.sheetId);
  const { row, column, rows, columns } = strip.area;
  return Array.from({ length: Math.min(rows * columns, 10_000) }, (_, index) => {
    const cell = sheet.cell(row + Math.floor(index / columns), column + (index % columns));
    return (cell?.style as Style | undefined)?.[strip.side] ?? null;
  });
};

/** A named style has no cells, so no borders between them. */
const ofNamed = (side: RegionSide): Side => {
  if (side === "insideVertical" || side === "insideHorizontal" || side === "diagonal")
    throw notImplemented(`The ${side} border of a style`);
  return side;
};

function bordersOf({ of, side }: RegionBorder, session: Session): readonly (Border | null)[] {
  if (side === "diagonal") return [null];
  if (isNamed(of)) return [namedStyleOf(of, session).style[ofNamed(side)]];
  return of.flatMap((range) =>
    stripsOf(areaOf(range), side).flatMap((strip) => stylesOf(strip, range, session)),
  );
}

const get =
  <W extends keyof BorderWords>(word: W) =>
  (self: RegionBorder, session: Session) => {
    const words = new Set(bordersOf(self, session).map((border) => wordsOfBorder(border)[word]));
    const [common = wordsOfBorder(null)[word]] = words;
    return words.size > 1 ? null : common;
  };

const set =
  (change: (border: Border | null, value: unknown) => Border | null) =>
  (self: RegionBorder, value: unknown, session: Session): void => {
    const [current = null] = bordersOf(self, session);
    const border = change(current, value);
    if (isNamed(self.of)) return setStyle(session, self.of, { [ofNamed(self.side)]: border });
    for (const range of self.of)
      for (const { area, side } of stripsOf(areaOf(range), self.side))
        session.book.setStyle(range.sheetId, area, { [side]: border }, "add-in");
  };

const borderScalars: ScalarsOf<"RangeBorder"> = {
  SideIndex: { get: ({ index }) => index },
  Style: { get: get("style"), set: set(withStyle) },
  Weight: { get: get("weight"), set: set(withWeight) },
  Color: {
    get: get("color"),
    set: set((border, value) => withColor(border, colorArgument(value))),
  },
};

export const rangeBorderMembers: MembersOf<"RangeBorder"> = {
  identity: ({ index }) => ({ Id: index }),
  scalars: borderScalars,
};

const borderOf = (of: Styled, index: BorderIndex) =>
  objectReference("RangeBorder", { of, side: sides[index], index });

export const rangeBorderCollectionMembers: MembersOf<"RangeBorderCollection"> = {
  scalars: { Count: { get: () => sideNames.length } },
  items: (region) => sideNames.map((name) => borderOf(region, name)),
  indexer: (region, args: Arguments) => borderOf(region, wordArgument(args[0], sideNames, "index")),
  methods: {
    GetItemAt: (region, args) => {
      const name = sideNames[integerArgument(args, 0, "index")];
      if (name === undefined) throw itemNotFound("such border");
      return borderOf(region, name);
    },
  },
};
