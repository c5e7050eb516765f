import { measureKeys, textKeys } from "../../standard/column-keys";
import type { Delimiter, SourceCell } from "../../tabular/source";
import { plainText } from "../cells/cell-text";
import { firstCells } from "../shape/first-cells";
import type { SourceTable } from "../shape/layout";
import type { ColumnMapping } from "../shape/settings";
import type { Pause } from "./pause";

/** How commas and points of a whole table are read: as usual; commas before decimals, and said; or only as a person says. */
export type CommaReading = "usual" | "noted" | "asked";

const gap = "[.' ’\\u00a0\\u2007\\u2009\\u202f]";
/** 1.234,5 or 1 234,5: no number otherwise. */
const sure = new RegExp(
  `^[-+(]?[1-9]\\d{0,2}(?:(${gap})\\d{3})(?:\\1\\d{3})*,\\d+(?:[^\\d.,].*)?$`,
);
/** 1.234,5: points between thousands, and a comma before the decimals. */
const pointed = /^[-+(]?[1-9]\d{0,2}(?:\.\d{3})+,\d+(?:[^\d.,].*)?$/;
/** 12,5 0,123 1234,567 1.234.567: no number otherwise, but perhaps a slip. */
const perhaps =
  /^[-+(]?(?:0,\d+|\d+,(?:\d{1,2}|\d{4,})|\d{4,},\d+|[1-9]\d{0,2}(?:\.\d{3}){2,})(?:[^\d.,~–/-].*)?$/;
/** 12.345 12,345: two numbers, a thousand times apart. */
const either = /^(?:[-+(<≤]|<=|低于|小于)? ?[1-9]\d{0,2}[.,]\d{3}(?:[^\d.,~–/-].*)?$/;

/** The same with commas for points and points for commas: 12.5, or 1,234.5, is such a number where a point stands before the decimals. */
const exchanged = (text: string): string =>
  text.replaceAll(/[.,]/g, (sign) => (sign === "." ? "," : "."));

/** A comma, or two points. */
const commas = /[,，]|\..*\./s;
const hasComma = (text: string): boolean => commas.test(text);
const hasSign = (text: string): boolean => text.includes(".") || hasComma(text);

/** Rows looked at between two looks at the clock. */
const rowsBetween = 1000;

type Table = Pick<SourceTable, "rows" | "first" | "columns">;

/** The columns of amounts: those that are read, and others that begin with a number. */
const amountColumns = (table: Table, columns: ColumnMapping): readonly number[] => {
  const others = new Set(
    ["year", "month", "source", ...textKeys].map((key) => columns[key as keyof ColumnMapping]),
  );
  const measured = new Set(measureKeys.map((key) => columns[key]));
  return table.columns
    .map(({ index }) => index)
    .filter(
      (index) =>
        measured.has(index) ||
        (!others.has(index) &&
          firstCells(table, index)
            .slice(0, 1)
            .some((cell) => /^\d/.test(plainText(cell)))),
    );
};

/**
 * Looks through all amounts of a table, since one file has one habit: where a number only a comma before the decimals
 * makes a number, or where semicolons separate the cells and no number shows the contrary, 12.345 may be two numbers.
 */
export const commaReading = async (
  table: Table,
  columns: ColumnMapping,
  { delimiter, pause }: { readonly delimiter: Delimiter | null; readonly pause: Pause },
): Promise<CommaReading> => {
  const indexes = amountColumns(table, columns);
  const some = async (its: readonly number[], is: (cell: string) => boolean): Promise<boolean> => {
    for (let row = table.first; row < table.rows.length; row += 1) {
      const cells = table.rows[row];
      for (const index of its) {
        const cell: SourceCell | undefined = cells?.[index];
        if (typeof cell === "string" && is(cell)) return true;
      }
      if (row % rowsBetween === 0) await pause();
    }
    return false;
  };
  let isPerhaps = false;
  const isSure = await some(indexes, (cell) => {
    if (!hasComma(cell)) return false;
    const text = plainText(cell);
    isPerhaps ||= perhaps.test(text);
    return sure.test(text);
  });
  const showsComma = isSure || isPerhaps;
  if (!showsComma && delimiter !== ";") return "usual";
  const showsPoint = await some(indexes, (cell) => {
    if (!hasSign(cell)) return false;
    const text = exchanged(plainText(cell));
    return perhaps.test(text) || sure.test(text);
  });
  if (!showsComma && showsPoint) return "usual";
  const measured = measureKeys.flatMap((key) => columns[key] ?? []);
  for (const index of measured) {
    const isEither = (cell: string) => hasSign(cell) && either.test(plainText(cell));
    if (!(await some([index], isEither))) continue;
    // A column with 1.234,5 has one habit: its 12.345 is no other than 12345.
    const isPointed = (cell: string) => hasComma(cell) && pointed.test(plainText(cell));
    if (showsPoint || !(await some([index], isPointed))) return "asked";
  }
  return showsComma && (isSure || !showsPoint) ? "noted" : "usual";
};
