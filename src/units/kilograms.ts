import { Decimal } from "../exact/decimal";
import type { Choice } from "../standard/choices";

export type EmissionUnit = Choice<"emission_unit">;
type EnergyUnit = Choice<"energy_unit">;

const kilograms: Record<EmissionUnit, Decimal> = {
  kgCO2e: new Decimal(1),
  tCO2e: new Decimal(1000),
  "10ktCO2e": new Decimal(10_000_000),
};

/** kgCO2e in one of the unit: formula (1) of 12.3.1 counts kilograms. */
export const kgCO2ePer = (unit: EmissionUnit): Decimal => kilograms[unit];

/** kgce (kilograms of standard coal) in one of the unit. */
export const kgcePer = (unit: EnergyUnit): Decimal => new Decimal(unit === "kgce" ? 1 : 1000);
