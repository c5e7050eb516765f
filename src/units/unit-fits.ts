import { one } from "../exact/decimal";
import { unitParameter } from "../standard/column-keys";
import type { MeasureKey } from "../standard/monitoring-columns";
import { amountUnit, conversion } from "./amount-unit";

/** What an output is measured in, by its heading. */
const outputs: readonly (readonly [heading: RegExp, isMeasured: (base: string) => boolean])[] = [
  [/产值|revenue|value/i, (base) => base === "元"],
  [/电量|electric/i, (base) => base === "Wh"],
  [/面积|area/i, (base) => base === "m2"],
  [/产量/, (base) => base !== "元"],
];

/** Whether the column's amounts can be in the unit: emissions are weighed, and CO2 or coal equivalents are no output. */
export const unitFits = (unit: string, key: MeasureKey, heading: string): boolean => {
  const base = amountUnit(unit)?.base ?? "";
  const parameter = unitParameter(key);
  if (parameter === "emission_unit") return base === "g";
  if (parameter === "energy_unit") return ["gce", "Wh", "J"].includes(base);
  if (base === "gce" || /co2|二氧化碳/i.test(unit.normalize("NFKC"))) return false;
  return outputs.find(([words]) => words.test(heading))?.[1](base) ?? true;
};

/**
 * The one of the units of a table's title that a measure under the heading can be in, before one that nobody can convert;
 * null where none or several can.
 */
export const titleUnitFor = (
  units: readonly string[],
  key: MeasureKey,
  heading: string,
): string | null => {
  const known = units.filter((unit) => unitFits(unit, key, heading));
  const [first, ...others] =
    known.length > 0 ? known : units.filter((unit) => amountUnit(unit) === null);
  return first !== undefined && others.every((unit) => conversion(unit, first)?.eq(one))
    ? first
    : null;
};
