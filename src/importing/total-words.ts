import type { SourceCell } from "../tabular/source";
import { plainText } from "./cell-text";

/** Words for a total where a period or a source would stand, without white space, brackets and the colon behind them. */
const total =
  /(?:合计|总计|小计|累计|共计|月均|季度平均|年均)$|^(?:总量|平均值?|(?:sub|grand)?totals?|sum|average)$/i;
const totalWord =
  /^(?:sub-?|grand )?totals?\b|\btotals?$|^(?:sum|average) of\b|^all (?:plants|sources|units)$/i;

/** Figures and periods in figures are no words for a total. */
const figures = /^[\d.,:/-]*$/;

const isTotalText = (text: string): boolean =>
  total.test(text.replaceAll(/\s/g, "")) || totalWord.test(text);

/** Whether a cell where a period or a source would stand says that it is a total: 合计, Total. */
export const isTotal = (cell: SourceCell | undefined): boolean =>
  typeof cell === "string" &&
  !figures.test(cell) &&
  isTotalText(
    plainText(cell)
      .replaceAll(/\(.*?\)|:/g, "")
      .trim(),
  );
