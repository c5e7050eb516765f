import { choices } from "../standard/choices";
import { kgCO2ePer, kgcePer } from "../units/kilograms";
import { isChoice } from "./options";
import type { SheetLanguage } from "./sheet-language";

/** What one of the declared unit is in kgCO2e or kgce; "" while none is declared. */
export const factorNames = {
  emission_unit: "tanping_emission_factor",
  energy_unit: "tanping_energy_factor",
  advanced_unit: "tanping_advanced_factor",
} as const;
export type FactorKey = keyof typeof factorNames;

/** The formula of such a factor; an advanced value whose unit is blank is in kgCO2e, as in files that have none. */
export const factorFormula = ({ words }: SheetLanguage, key: FactorKey): string => {
  const { info } = words.titles;
  if (key === "advanced_unit")
    return `=IF(${isChoice(info, key, "tCO2e")},${kgCO2ePer("tCO2e").toFixed()},IF(OR(tanping_advanced_unit="",${isChoice(info, key, "kgCO2e")}),1,""))`;
  const cases =
    key === "energy_unit"
      ? choices[key].map((unit) => [isChoice(info, key, unit), kgcePer(unit)] as const)
      : choices[key].map((unit) => [isChoice(info, key, unit), kgCO2ePer(unit)] as const);
  const formula = cases.reduceRight(
    (otherwise, [isDeclared, kilograms]) => `IF(${isDeclared},${kilograms.toFixed()},${otherwise})`,
    '""',
  );
  return `=${formula}`;
};

/** Whether a parameter is such a unit. */
export const isFactor = (key: string): key is FactorKey => key in factorNames;
