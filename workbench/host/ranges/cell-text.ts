import type { Cell } from "../../book/cell";
import { defaultStyle } from "../../book/style";
import { formatValue } from "../../format/format-value";
import type { Session } from "../model/session";

/** What the cell shows when its column is wide enough. */
export function cellText(cell: Cell | undefined, { book, profile }: Session): string {
  const { numberFormat } = cell?.style ?? defaultStyle;
  const { date1904 } = book;
  return formatValue(cell?.value ?? null, numberFormat, { locale: profile.language, date1904 })
    .text;
}
