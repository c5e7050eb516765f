import type { SourceCell } from "../source";
import { collectText } from "./cell-text";
import { type CellContext, cellValue } from "./cell-value";
import { Damage } from "./damage";
import type { XmlListener } from "./read-xml";
import { RowStore } from "./row-store";

/** Where a cell stands; row and column count from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** Thrown at a formula that the program which wrote the file never calculated; reading it as blank would lose it. */
export class Uncalculated extends Error {}

const placeOf = (reference: string): Place => {
  const parts = /^([A-Z]{1,3})([0-9]{1,7})$/.exec(reference);
  if (!parts) throw new Damage(`${reference} is no cell.`);
  const [, letters = "", digits] = parts;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
};

interface SheetListener extends XmlListener {
  readonly rows: readonly (readonly SourceCell[])[];
  /** The cell that was begun last, to say where damage is. */
  readonly place: () => Place;
}

/** Gathers the rows of a worksheet. Cells and rows without an address follow the one before, as the format allows. */
export const listenToSheet = (context: CellContext): SheetListener => {
  const store = new RowStore();
  const inline = collectText();
  let place: Place = { row: -1, column: -1 };
  let [inData, inValue, isFormula, isInCell] = [false, false, false, false];
  let [type, style, value] = ["n", 0, ""];

  const beginCell = ({ r, t = "n", s = "0" }: Readonly<Record<string, string>>): void => {
    place = r ? placeOf(r) : { row: place.row, column: place.column + 1 };
    [type, style, value, isFormula, isInCell] = [t, Number(s), "", false, true];
  };
  const endCell = (): void => {
    isInCell = false;
    const cell = { type, style, value, inlineText: inline.take() };
    if (isFormula && type === "n" && value === "") throw new Uncalculated();
    const found = cellValue(cell, context);
    if (found !== null) store.put(place.row, place.column, found);
  };
  const beginRow = (r: string | undefined): void => {
    place = { row: r ? Number(r) - 1 : place.row + 1, column: -1 };
  };

  return {
    rows: store.rows,
    place: () => place,
    open: (name, attributes) => {
      if (name === "sheetData") inData = true;
      if (!inData) return;
      if (name === "row") beginRow(attributes.r);
      else if (name === "c") beginCell(attributes);
      else if (name === "v") inValue = true;
      else if (name === "f") isFormula = true;
      else if (isInCell) inline.open(name);
    },
    text: (text) => {
      if (inValue) value += text;
      else if (isInCell) inline.text(text);
    },
    close: (name) => {
      if (name === "sheetData") inData = false;
      if (!inData) return;
      if (name === "v") inValue = false;
      else if (name === "c") endCell();
      else if (isInCell) inline.close(name);
    },
  };
};
