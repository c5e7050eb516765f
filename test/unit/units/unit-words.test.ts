import { amountUnit, conversion } from "../../../src/units/amount-unit";

/** Every word for a unit, by what it measures, with how many of the first word of its line one of it is. */
const words = {
  mass: {
    ...{ g: "1", 克: "1", kg: "1000", 千克: "1000", 公斤: "1000" },
    ...{ t: "1000000", 吨: "1000000", "metric tons": "1000000" },
    ...{ tonne: "1000000", tonnes: "1000000" },
  },
  "standard coal": {
    ...{ kgce: "1", 千克标准煤: "1", 公斤标准煤: "1", kg标准煤: "1" },
    ...{ tce: "1000", 吨标准煤: "1000", t标准煤: "1000", 吨标煤: "1000" },
  },
  electricity: {
    ...{ kWh: "1", "kW·h": "1", "kW.h": "1", 千瓦时: "1", "千瓦·时": "1", 度: "1" },
    ...{ MWh: "1000", "MW·h": "1000", "MW.h": "1000", 兆瓦时: "1000" },
    ...{ GWh: "1000000", TWh: "1000000000" },
  },
  heat: { MJ: "1", 兆焦: "1", GJ: "1000", 吉焦: "1000", TJ: "1000000", 太焦: "1000000" },
  money: { 元: "1", CNY: "1", RMB: "1", 人民币: "1" },
  area: { m2: "1", "m²": "1", "㎡": "1", 平方米: "1", 平米: "1", sqm: "1" },
  volume: { m3: "1", "m³": "1", "㎥": "1", 立方米: "1" },
  people: { 人: "1" },
  visits: { 人次: "1" },
  pieces: { 件: "1" },
  sets: { 台: "1" },
  vehicles: { 辆: "1" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

const multiples = {
  k: "1000",
  千: "1000",
  "10k": "10000",
  万: "10000",
  百万: "1000000",
  千万: "10000000",
  亿: "100000000",
} as const;

const measures = Object.entries(words).map(([measure, its]) => {
  const entries = Object.entries<string>(its);
  return { measure, entries, first: entries[0]?.[0] ?? "" };
});

describe.each(measures)("a unit of $measure", ({ entries, first }) => {
  it.each(entries)("called %s is so many of the first: %s", (word, factor) => {
    expect(conversion(word, first)?.toFixed()).toBe(factor);
  });

  it.each(entries)("called %s may have any multiple", (word) => {
    const one = conversion(word, first);
    const found = Object.keys(multiples).map((multiple) => conversion(multiple + word, first));
    const expected = Object.values(multiples).map((times) => one?.times(times).toFixed());
    // Square kilometres are no thousands of square metres.
    const skipped = /^(?:m2|m²|㎡)$/.test(word) ? 1 : 0;
    const texts = found.map((factor) => factor?.toFixed());
    expect(texts.slice(skipped)).toEqual(expected.slice(skipped));
  });

  it("does not become one of another measure", () => {
    for (const other of measures)
      if (other.first !== first) expect(conversion(first, other.first)).toBeNull();
  });
});

describe("what is weighed", () => {
  it.each(["CO2", "CO2e", "CO2eq", "CO2-e", "CO2-eq", "-CO2", "CO₂e", "_CO2e", " CO2 e"])(
    "may be said behind the unit: t%s",
    (gas) => {
      expect(conversion(`t${gas}`, "kg")?.toFixed()).toBe("1000");
    },
  );

  it.each(["吨二氧化碳", "吨二氧化碳当量", "吨-二氧化碳当量", "吨当量"])(
    "or in words: %s",
    (unit) => {
      expect(conversion(unit, "kgCO2e")?.toFixed()).toBe("1000");
    },
  );

  it.each(["tCH4", "tCO", "吨甲烷", "CO2", "万", "千", "10k", "kk", "万万吨", "kCO2"])(
    "is nothing that converts in %j",
    (unit) => {
      expect(amountUnit(unit)).toBeNull();
    },
  );
});

describe("a unit nobody knows", () => {
  it.each([
    ["箱", "箱"],
    ["Ｂｏｘ", " box "],
    ["", " "],
  ])("is itself however it is written: %j and %j", (one, other) => {
    expect(conversion(one, other)?.toFixed()).toBe("1");
  });

  it.each([
    ["箱", "盒"],
    ["箱", "t"],
    ["t", "箱"],
    ["b ox", "box"],
  ])("%j is no other: %j", (one, other) => {
    expect(conversion(one, other)).toBeNull();
  });
});
