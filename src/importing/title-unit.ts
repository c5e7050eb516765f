import { one } from "../exact/decimal";
import type { MeasureKey } from "../faults/parameter";
import { amountUnit, conversion } from "../monitoring/amount-unit";
import type { SourceCell } from "../tabular/source";
import { plainText } from "./cell-text";
import type { SourceRows } from "./layout";

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

/** What an output is measured in, by its heading. */
const outputs: readonly (readonly [heading: RegExp, isMeasured: (base: string) => boolean])[] = [
  [/产值|revenue|value/i, (base) => base === "元"],
  [/电量|electric/i, (base) => base === "Wh"],
  [/面积|area/i, (base) => base === "m2"],
  [/产量/, (base) => base !== "元"],
];

/** Whether the column's amounts can be in the unit: emissions are weighed, and CO2 or coal equivalents are no output. */
const fits = (unit: string, key: MeasureKey, heading: string): boolean => {
  const base = amountUnit(unit)?.base ?? "";
  if (key === "emission") return base === "g";
  if (key === "energy") return ["gce", "Wh", "J"].includes(base);
  if (base === "gce" || /co2|二氧化碳/i.test(unit.normalize("NFKC"))) return false;
  return outputs.find(([words]) => words.test(heading))?.[1](base) ?? true;
};

/** The one of a table's title units that a measure under the heading can be in; null where none or several can. */
export const titleUnitFor = (
  units: readonly string[],
  key: MeasureKey,
  heading: string,
): string | null => {
  const [first, ...others] = units.filter((unit) => fits(unit, key, heading));
  return first !== undefined && others.every((unit) => conversion(unit, first)?.eq(one))
    ? first
    : null;
};
