import type { Arguments } from "../model/arguments";
import type { Session } from "../model/session";
import type { RangeRef, Region } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument, notImplemented } from "../refusals";
import {
  formatProtectionMembers,
  rangeFillMembers,
  rangeFontMembers,
  rangeFormatMembers,
} from "./format-members";

type Set = (cell: Region, value: unknown, session: Session) => void;
type Setters = Readonly<Record<string, { readonly set?: Set } | undefined>>;

const { HorizontalAlignment, VerticalAlignment, WrapText, ShrinkToFit, IndentLevel } =
  rangeFormatMembers.scalars ?? {};
const ofFormat: Setters = {
  HorizontalAlignment,
  VerticalAlignment,
  WrapText,
  ShrinkToFit,
  IndentLevel,
};
const ofPart: Readonly<Record<string, Setters>> = {
  fill: { ...rangeFillMembers.scalars },
  font: { ...rangeFontMembers.scalars },
  protection: { ...formatProtectionMembers.scalars },
};

const membersOf = (value: unknown, name: string): readonly (readonly [string, unknown])[] => {
  if (typeof value !== "object" || value === null) throw invalidArgument(`${name} is no object.`);
  return Object.entries(value);
};

const onWire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function setProperties(cell: Region, properties: unknown, session: Session): void {
  const setOne = (setters: Setters, name: string, value: unknown): void => {
    const set = setters[onWire(name)]?.set;
    if (set === undefined) throw notImplemented(`Setting ${name} of cells at once`);
    set(cell, value, session);
  };
  for (const [member, format] of membersOf(properties, "A cell's properties")) {
    if (member !== "format") throw notImplemented(`Setting ${member} of cells at once`);
    for (const [name, value] of membersOf(format, "A cell's format")) {
      const part = ofPart[name];
      if (part === undefined) setOne(ofFormat, name, value);
      else for (const [its, given] of membersOf(value, name)) setOne(part, its, given);
    }
  }
}

/** Gives every cell of the range its own properties, from a grid of the range's size. */
export function setCellProperties(self: RangeRef, [given]: Arguments, session: Session): void {
  const { row, column, rows, columns } = areaOf(self);
  const isRow = (cells: unknown): cells is readonly unknown[] =>
    Array.isArray(cells) && cells.length === columns;
  if (!Array.isArray(given) || given.length !== rows || !given.every(isRow))
    throw invalidArgument(`The properties must be a grid of ${rows} × ${columns} objects.`);
  given.forEach((cells, down) => {
    cells.forEach((properties, along) => {
      const area = { row: row + down, column: column + along, rows: 1, columns: 1 };
      setProperties([{ ...self, area }], properties, session);
    });
  });
}
