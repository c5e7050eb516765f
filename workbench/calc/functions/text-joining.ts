import { defineFunction } from "../define-function";
import { toText } from "../coerce";
import { fail, type Grid, Matrix } from "../operand";
import { isError, type Value } from "../../book/value";

const longestText = 32_767;

const limited = (text: string): string => (text.length > longestText ? fail("#VALUE!") : text);

/** The block's texts row by row, blanks as empty ones. */
const textsByRow = (grid: Grid): readonly string[] =>
  Array.from({ length: grid.filledRows * grid.columns }, (_, i) =>
    toText(grid.at(Math.floor(i / grid.columns), i % grid.columns)),
  );

const joined = (delimiters: Grid, skipsEmpty: boolean, ...grids: readonly Grid[]): string => {
  const texts = grids.flatMap(textsByRow).filter((text) => !skipsEmpty || text !== "");
  const between = textsByRow(delimiters);
  return limited(
    texts.reduce(
      (all, text, i) => (i === 0 ? text : all + (between[(i - 1) % between.length] ?? "") + text),
      "",
    ),
  );
};

const strictText = (value: Value): string =>
  typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : writtenText(value);

/** A value as ARRAYTOTEXT and VALUETOTEXT show it: errors by their code. */
const writtenText = (value: Value): string =>
  value !== null && isError(value) ? value.error : toText(value);

const valueText = (format: number): ((value: Value) => string) =>
  format === 0 ? writtenText : format === 1 ? strictText : fail("#VALUE!");

const arrayText = (grid: Grid, format = 0): string => {
  const show = valueText(format);
  const rows = Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (__, column) => show(grid.at(row, column))),
  );
  if (format === 0) return rows.flat().join(", ");
  return `{${rows.map((row) => row.join(",")).join(";")}}`;
};

const valueTexts = (grid: Grid, format = 0) => {
  const show = valueText(format);
  return new Matrix(
    grid.rows,
    grid.columns,
    Array.from({ length: grid.rows * grid.columns }, (_, i) =>
      show(grid.at(Math.floor(i / grid.columns), i % grid.columns)),
    ),
  );
};

export const textJoiningFunctions = {
  CONCAT: defineFunction("grid...", (...grids) => limited(grids.flatMap(textsByRow).join(""))),
  CONCATENATE: defineFunction("text...", (...texts) => limited(texts.join(""))),
  TEXTJOIN: defineFunction("grid truth grid...", joined),
  ARRAYTOTEXT: defineFunction("grid whole??", arrayText),
  VALUETOTEXT: defineFunction("grid whole??", valueTexts),
};
