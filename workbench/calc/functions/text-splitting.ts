import { toText } from "../coerce";
import { defineFunction } from "../define-function";
import { fail, type Grid, Matrix, type Operand } from "../operand";
import type { Value } from "../../book/value";

const textsIn = (grid: Grid): readonly string[] =>
  Array.from({ length: grid.rows * grid.columns }, (_, i) =>
    toText(grid.at(Math.floor(i / grid.columns), i % grid.columns)),
  );

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Every place of a delimiter, from left to right; of two that begin together the first given. */
const placesOf = (text: string, delimiters: readonly string[], ignoresCase: boolean) => {
  const fold = (part: string): string => (ignoresCase ? part.toLowerCase() : part);
  const places: Place[] = [];
  for (let start = 0; start < text.length;) {
    const length = delimiters.find(
      (delimiter) =>
        delimiter !== "" && fold(text.slice(start, start + delimiter.length)) === fold(delimiter),
    )?.length;
    if (length !== undefined) places.push({ start, end: start + length });
    start += length ?? 1;
  }
  return places;
};

const modeOf = (mode: number): boolean => (mode === 0 || mode === 1 ? mode === 1 : fail("#VALUE!"));

/** The text before or after a delimiter: the first, the last (-1), or another one by its number. */
const cut =
  (takes: "before" | "after") =>
  (
    text: string,
    delimiters: Grid,
    which = 1,
    ...[mode = 0, endCounts = 0, absent]: readonly (number | Value | undefined)[]
  ): Operand => {
    if (which === 0) return fail("#VALUE!");
    const wanted = textsIn(delimiters);
    if (wanted.includes("")) return which > 0 === (takes === "before") ? "" : text;
    const places = placesOf(text, wanted, modeOf(Number(mode)));
    const ends = { start: text.length, end: text.length };
    const begin = { start: 0, end: 0 };
    const all = endCounts !== 1 ? places : which > 0 ? [...places, ends] : [begin, ...places];
    const place = all.at(which > 0 ? which - 1 : which);
    if (place === undefined) return (absent as Value | undefined) ?? fail("#N/A");
    return takes === "before" ? text.slice(0, place.start) : text.slice(place.end);
  };

const parts = (text: string, delimiters: Grid | undefined, mode: number): readonly string[] => {
  if (delimiters === undefined) return [text];
  const wanted = textsIn(delimiters);
  if (wanted.includes("")) return fail("#VALUE!");
  const places = placesOf(text, wanted, modeOf(mode));
  return [...places, { start: text.length, end: 0 }].map(({ start }, i) =>
    text.slice(places[i - 1]?.end ?? 0, start),
  );
};

const split = (
  text: string,
  columns: Grid | undefined,
  rows: Grid | undefined,
  ...[skipsEmpty = false, mode = 0, padding = { error: "#N/A" }]: readonly [
    boolean?,
    number?,
    Value?,
  ]
): Operand => {
  const kept = (all: readonly string[]) => all.filter((part) => !skipsEmpty || part !== "");
  const table = kept(parts(text, rows, mode)).map((row) => kept(parts(row, columns, mode)));
  const width = Math.max(0, ...table.map((row) => row.length));
  if (width === 0) return fail("#CALC!");
  return new Matrix(
    table.length,
    width,
    table.flatMap((row) => Array.from({ length: width }, (_, i): Value => row[i] ?? padding)),
  );
};

export const textSplittingFunctions = {
  TEXTBEFORE: defineFunction("text grid whole?? whole?? whole?? plain??", cut("before")),
  TEXTAFTER: defineFunction("text grid whole?? whole?? whole?? plain??", cut("after")),
  TEXTSPLIT: defineFunction("text grid?? grid?? truth?? whole?? plain??", split),
};
