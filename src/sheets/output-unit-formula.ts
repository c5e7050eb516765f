import type { SheetLanguage } from "./sheet-language";
import { comparesEnergy } from "./year-formulas";

/** What the years are compared in, with the declared unit of output: "kgCO2e/MWh"; for formulas only. */
export const indicatorUnitName = "tanping_indicator_unit";

const unit = "TRIM(tanping_output_unit)";

/** The formula of that unit. */
export const indicatorUnitFormula = (language: SheetLanguage): string =>
  `=IF(${comparesEnergy(language)},"kgce/","kgCO2e/")&IF(LEN(${unit})>0,${unit},"${language.words.a2.outputUnit}")`;

/** A name as a formula, with the declared unit of output: "Output (MWh)"; the name alone while none is declared. */
export const withOutputUnit = (name: string): string =>
  `=IF(LEN(${unit})>0,"${name} ("&${unit}&")","${name}")`;

/** The same with the unit of a carbon intensity, and what stands for the unit of output while none is declared. */
export const withIntensityUnit = (name: string, missing: string): string =>
  `=IF(LEN(${unit})>0,"${name} (kgCO2e/"&${unit}&")","${name} (kgCO2e/${missing})")`;

/** The same with the unit that the years are compared in. */
export const withIndicatorUnit = (name: string): string =>
  `=SUBSTITUTE("${name} (?)","?",${indicatorUnitName})`;
