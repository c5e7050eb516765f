import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import type { SourceCell } from "../../tabular/source";
import { plainText } from "../cells/cell-text";
import type { SourceTable } from "../shape/layout";
import type { Pause } from "./pause";
import type { ColumnMapping } from "../shape/settings";

/** The measures in whose columns a comma stands before the decimals. */
export type CommaMeasures = ReadonlySet<MeasureKey>;

/** 1.234,5 or 1 234,5: no number otherwise. */
const sure =
  /^[-+(]?[1-9]\d{0,2}(?:([.' ’\u00a0\u2009\u202f])\d{3})(?:\1\d{3})*,\d+(?:[^\d.,].*)?$/;
/** 12,5 0,123 1234,567 1.234.567: no number otherwise, but perhaps a slip. */
const perhaps =
  /^[-+(]?(?:0,\d+|\d+,(?:\d{1,2}|\d{4,})|\d{4,},\d+|[1-9]\d{0,2}(?:\.\d{3}){2,})(?:[^\d.,~–/-].*)?$/;

/** The same with commas for points and points for commas: 12.5, or 1,234.5, is such a number where a point stands before the decimals. */
const exchanged = (text: string): string =>
  text.replaceAll(/[.,]/g, (sign) => (sign === "." ? "," : "."));

const hasComma = (text: string): boolean =>
  text.includes(",") || text.includes("，") || text.indexOf(".") !== text.lastIndexOf(".");

/** Rows looked at between two looks at the clock. */
const rowsBetween = 1000;

/** Looks through the columns for numbers that only a comma before their decimals makes numbers: 1.234 beside 1.234,5. */
export const commaMeasures = async (
  { rows, first }: Pick<SourceTable, "rows" | "first">,
  columns: ColumnMapping,
  pause: Pause,
): Promise<CommaMeasures> => {
  const some = async (index: number, is: (cell: string) => boolean): Promise<boolean> => {
    for (let row = first; row < rows.length; row += 1) {
      const cell: SourceCell | undefined = rows[row]?.[index];
      if (typeof cell === "string" && is(cell)) return true;
      if (row % rowsBetween === 0) await pause();
    }
    return false;
  };
  const isComma = async (index: number): Promise<boolean> => {
    let isPerhaps = false;
    const isSure = await some(index, (cell) => {
      if (!hasComma(cell)) return false;
      const text = plainText(cell);
      isPerhaps ||= perhaps.test(text);
      return sure.test(text);
    });
    if (isSure || !isPerhaps) return isSure;
    return !(await some(index, (cell) => {
      const text = exchanged(plainText(cell));
      return perhaps.test(text) || sure.test(text);
    }));
  };
  const found = new Set<MeasureKey>();
  for (const key of measureKeys) {
    const index = columns[key];
    if (index !== undefined && (await isComma(index))) found.add(key);
  }
  return found;
};
