import { one } from "../../exact/decimal";
import type { MeasureKey } from "../../standard/monitoring-columns";
import { amountUnit, conversion } from "../../units/amount-unit";
import type { SourceCell } from "../../tabular/source";
import { plainText } from "../cells/cell-text";
import type { SourceRows } from "./layout";
import { unitFits } from "./unit-fits";

const label = /(?:(?:^|[^\p{L}]|计量|金额)单位|(?:^|[([,;])\s*units?):\s*(.*)$/iu;

/** What stands behind the label of a unit: in its cell, or alone in the next one. */
const labelled = (row: readonly SourceCell[]): readonly string[] => {
  const texts = row.map(plainText).filter(Boolean);
  return texts.flatMap((text, at) => {
    const behind = label.exec(text)?.[1];
    return behind === undefined ? [] : [behind || (texts[at + 1] ?? "")];
  });
};

/** "万吨", "t CO2e)", "吨、万元", "万吨 制表：张工": the units of a text. */
const unitsIn = (text: string): readonly string[] => {
  const bare = text.replace(/[)\]】]$/, "").trim();
  return amountUnit(bare) ? [bare] : bare.split(/[\s、,;]+/).filter(amountUnit);
};

/** The units that lines above the table name for all of it: "单位：万吨". */
export const titleUnits = (rows: SourceRows, headerRow: number): readonly string[] =>
  rows.slice(0, headerRow).flatMap(labelled).flatMap(unitsIn);

/** The one of a table's title units that a measure under the heading can be in; null where none or several can. */
export const titleUnitFor = (
  units: readonly string[],
  key: MeasureKey,
  heading: string,
): string | null => {
  const [first, ...others] = units.filter((unit) => unitFits(unit, key, heading));
  return first !== undefined && others.every((unit) => conversion(unit, first)?.eq(one))
    ? first
    : null;
};
