import { isRateUnit } from "../../../src/units/rate-unit";

it.each(["t/MWh", "kgCO2/t", "tCO2e/万元", "g/kWh", "kg per t", "吨／万元", "kgCO2/m2/a"])(
  "takes %s for the unit of a rate",
  (unit) => expect(isRateUnit(unit)).toBe(true),
);

it.each([
  "t",
  "t/a",
  "吨/年",
  "t/d",
  "万吨",
  "tCO2e",
  "箱",
  "甲/乙",
  "甲/t",
  "t/甲",
  "/t",
  "t/",
  "",
])("takes %s for none", (unit) => expect(isRateUnit(unit)).toBe(false));

it.each(["tCO2/t产品", "kgCO2e/t clinker", "吨/吨钢", "t/t-steel"])(
  "takes %s, of a product, for one",
  (unit) => expect(isRateUnit(unit)).toBe(true),
);

it.each(["t/产品", "Emissions/a year", "t/year"])(
  "takes %s for none, whatever stands behind",
  (unit) => expect(isRateUnit(unit)).toBe(false),
);
