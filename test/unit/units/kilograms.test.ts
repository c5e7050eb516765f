import { choices } from "../../../src/standard/choices";
import { conversion } from "../../../src/units/amount-unit";
import { kgCO2ePer, kgcePer } from "../../../src/units/kilograms";

describe("units", () => {
  it.each([
    ["kgCO2e", "1"],
    ["tCO2e", "1000"],
    ["10ktCO2e", "10000000"],
  ] as const)("one %s is %s kgCO2e (R5)", (unit, kilograms) => {
    expect(kgCO2ePer(unit).toFixed()).toBe(kilograms);
  });

  it.each([
    ["kgce", "1"],
    ["tce", "1000"],
  ] as const)("one %s is %s kgce (R8)", (unit, kilograms) => {
    expect(kgcePer(unit).toFixed()).toBe(kilograms);
  });

  it.each(choices.emission_unit)("the words %s are worth as much in figures", (unit) => {
    expect(conversion(unit, "kgCO2e")?.toFixed()).toBe(kgCO2ePer(unit).toFixed());
  });

  it.each(choices.energy_unit)("the words %s are worth as much in figures", (unit) => {
    expect(conversion(unit, "kgce")?.toFixed()).toBe(kgcePer(unit).toFixed());
  });
});
