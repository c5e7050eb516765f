import type { Value } from "../../book/value";
import { toNumber } from "../coerce";
import { defineFunction } from "../define-function";
import { fail, type Grid, Matrix } from "../operand";

const missing: Value = { error: "#N/A" };

/** A block made place by place; one without places is #CALC!. */
export const matrixOf = (
  rows: number,
  columns: number,
  at: (row: number, column: number) => Value,
): Matrix => {
  if (rows < 1 || columns < 1) return fail("#CALC!");
  const values = Array.from({ length: rows * columns }, (_, i) =>
    at(Math.floor(i / columns), i % columns),
  );
  return new Matrix(rows, columns, values);
};

/** The places that TAKE or, when it leaves them, DROP keeps of so many: from the front, or the end if negative. */
const kept = (length: number, count: number, what: "take" | "drop") => {
  const size = Math.min(Math.abs(count), length);
  const left = what === "take" ? size : length - size;
  const isFront = what === "take" ? count >= 0 : count < 0;
  return { first: isFront ? 0 : length - left, length: left };
};

const cut =
  (what: "take" | "drop") =>
  (grid: Grid, rowCount?: number, columnCount?: number): Matrix => {
    const all = what === "take" ? Infinity : 0;
    const rows = kept(grid.rows, rowCount ?? all, what);
    const columns = kept(grid.columns, columnCount ?? all, what);
    return matrixOf(rows.length, columns.length, (row, column) =>
      grid.at(rows.first + row, columns.first + column),
    );
  };

/** Places counted from 1, from the end when negative. */
const chosenPlaces = (choices: readonly Grid[], length: number): readonly number[] =>
  choices.flatMap((choice) =>
    Array.from({ length: choice.rows * choice.columns }, (_, i) => {
      const value = choice.at(Math.floor(i / choice.columns), i % choice.columns);
      const number = Math.trunc(toNumber(value));
      if (number === 0 || Math.abs(number) > length) return fail("#VALUE!");
      return number > 0 ? number - 1 : length + number;
    }),
  );

/** Blocks side by side, or one below the other; what a smaller one lacks is #N/A. */
const stacked = (side: "rows" | "columns", grids: readonly Grid[]): Matrix => {
  const other = side === "rows" ? "columns" : "rows";
  const across = Math.max(...grids.map((grid) => grid[other]));
  const owners = grids.flatMap((grid) =>
    Array.from({ length: grid[side] }, (_, place) => ({ grid, place })),
  );
  const read = (along: number, place: number): Value => {
    const owner = owners[along];
    if (owner === undefined || place >= owner.grid[other]) return missing;
    return side === "rows" ? owner.grid.at(owner.place, place) : owner.grid.at(place, owner.place);
  };
  return side === "rows"
    ? matrixOf(owners.length, across, read)
    : matrixOf(across, owners.length, (row, column) => read(column, row));
};

const expanded = (
  grid: Grid,
  rows: number = grid.rows,
  columns: number = grid.columns,
  padding: Value = missing,
): Matrix =>
  rows < grid.rows || columns < grid.columns
    ? fail("#VALUE!")
    : matrixOf(rows, columns, (row, column) =>
        row < grid.rows && column < grid.columns ? grid.at(row, column) : padding,
      );

/** The values of a block in a line, by rows or columns; ignoring blanks (1), errors (2) or both (3). */
const lined = (grid: Grid, ignores = 0, isByColumn = false): readonly Value[] => {
  const inner = isByColumn ? grid.rows : grid.columns;
  return Array.from({ length: grid.rows * grid.columns }, (_, i) => {
    const [outer, place] = [Math.floor(i / inner), i % inner];
    return isByColumn ? grid.at(place, outer) : grid.at(outer, place);
  }).filter((value) => {
    const isBlank = value === null;
    const isBroken = typeof value === "object" && value !== null;
    return !((isBlank && ignores % 2 === 1) || (isBroken && ignores >= 2));
  });
};

/** A line of values, folded after every so many. */
const wrapped =
  (into: "rows" | "columns") =>
  (grid: Grid, length: number, padding: Value = missing): Matrix => {
    if (grid.rows > 1 && grid.columns > 1) return fail("#VALUE!");
    if (length < 1) return fail("#NUM!");
    const values = lined(grid);
    const read = (line: number, place: number): Value => {
      const at = line * length + place;
      return at < values.length ? (values[at] ?? null) : padding;
    };
    const lines = Math.ceil(values.length / length);
    return into === "rows"
      ? matrixOf(lines, length, read)
      : matrixOf(length, lines, (row, column) => read(column, row));
  };

const sequence = (rows: number, columns = 1, ...[start = 1, step = 1]: [number?, number?]) =>
  rows < 0 || columns < 0
    ? fail("#VALUE!")
    : matrixOf(rows, columns, (row, column) => start + step * (row * columns + column));

/** Numbers from the least on and below the most; whole ones, if asked for, up to it. */
const randomArray = (
  rows = 1,
  columns = 1,
  ...[least = 0, most = 1, areWhole = false]: [number?, number?, boolean?]
): Matrix => {
  if (least > most || rows < 0 || columns < 0) return fail("#VALUE!");
  const [first, last] = [Math.ceil(least), Math.floor(most)];
  if (areWhole && (first !== least || last !== most)) return fail("#VALUE!");
  return matrixOf(rows, columns, () =>
    areWhole
      ? first + Math.floor(Math.random() * (last - first + 1))
      : least + Math.random() * (most - least),
  );
};

export const arrayShapeFunctions = {
  TAKE: defineFunction("grid whole?? whole??", cut("take")),
  DROP: defineFunction("grid whole?? whole??", cut("drop")),
  CHOOSEROWS: defineFunction("grid grid...", (grid, ...choices) => {
    const rows = chosenPlaces(choices, grid.rows);
    return matrixOf(rows.length, grid.columns, (row, column) => grid.at(rows[row] ?? 0, column));
  }),
  CHOOSECOLS: defineFunction("grid grid...", (grid, ...choices) => {
    const columns = chosenPlaces(choices, grid.columns);
    return matrixOf(grid.rows, columns.length, (row, column) => grid.at(row, columns[column] ?? 0));
  }),
  HSTACK: defineFunction("grid...", (...grids) => stacked("columns", grids)),
  VSTACK: defineFunction("grid...", (...grids) => stacked("rows", grids)),
  EXPAND: defineFunction("grid whole?? whole?? plain??", expanded),
  TOROW: defineFunction("grid whole?? truth??", (grid, ...how) => {
    const values = lined(grid, ...how);
    return matrixOf(1, values.length, (_row, column) => values[column] ?? null);
  }),
  TOCOL: defineFunction("grid whole?? truth??", (grid, ...how) => {
    const values = lined(grid, ...how);
    return matrixOf(values.length, 1, (row) => values[row] ?? null);
  }),
  WRAPROWS: defineFunction("grid whole plain??", wrapped("rows")),
  WRAPCOLS: defineFunction("grid whole plain??", wrapped("columns")),
  SEQUENCE: defineFunction("whole whole?? number?? number??", sequence),
  RANDARRAY: defineFunction("whole?? whole?? number?? number?? truth??", randomArray),
};
