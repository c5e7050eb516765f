import { asShown } from "../../cells/cell-value";
import { entryAt } from "../../cells/grid";
import { measureKeys, unitParameter } from "../../standard/column-keys";
import type { MeasureKey, UnitParameter } from "../../standard/monitoring-columns";
import { Refused } from "../../faults/refusal";
import { conversion } from "../../units/amount-unit";
import { parameterName } from "../../sheets/defined-names";
import type { Reading } from "../../sheets/reading";
import { sheetLanguage } from "../../sheets/sheet-language";
import { choices } from "../../standard/choices";
import { choiceFromText } from "../../strings/choice-from-text";
import type { Language } from "../../strings/language";
import { factorsTo, type ImportSource, type Units } from "../analysis/import-source";

/** The units amounts are written in. */
export interface WorkbookUnits {
  readonly wanted: Units;
  /** Units the workbook does not declare yet, by their parameter: those of the sources. */
  readonly undeclared: Readonly<Partial<Record<UnitParameter, string>>>;
}

/** The units the workbook declares; "" where it declares none. */
export const declaredUnits = (reading: Pick<Reading, "named">): Units =>
  Object.fromEntries(measureKeys.map((key) => [key, declaredUnit(reading, unitParameter(key))]));

/** Whether the source's outputs, in no doubt, do not convert to the unit that the workbook declares. */
export const outputClashes = (
  { columns, units }: Pick<ImportSource["settings"], "columns" | "units">,
  declared: Units,
): boolean => {
  const { output: unit = "" } = units;
  const { output: own = "" } = declared;
  return columns.output !== undefined && unit !== "" && own !== "" && !conversion(unit, own);
};

/** The units declared, without that of outputs where an import that replaces all data is to change it. */
export const declaredAfter = (
  declared: Units,
  sources: readonly ImportSource[],
  mode: "replace" | "append",
): Units => {
  const isChanged =
    mode === "replace" &&
    sources.some(
      ({ settings }) =>
        settings.treatments["workbook-unit"] === "change" && outputClashes(settings, declared),
    );
  return isChanged ? { ...declared, output: "" } : declared;
};

/** The units declared, and for those that are not the units that are preferred, or else those of the sources. */
export const workbookUnits = (
  declared: Units,
  sources: readonly ImportSource[],
  preferred: Units = {},
): WorkbookUnits => {
  const wanted: Partial<Record<MeasureKey, string>> = {};
  const undeclared: Partial<Record<UnitParameter, string>> = {};
  for (const key of measureKeys) {
    const parameter = unitParameter(key);
    const own = unitOf(sources, key);
    const other = preferred[key] ?? "";
    const brought = nearest(parameter, own && conversion(own, other) ? other : own);
    const unit = declared[key] || undeclared[parameter] || brought;
    wanted[key] = unit;
    if (!declared[key] && unit !== "") undeclared[parameter] = unit;
  }
  return { wanted, undeclared };
};

/** As its code where the unit is chosen from a list. */
const declaredUnit = ({ named }: Pick<Reading, "named">, parameter: UnitParameter): string => {
  const grid = named.get(parameterName(parameter));
  const text = grid ? asShown(entryAt(grid, 0, 0).value).trim() : "";
  return parameter === "output_unit" ? text : (choiceFromText(parameter, text) ?? "");
};

const unitOf = (sources: readonly ImportSource[], key: MeasureKey): string =>
  sources
    .filter(({ settings }) => settings.columns[key] !== undefined)
    .map(({ settings }) => settings.units[key] ?? "")
    .find((unit) => unit !== "") ?? "";

/** The unit as the parameter can say it: of a list the one that is the same, else the first it converts to. */
const nearest = (parameter: UnitParameter, unit: string): string => {
  if (parameter === "output_unit" || unit === "") return unit;
  const list: readonly string[] = choices[parameter];
  return (
    list.find((choice) => conversion(unit, choice)?.eq(1)) ??
    list.find((choice) => conversion(unit, choice)) ??
    ""
  );
};

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
      subject: sheetLanguage(language).columns[key].heading,
      cause: `${from || "?"} → ${wanted[key] || "?"}`,
    });
  }
};
