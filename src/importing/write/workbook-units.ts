import { asShown } from "../../cells/cell-value";
import { entryAt } from "../../cells/grid";
import type { MeasureKey } from "../../standard/monitoring-columns";
import { Refused } from "../../faults/refusal";
import { conversion } from "../../units/amount-unit";
import { parameterName } from "../../sheets/defined-names";
import type { Reading } from "../../sheets/reading";
import { sheetLanguage } from "../../sheets/sheet-language";
import { choices } from "../../standard/choices";
import { choiceFromText } from "../../strings/choice-from-text";
import type { Language } from "../../strings/language";
import { factorsTo, type ImportSource, type Units } from "../rows/import-source";

type UnitKey = "emission_unit" | "output_unit" | "energy_unit";

/** The units amounts are written in. */
export interface WorkbookUnits {
  readonly wanted: Units;
  /** Units the workbook does not declare yet, by their parameter: those of the sources. */
  readonly undeclared: Readonly<Partial<Record<UnitKey, string>>>;
}

/** The units the workbook declares, and for those it leaves open the units that are preferred, or else those of the sources. */
export const workbookUnits = (
  reading: Reading,
  sources: readonly ImportSource[],
  preferred: Units = {},
): WorkbookUnits => {
  const declared: Record<MeasureKey, string> = {
    emission: choiceFromText("emission_unit", textOf(reading, "emission_unit")) ?? "",
    output: textOf(reading, "output_unit"),
    energy: choiceFromText("energy_unit", textOf(reading, "energy_unit")) ?? "",
  };
  const unit = (key: MeasureKey) =>
    unitOf(sources, key) && (preferred[key] || unitOf(sources, key));
  const brought = {
    emission: nearest(choices.emission_unit, unit("emission")),
    output: unit("output"),
    energy: nearest(choices.energy_unit, unit("energy")),
  };
  const wanted: Partial<Record<MeasureKey, string>> = {};
  const undeclared: Partial<Record<UnitKey, string>> = {};
  for (const key of ["emission", "output", "energy"] as const) {
    wanted[key] = declared[key] || brought[key];
    if (declared[key] === "" && brought[key] !== "") undeclared[`${key}_unit`] = brought[key];
  }
  return { wanted, undeclared };
};

const textOf = ({ named }: Reading, key: UnitKey): string => {
  const grid = named.get(parameterName(key));
  return grid ? asShown(entryAt(grid, 0, 0).value).trim() : "";
};

const unitOf = (sources: readonly ImportSource[], key: MeasureKey): string =>
  sources
    .filter(({ settings }) => settings.columns[key] !== undefined)
    .map(({ settings }) => settings.units[key] ?? "")
    .find((unit) => unit !== "") ?? "";

/** The unit of the list that is the same, else the first it converts to. */
const nearest = (list: readonly string[], unit: string): string =>
  list.find((choice) => conversion(unit, choice)?.eq(1)) ??
  list.find((choice) => conversion(unit, choice)) ??
  "";

/** Refuses sources with a measure whose unit does not convert to the unit wanted. */
export const requireConversion = (
  sources: readonly ImportSource[],
  wanted: Units,
  language: Language,
): void => {
  for (const source of sources) {
    const [key] = factorsTo(source, wanted).unknown;
    if (key === undefined) continue;
    const from = source.settings.units[key] ?? "";
    throw new Refused({
      code: "units-do-not-convert",
      subject: sheetLanguage(language).names.columns[key],
      cause: `${from || "?"} → ${wanted[key] || "?"}`,
    });
  }
};
