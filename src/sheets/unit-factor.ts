import { kgCO2ePer, kgcePer, type EmissionUnit } from "../units/units";
import { choices } from "../standard/choices";
import { isChoice } from "./options";
import type { SheetLanguage } from "./sheet-language";

/** What one of the declared unit is in kgCO2e or kgce; "" while none is declared. */
export const factorNames = {
  emission_unit: "tanping_emission_factor",
  energy_unit: "tanping_energy_factor",
} as const;

/** The formula of such a factor. */
export const factor = ({ words }: SheetLanguage, key: keyof typeof factorNames): string => {
  const { info } = words.titles;
  if (key === "energy_unit") {
    const is = (unit: "kgce" | "tce") => isChoice(info, "energy_unit", unit);
    return `=IF(${is("kgce")},${kgcePer("kgce")},IF(${is("tce")},${kgcePer("tce")},""))`;
  }
  const is = (unit: EmissionUnit) => isChoice(info, "emission_unit", unit);
  const [kg, t, kt] = choices.emission_unit;
  const last = `IF(${is(kt)},${kgCO2ePer(kt)},"")`;
  return `=IF(${is(kg)},${kgCO2ePer(kg)},IF(${is(t)},${kgCO2ePer(t)},${last}))`;
};
