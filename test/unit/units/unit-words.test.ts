import { amountUnit, conversion } from "../../../src/units/amount-unit";

/** Every word for a unit, by what it measures, with how many of the first word of its line one of it is. */
const words = {
  mass: {
    ...{ g: "1", 克: "1", kg: "1000", 千克: "1000", 公斤: "1000" },
    ...{ t: "1000000", 吨: "1000000", 噸: "1000000", 公吨: "1000000", 公噸: "1000000" },
    ...{ tonne: "1000000", tonnes: "1000000", "metric ton": "1000000", "metric tons": "1000000" },
    ...{ "metric tonne": "1000000", "metric tonnes": "1000000" },
    ...{ kt: "1000000000", kilotonne: "1000000000", kilotonnes: "1000000000" },
    ...{ MMt: "1000000000000", megatonne: "1000000000000", megatonnes: "1000000000000" },
    ...{ "short ton": "907184.74", "short tons": "907184.74", 短吨: "907184.74" },
    ...{ "long ton": "1016046.9088", "long tons": "1016046.9088", 长吨: "1016046.9088" },
  },
  "standard coal": {
    ...{ gce: "1", kgce: "1000", 千克标准煤: "1000", 公斤标准煤: "1000", kg标准煤: "1000" },
    ...{ 千克标煤: "1000", 公斤标煤: "1000", kg标煤: "1000" },
    ...{ tce: "1000000", 吨标准煤: "1000000", t标准煤: "1000000" },
    ...{ 吨标煤: "1000000", t标煤: "1000000", ktce: "1000000000" },
  },
  electricity: {
    ...{ Wh: "1", 瓦时: "1" },
    ...{ kWh: "1000", "kW·h": "1000", "kW.h": "1000", "kW-h": "1000", 度: "1000", 度电: "1000" },
    ...{ 千瓦时: "1000", "千瓦·时": "1000", 千瓦小时: "1000" },
    ...{ MWh: "1000000", "MW·h": "1000000", "MW.h": "1000000", "MW-h": "1000000" },
    ...{ 兆瓦时: "1000000", "兆瓦·时": "1000000", 兆瓦小时: "1000000" },
    ...{ GWh: "1000000000", "GW·h": "1000000000", "GW.h": "1000000000", "GW-h": "1000000000" },
    ...{ 吉瓦时: "1000000000", TWh: "1000000000000", "TW·h": "1000000000000" },
    ...{ "TW.h": "1000000000000", "TW-h": "1000000000000", 太瓦时: "1000000000000" },
  },
  heat: {
    ...{ J: "1", 焦: "1", 焦耳: "1", kJ: "1000", 千焦: "1000", MJ: "1000000", 兆焦: "1000000" },
    ...{ GJ: "1000000000", 吉焦: "1000000000", TJ: "1000000000000", 太焦: "1000000000000" },
    ...{ PJ: "1000000000000000" },
  },
  money: {
    ...{ 元: "1", CNY: "1", RMB: "1", yuan: "1", 人民币: "1", 人民币元: "1", 元人民币: "1" },
  },
  area: {
    ...{
      m2: "1",
      "m²": "1",
      "m^2": "1",
      "㎡": "1",
      平方米: "1",
      平米: "1",
      平方公尺: "1",
      sqm: "1",
    },
    ...{ km2: "1000000", 平方公里: "1000000", ha: "10000", 公顷: "10000", 公頃: "10000" },
  },
  volume: { m3: "1", "m³": "1", "m^3": "1", "㎥": "1", 立方米: "1", 立方公尺: "1" },
  "volume at standard conditions": { Nm3: "1", 标立方米: "1", 标准立方米: "1", 标方: "1" },
  people: { 人: "1" },
  visits: { 人次: "1", "人·次": "1" },
  times: { 次: "1" },
  pieces: { 件: "1" },
  sets: { 台: "1" },
  vehicles: { 辆: "1" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

const multiples = {
  k: "1000",
  千: "1000",
  thousand: "1000",
  "1000": "1000",
  "1,000": "1000",
  "10^3": "1000",
  百: "100",
  "10k": "10000",
  "10000": "10000",
  "10,000": "10000",
  "10^4": "10000",
  万: "10000",
  十万: "100000",
  百万: "1000000",
  million: "1000000",
  "10^6": "1000000",
  千万: "10000000",
  亿: "100000000",
  "10^8": "100000000",
  十亿: "1000000000",
  billion: "1000000000",
  百亿: "10000000000",
  千亿: "100000000000",
  万亿: "1000000000000",
  萬: "10000",
  億: "100000000",
  仟: "1000",
  佰: "100",
  hundred: "100",
  "ten thousand": "10000",
  "10 thousand": "10000",
  "10⁴": "10000",
  "×10^4": "10000",
  "hundred thousand": "100000",
  "100 thousand": "100000",
  "100,000": "100000",
  "10^5": "100000",
  lakh: "100000",
  mn: "1000000",
  mln: "1000000",
  mio: "1000000",
  "Mio.": "1000000",
  "ten million": "10000000",
  "10 million": "10000000",
  "10^7": "10000000",
  crore: "10000000",
  "hundred million": "100000000",
  "100 million": "100000000",
  "10^9": "1000000000",
  bn: "1000000000",
  trillion: "1000000000000",
  "thousands of": "1000",
  "millions of": "1000000",
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
    // Square kilometres are no thousands of square metres.
    const isSquare = ["m2", "m²", "㎡"].includes(word);
    const its = Object.entries(multiples).filter(([multiple]) => !(isSquare && multiple === "k"));
    const found = its.map(([multiple]) => conversion(multiple + word, first)?.toFixed());
    expect(found).toEqual(its.map(([, times]) => one?.times(times).toFixed()));
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
    ["Maß", "Mass"],
  ])("%j is no other: %j", (one, other) => {
    expect(conversion(one, other)).toBeNull();
  });
});
