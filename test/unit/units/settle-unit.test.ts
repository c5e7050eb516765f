import { amountUnit, conversion } from "../../../src/units/amount-unit";
import { settledUnit } from "../../../src/units/settle-unit";

const answers = {
  "unit-mt": "tonnes",
  "unit-tons": "tonnes",
  "unit-carbon": "carbon",
} as const;

describe("a unit whose letters or words are known", () => {
  it.each([
    ["Mt", "1000000"],
    ["MtCO2e", "1000000"],
    ["Mt CO2e", "1000000"],
    ["MMTCO2e", "1000000"],
    ["million tonnes CO2e", "1000000"],
    ["thousand metric tons of CO2 equivalent", "1000"],
    ["kt CO2-eq", "1000"],
    ["KTCO2E", "1000"],
    ["ktCO2(e)", "1000"],
    ["Gg", "1000"],
    ["Gg CO2e", "1000"],
    ["Mg", "1"],
    ["Tg", "1000000"],
    ["Gt", "1000000000"],
    ["Pg", "1000000000"],
    ["10³ t", "1000"],
    ["10^6 t", "1000000"],
    ["'000 t", "1000"],
    ["1000吨", "1000"],
    ["TCO2", "1"],
    ["百万吨", "1000000"],
    ["亿吨", "100000000"],
    ["short tons", "0.90718474"],
    ["公吨", "1"],
  ])("%s is so many t: %s", (unit, factor) => {
    expect(conversion(unit, "t")?.toFixed()).toBe(factor);
  });

  it.each([
    ["人民币万元", "元", "10000"],
    ["万元人民币", "元", "10000"],
    ["CNY million", "元", "1000000"],
    ["CNYm", "元", "1000000"],
    ["RMB mm", "元", "1000000"],
    ["RMB'000", "元", "1000"],
    ["million RMB", "万元", "100"],
    ["万m2", "m2", "10000"],
    ["亿kWh", "MWh", "100000"],
    ["TWh", "万kWh", "100000"],
    ["万次", "次", "10000"],
    ["Mtce", "tce", "1000000"],
  ])("%s in %s is %s", (unit, other, factor) => {
    expect(conversion(unit, other)?.toFixed()).toBe(factor);
  });

  it.each([
    "lb",
    "万美元",
    "kcal",
    "USD",
    "Mlb",
    "tCH4",
    "t/h",
    "GT",
    "µt",
    "mtce",
    "MTce",
    "mg",
    "MTx",
    "tonnage",
    "xtC",
  ])("%s is none we know", (unit) => {
    expect(amountUnit(unit)).toBeNull();
  });
});

describe("a unit in doubt", () => {
  it.each([
    ["MT", "mt"],
    ["mt CO2e", "mt"],
    ["MTCO2e", "mt"],
    ["tons", "tons"],
    ["Tons CO2e", "tons"],
    ["thousand tons", "tons"],
    ["ton", "tons"],
    ["Ton", "tons"],
    ["TON", "tons"],
    ["TONS", "tons"],
    ["英吨", "tons"],
    ["美吨", "tons"],
    ["Mts", "mt"],
    ["tC", "carbon"],
    ["t-C", "carbon"],
    ["tCeq", "carbon"],
    ["tC-eq", "carbon"],
    ["tC-e", "carbon"],
    ["吨碳e", "carbon"],
    ["万吨碳", "carbon"],
    ["t/a", "per-year"],
    ["万吨/年", "per-year"],
    ["tCO2e/yr", "per-year"],
    ["Mtpa", "per-year"],
    ["t/d", "per-day"],
    ["吨/天", "per-day"],
    ["MWh per month", "per-month"],
  ])("such as %s converts to nothing: %s", (unit, doubt) => {
    expect(amountUnit(unit)?.doubt).toBe(doubt);
    expect([conversion(unit, "t"), conversion("t", unit)]).toEqual([null, null]);
    expect(conversion(unit, unit)?.toFixed()).toBe("1");
  });

  it.each([
    ["MT", { "unit-mt": "tonnes" }, "1"],
    ["MT", { "unit-mt": "million-tonnes" }, "1000000"],
    ["万MT", { "unit-mt": "tonnes" }, "10000"],
    ["tons", { "unit-tons": "tonnes" }, "1"],
    ["thousand tons CO2", { "unit-tons": "short-tons" }, "907.18474"],
    ["tons", { "unit-tons": "long-tons" }, "1.0160469088"],
    ["tC", { "unit-carbon": "as-co2" }, "1"],
    ["kgC", { "unit-carbon": "as-co2" }, "0.001"],
    ["万吨碳", { "unit-carbon": "as-co2" }, "10000"],
    ["千tC-eq", { "unit-carbon": "as-co2" }, "1000"],
    ["万吨/月", {}, "10000"],
    ["万t/a", {}, "10000"],
    ["t/d", {}, "1"],
    ["kg", {}, "0.001"],
  ] as const)("%s, answered by %j, is so many t: %s", (unit, answer, factor) => {
    expect(conversion(settledUnit(unit, { ...answers, ...answer }), "t")?.toFixed()).toBe(factor);
  });

  it("of carbon becomes its dioxide by 44/12", () => {
    expect(
      conversion(settledUnit("tC", answers), "t")?.times(12).toDecimalPlaces(20).toFixed(),
    ).toBe("44");
  });

  it.each(["箱", "t", ""])("is no other: %j stays as it is", (unit) => {
    expect(settledUnit(unit, answers)).toBe(unit);
  });

  it("is told by its letters: MT is not Mt", () => {
    expect(conversion("MT", "Mt")).toBeNull();
  });
});
