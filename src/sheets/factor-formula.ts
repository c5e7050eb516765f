import { choices } from "../standard/choices";
import { kgCO2ePer, kgcePer } from "../units/kilograms";
import { isChoice } from "./options";
import type { SheetLanguage } from "./sheet-language";

/** What one of the declared unit is in kgCO2e or kgce; "" while none is declared. */
export const factorNames = {
  emission_unit: "tanping_emission_factor",
  energy_unit: "tanping_energy_factor",
} as const;

/** The formula of such a factor. */
export const factorFormula = ({ words }: SheetLanguage, key: keyof typeof factorNames): string => {
  const { info } = words.titles;
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
