import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import { isError, type Value } from "@tanping/workbench/book/value";
import type { CalculatedBook } from "./calculated-by-libreoffice";

/** Values by sheet and place. */
export type Cells = ReadonlyMap<string, Value>;

/** As it is read from LibreOffice's text: an error is its text, a truth 1 or 0, an empty text a blank. */
const asText = (value: Value): Value => {
  if (typeof value === "boolean") return Number(value);
  if (value !== null && isError(value)) return value.error;
  return value === "" ? null : value;
};

/** Whether two programs that add doubles in another order agree: to 12 decimals, or 12 digits where there are more. */
const isSame = (one: Value, other: Value): boolean =>
  one === other ||
  (typeof one === "number" &&
    typeof other === "number" &&
    Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one)));

/** A cell by its sheet's title and its place in it. */
export const placeText = (sheet: string, row: number, column: number) =>
  `${sheet} R${row + 1}C${column + 1}`;

/** The workbench's value in every cell with a formula. */
export const ourResults = (book: BookSnapshot): Cells =>
  new Map(
    book.sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ cell }) => cell.formula !== null)
        .map(({ row, column, cell }) => [placeText(name, row, column), asText(cell.value)]),
    ),
  );

/** LibreOffice's values in the places of ours, and ours where they agree. */
export const theirResults = (book: CalculatedBook, ours: Cells): Cells => {
  const cells = new Map(
    [...book].flatMap(([sheet, rows]) =>
      rows.flatMap((values, row) =>
        values.map((value, column) => [placeText(sheet, row, column), asText(value)] as const),
      ),
    ),
  );
  const theirs = (place: string) => cells.get(place) ?? null;
  return new Map(
    [...ours].map(([place, value]) => [
      place,
      isSame(value, theirs(place)) ? value : theirs(place),
    ]),
  );
};
