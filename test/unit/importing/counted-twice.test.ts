import type { Treatments } from "../../../src/faults/import-problem";
import { analysisOf, drawn, sourceOf } from "./tables";

const of = async (rows: readonly string[], treatments: Partial<Treatments> = {}) => {
  const table = `|年份|排放源|排放量(t)|\n${rows.map((row) => `|2023|${row}|`).join("\n")}`;
  const { years, problems } = await analysisOf(sourceOf(drawn(table), { treatments }));
  return {
    years: years.map(({ emission }) => emission?.toFixed() ?? "–"),
    kinds: Object.fromEntries(problems.map(({ code, count }) => [code, count])),
  };
};

describe("rows of scope 2", () => {
  const rows = ["Scope 1|100", "Scope 2 (location-based)|50", "Scope 2 (market-based)|40"];

  it("by location and by market count once, as is answered", async () => {
    expect(await of(rows)).toEqual({ years: ["150"], kinds: { "scope-2-twice": 2 } });
    expect((await of(rows, { "scope-2-twice": "by-market" })).years).toEqual(["140"]);
    const chinese = ["范围一|100", "外购电力（基于区域）|50", "外购电力（基于市场）|40"];
    expect((await of(chinese)).kinds).toEqual({ "scope-2-twice": 2 });
    expect((await of(["Scope 2 LB|50", "Scope 2 MB|40"])).kinds).toEqual({ "scope-2-twice": 2 });
  });

  it("are no question where there is one of them, or a market is a department", async () => {
    expect((await of(rows.slice(0, 2))).kinds).toEqual({});
    expect((await of(["华东区域|50", "市场部|40"])).kinds).toEqual({});
  });
});

describe("rows of reported and verified amounts", () => {
  const rows = ["企业填报|90", "核查结果|100"];

  it("count once, the verified ones, or as is answered", async () => {
    expect(await of(rows)).toEqual({ years: ["100"], kinds: { "emission-versions": 1 } });
    expect((await of(rows, { "emission-versions": "add-columns" })).years).toEqual(["190"]);
    expect((await of(["Reported|90", "Verified|100"])).kinds).toEqual({ "emission-versions": 1 });
  });

  it("are no question where all are of one kind, or in other periods", async () => {
    expect((await of(["填报一厂|90", "填报二厂|100"])).kinds).toEqual({});
    expect((await of(["填报|90|\n|2022|核查|100"])).kinds).toEqual({});
  });
});

describe("rows of gases", () => {
  it("are asked about where nobody calls them CO2 equivalents", async () => {
    expect(await of(["CO2|100", "CH4|10", "六氟化硫|1"])).toEqual({
      years: ["100"],
      kinds: { "gas-mass": 2 },
    });
    expect((await of(["CO2|100", "CH4|10"], { "gas-mass": "keep" })).years).toEqual(["110"]);
    expect((await of(["CO2|100", "CH4 (tCO2e)|10", "甲烷锅炉|1"])).kinds).toEqual({});
  });

  it("count as they are in a column of CO2 equivalents, by its heading, its rows or its title", async () => {
    const said = async (table: string) => {
      const { problems } = await analysisOf(sourceOf(drawn(table)));
      return problems.map(({ code }) => code);
    };
    const rows = "|2023|CO2|100|\n|2023|CH4|10|";
    expect(await said(`|年份|排放源|排放量(tCO2e)|\n${rows}`)).toEqual([]);
    expect(await said(`|单位：tCO2e|||\n|年份|排放源|排放量|\n${rows}`)).toEqual([]);
    expect(
      await said("|年份|排放源|排放量|单位|\n|2023|CO2|100|tCO2e|\n|2023|CH4|10|tCO2e|"),
    ).toEqual([]);
  });
});
