import type { Language } from "../page-options";
import type { Book } from "../../book/book";
import type { Calculator } from "../../book/calculator";
import type { Sheet } from "../../book/sheet";
import { defaultStyle } from "../../book/style";
import { isError, type Value } from "../../book/value";
import { formatValue } from "../../format/format-value";
import { lay, type CellLook, type Kind } from "./cell-look";
import { conditionalLook } from "./conditional-look";
import { tableLook } from "./table-look";

export interface LookSource {
  readonly book: Book;
  readonly calculator: Calculator;
  readonly locale: Language;
}

export type LookAt = (row: number, column: number) => CellLook;

/** Looks of one sheet's cells, each worked out once: make a new one whenever the content changes. */
export const looksOf = (source: LookSource, sheet: Sheet): LookAt => {
  const known = new Map<number, CellLook>();
  return (row, column) => {
    const key = row * 16_384 + column;
    const look = known.get(key) ?? workOut(source, sheet, row, column);
    known.set(key, look);
    return look;
  };
};

const blank: CellLook = {
  text: "",
  color: defaultStyle.fontColor,
  kind: "blank",
  style: defaultStyle,
  shorten: null,
};

const workOut = (source: LookSource, sheet: Sheet, row: number, column: number): CellLook => {
  const cell = sheet.cell(row, column);
  const table = sheet.tableAt(row, column);
  const hasRules = sheet.conditionalFormats.length > 0;
  if (!cell && !table && !hasRules) return blank;
  const own = cell?.style ?? defaultStyle;
  const banded = table ? lay(own, withoutOwn(tableLook(table, row), own)) : own;
  const over = hasRules
    ? conditionalLook(source.book, source.calculator, { sheet, row, column })
    : {};
  const style = lay(banded, over);
  const said = words(source, cell?.value ?? null, style.numberFormat);
  return { ...said, style, color: said.color || style.fontColor };
};

/** A fill or font colour of the cell's own beats the table's. */
const withoutOwn = (
  over: ReturnType<typeof tableLook>,
  own: CellLook["style"],
): ReturnType<typeof tableLook> => {
  const { fill, fontColor, ...rest } = over;
  return {
    ...rest,
    ...(fill && own.fill === null ? { fill } : {}),
    ...(fontColor && own.fontColor === defaultStyle.fontColor ? { fontColor } : {}),
  };
};

const kindOf = (value: Value): Kind => {
  if (value === null || value === "") return "blank";
  if (typeof value === "string") return "text";
  return typeof value === "number" ? "number" : "centred";
};

const words = (
  { book, locale }: LookSource,
  value: Value,
  numberFormat: string,
): Pick<CellLook, "text" | "color" | "kind" | "shorten"> => {
  if (value === null) return { text: "", color: "", kind: "blank", shorten: null };
  const options = { locale, date1904: book.date1904 };
  const { text, color } = formatValue(value, numberFormat, options);
  const shorten =
    typeof value === "number" && numberFormat === "General"
      ? (digits: number) =>
          formatValue(Number(value.toPrecision(digits)), numberFormat, options).text
      : null;
  return {
    text: isError(value) ? value.error : text,
    color: color ?? "",
    kind: kindOf(value),
    shorten,
  };
};
