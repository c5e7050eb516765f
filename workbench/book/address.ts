import { fromCol, parseA1Ref, stringifyA1Ref, toCol, type RangeA1 } from "@borgar/fx";
import { type Area, sheetColumns, sheetRows } from "./area";
import { areaBetween, isOnSheet } from "./areas";

const plainName = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const likeReference = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/i;

/** A sheet's name as it stands before the "!" of a reference. */
export const quoteSheetName = (name: string): string =>
  plainName.test(name) && !likeReference.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** The letters of a column; columns count from 0. */
export const columnLetters = (column: number): string => toCol(column);

/** The column with these letters. */
export const columnOfLetters = (letters: string): number => fromCol(letters);

/** An area as relative A1 text: B2, B2:C5, whole rows 3:4 and whole columns A:B. */
export const formatArea = (area: Area): string => {
  const isWholeRow = area.columns === sheetColumns;
  const isWholeColumn = area.rows === sheetRows;
  return stringifyA1Ref({
    range: {
      top: isWholeColumn ? null : area.row,
      bottom: isWholeColumn ? null : area.row + area.rows - 1,
      left: isWholeRow && !isWholeColumn ? null : area.column,
      right: isWholeRow && !isWholeColumn ? null : area.column + area.columns - 1,
    },
  });
};

/** "Sheet1!$A$1:$C$5", as it stands in a formula. */
export const absoluteAddress = (sheetName: string, area: Area): string =>
  `${quoteSheetName(sheetName)}!${formatArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;

/** The sheet's name (null without) and area of an A1 reference, undefined for any other text. */
export const parseAddress = (
  text: string,
): { sheetName: string | null; area: Area } | undefined => {
  const reference = parseA1Ref(text, { allowNamed: false });
  if (reference === undefined || !("range" in reference)) return undefined;
  const [sheetName = null, ...more] = reference.context ?? [];
  const area = areaOfRange(reference.range);
  return more.length > 0 || !isOnSheet(area) ? undefined : { sheetName, area };
};

/** The cells a range of a formula covers, whichever of its corners come first. */
export const areaOfRange = (range: RangeA1): Area => {
  const [top, bottom] = [range.top ?? 0, range.bottom ?? sheetRows - 1];
  const [left, right] = [range.left ?? 0, range.right ?? sheetColumns - 1];
  return areaBetween(
    Math.min(top, bottom),
    Math.min(left, right),
    Math.max(top, bottom),
    Math.max(left, right),
  );
};
