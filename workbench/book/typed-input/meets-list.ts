import type { AppliedValidation } from "./applied-validation";
import type { Area } from "../area";
import { resolve } from "../formulas/resolve";
import { parseEntry } from "./parse-entry";
import type { Sheet } from "../sheet";
import { isError, type Value } from "../value";

/** Whether a value is among those a list allows: a literal list minds upper and lower case, a range does not. */
export const meetsList = (applied: AppliedValidation, source: string, value: Value): boolean => {
  if (value === null || isError(value)) return false;
  if (!source.startsWith("=")) return itemsOf(source).some((item) => item === value);
  const { state, at } = applied;
  const place = resolve(state, applied.moved(source), state.sheetById(at.sheetId));
  const allowed =
    place === undefined ? [applied.evaluate(source)] : valuesOf(place.sheet, place.area);
  if (isOpened(applied, source) && allowed.includes(null)) return true;
  return allowed.some((one) => isSameChoice(one, value));
};

const itemsOf = (source: string): readonly Value[] =>
  source.split(",").map((item) => {
    const entry = parseEntry(item.trim(), "General");
    return "value" in entry ? entry.value : entry.formula;
  });

const valuesOf = (sheet: Sheet, { row, column, rows, columns }: Area): readonly Value[] =>
  Array.from({ length: rows * columns }, (_, index) => {
    const cell = sheet.cell(row + Math.floor(index / columns), column + (index % columns));
    return cell?.value ?? null;
  });

/** A named range with a blank cell lets everything in while blanks are ignored; a plain range does not. */
const isOpened = ({ state, at, validation }: AppliedValidation, source: string): boolean => {
  const name = source.slice(1).trim();
  const isName = (state.nameIn(at.sheetId, name) ?? state.nameIn(null, name)) !== undefined;
  return isName && validation.ignoreBlanks;
};

const isSameChoice = (one: Value, other: Value): boolean =>
  typeof one === "string" && typeof other === "string"
    ? one.toLowerCase() === other.toLowerCase()
    : one === other;
