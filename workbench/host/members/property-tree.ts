import type { Json } from "../batch";
import type { BorderIndex, Selves } from "../model/object-reference";
import type { Session } from "../model/session";
import type { Region } from "../ranges/range-ref";
import { invalidArgument, notImplemented } from "../refusals";
import { rangeBorderMembers } from "./border-members";
import {
  formatProtectionMembers,
  rangeFillMembers,
  rangeFontMembers,
  rangeFormatMembers,
} from "./format-members";

/** One property of some cells, which may be told, set, or both. */
export interface Property {
  readonly get?: (cells: Region, session: Session) => Json;
  readonly set?: (cells: Region, value: unknown, session: Session) => void;
}

/** Properties by the names office.js gives them in plain objects. */
export interface PropertyTree {
  readonly [name: string]: Property | PropertyTree;
}

type AnyScalars<S> = Readonly<
  Record<
    string,
    | {
        readonly get?: (self: S, session: Session) => Json;
        readonly set?: (self: S, value: unknown, session: Session) => void;
      }
    | undefined
  >
>;

/** The scalars of a class as properties of cells, seen through what leads from the cells to it. */
function propertiesOf<S>(scalars: AnyScalars<S>, through: (cells: Region) => S): PropertyTree {
  const entries = Object.entries(scalars).map(([name, scalar]) => {
    const { get, set } = scalar ?? {};
    const property: Property = {
      ...(get && { get: (cells, session) => get(through(cells), session) }),
      ...(set && { set: (cells, value, session) => set(through(cells), value, session) }),
    };
    return [name.charAt(0).toLowerCase() + name.slice(1), property] as const;
  });
  return Object.fromEntries(entries);
}

const plainly = (scalars: unknown): PropertyTree =>
  propertiesOf(scalars as AnyScalars<Region>, (cells) => cells);

const border = (index: BorderIndex, side: Selves["RangeBorder"]["side"]): PropertyTree => {
  const { Color, Style, Weight } = rangeBorderMembers.scalars ?? {};
  const scalars = { Color, Style, Weight } as AnyScalars<Selves["RangeBorder"]>;
  return propertiesOf(scalars, (cells) => ({ of: cells, side, index }));
};

/** What the format of cells holds. */
export const formatProperties: PropertyTree = {
  ...plainly(rangeFormatMembers.scalars),
  fill: plainly(rangeFillMembers.scalars),
  font: plainly(rangeFontMembers.scalars),
  protection: plainly(formatProtectionMembers.scalars),
  borders: {
    bottom: border("EdgeBottom", "bottom"),
    left: border("EdgeLeft", "left"),
    right: border("EdgeRight", "right"),
    top: border("EdgeTop", "top"),
  },
};

const isProperty = (node: Property | PropertyTree): node is Property =>
  typeof (node as Property).get === "function" || typeof (node as Property).set === "function";

function entriesOf(value: unknown, what: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) throw invalidArgument(`${what} is no object.`);
  return Object.entries(value);
}

/** An object whose members were asked for by name; office.js's types call all of them optional. */
export type Told = Record<never, never>;

/** What the cells have of the properties that are asked for with true, in objects of the same shape. */
export function tellProperties(
  tree: PropertyTree,
  asked: unknown,
  cells: Region,
  session: Session,
): Told {
  const wanted = entriesOf(asked, "What to load");
  const told = wanted.flatMap(([name, want]): (readonly [string, Json])[] => {
    if (want === false || want === undefined) return [];
    const node = tree[name];
    if (node === undefined) throw notImplemented(`Telling ${name} of cells`);
    if (!isProperty(node)) {
      const below = want === true ? everyName(node) : want;
      return [[name, tellProperties(node, below, cells, session) as Json]];
    }
    if (want !== true || node.get === undefined)
      throw invalidArgument(`${name} of cells is asked for with true.`);
    return [[name, node.get(cells, session)]];
  });
  return Object.fromEntries(told);
}

const everyName = (tree: PropertyTree) =>
  Object.fromEntries(Object.keys(tree).map((name) => [name, true]));

/** Gives the cells the properties that an object of the tree's shape holds. */
export function setProperties(
  tree: PropertyTree,
  given: unknown,
  cells: Region,
  session: Session,
): void {
  for (const [name, value] of entriesOf(given, "A set of properties")) {
    const node = tree[name];
    if (node === undefined) throw notImplemented(`Setting ${name} of cells at once`);
    if (!isProperty(node)) setProperties(node, value, cells, session);
    else if (node.set === undefined) throw invalidArgument(`${name} of cells cannot be set.`);
    else node.set(cells, value, session);
  }
}
