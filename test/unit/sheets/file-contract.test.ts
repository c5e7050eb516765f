import type { Area } from "../../../src/cells/address";
import { parameterKeys } from "../../../src/standard/parameters";
import {
  fullTextsName,
  lastNames,
  recordsName,
  requestedNames,
  sealNames,
  supplementNames,
} from "../../../src/sheets/defined-names";
import { newFormat } from "../../../src/sheets/file-format";
import { layOutWorkbook } from "../../../src/sheets/lay-out-workbook";
import { lackingNames, readNames } from "../../../src/sheets/reading";
import type { SheetKey } from "../../../src/sheets/sheet-plan";
import { recordListKeys } from "../../../src/standard/record-lists";
import { scoredItems, tableA1 } from "../../../src/standard/table-a1";
import { tableA2 } from "../../../src/standard/table-a2";
import { languages } from "../../../src/strings/language";

/** The names the file contract promises other programs. */
const promised =
  `format language a1_id a1_score a1_max a1_na a1_self a1_evidence a1_total method year emission_unit
  output_unit advanced_value limit_full limit_partial emission output intensity best_year best_intensity change
  a2_score weight_qualitative weight_quantitative composite grade result_composite result_grade result_time
  result_check monitoring a1_text a1_indicator_score a1_site a1_site_confirmed category_score category_max
  category_share stars draft`
    .split(/\s+/)
    .map((name) => `tanping_${name}`);

const titles = {
  "zh-CN": ["评价信息", "表A.1", "表A.2", "表A.3", "监测数据", "不符合清单"],
  "en-US": ["Assessment", "Table A.1", "Table A.2", "Table A.3", "Monitoring", "Nonconformities"],
} as const;

describe.each(languages)("the workbook in %s", (language) => {
  const plan = layOutWorkbook(language);
  const sheet = (key: SheetKey) => {
    const found = plan.sheets.find((its) => its.key === key);
    if (!found) throw new Error(`No sheet ${key}.`);
    return found;
  };
  const allNames = [
    ...plan.sheets.flatMap(({ names }) => [...names.keys()]),
    ...plan.formulaNames.keys(),
  ];
  const areaOf = (name: string): Area => {
    const area = plan.sheets.flatMap(({ names }) => names.get(name) ?? [])[0];
    if (!area) throw new Error(`No name ${name}.`);
    return area;
  };
  const column = (key: SheetKey, { row, column: at, rows }: Area) =>
    sheet(key)
      .contents.slice(row, row + rows)
      .map((cells) => cells[at]);
  const isEntry = (key: SheetKey, { row, column: at }: Pick<Area, "row" | "column">) =>
    sheet(key).entries.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        at >= area.column &&
        at < area.column + area.columns,
    );

  it("has the six sheets of the contract in its order", () => {
    expect(plan.sheets.map(({ title }) => title)).toEqual(titles[language]);
  });

  it.each(promised)("defines %s", (name) => {
    expect(allNames.filter((its) => its === name)).toHaveLength(1);
  });

  it("defines every name once, whatever the case, and every name that is read", () => {
    const lower = allNames.map((name) => name.toLowerCase());
    expect(new Set(lower).size).toBe(lower.length);
    const lacking = lackingNames(newFormat);
    const later: readonly string[] = [
      ...Object.values(sealNames),
      ...Object.values(supplementNames),
      ...requestedNames,
      ...Object.values(lastNames),
      fullTextsName,
      ...recordListKeys.map(recordsName),
    ];
    for (const name of readNames)
      if (!later.includes(name) && !lacking.has(name)) expect(allNames).toContain(name);
  });

  it("gives names that Excel cannot take for a cell", () => {
    for (const name of allNames) {
      expect(name).toMatch(/^[a-z_][a-z0-9_]*$/);
      expect(name).not.toMatch(/^([a-z]{1,3}\d+|r\d*c\d*|[rc])$/i);
      expect(name.length).toBeLessThanOrEqual(255);
    }
  });

  it("says what it is and in which language", () => {
    const info = sheet("info");
    const at = (name: string) => info.contents[areaOf(name).row]?.[areaOf(name).column];
    expect(at("tanping_format")).toMatch(/^2 T\/CECA-G/);
    expect(at("tanping_language")).toBe(language);
  });

  it("lists the 52 items with their ids, maxima and words (12.2, Table A.1)", () => {
    expect(column("a1", areaOf("tanping_a1_id"))).toEqual(scoredItems.map(({ id }) => id));
    const maxima = column("a1", areaOf("tanping_a1_max"));
    expect(maxima).toEqual(scoredItems.map(({ maximum }) => Number(maximum)));
    const words = column("a1", { ...areaOf("tanping_a1_id"), column: 3 });
    words.forEach((text, index) => expect(text).toContain(scoredItems[index]?.text));
  });

  it("takes 0 to the row's own maximum as a score", () => {
    const { row, column: at } = areaOf("tanping_a1_score");
    const rules = sheet("a1").rules.filter(({ area }) => area.column === at);
    scoredItems.forEach(({ maximum }, index) => {
      const rule = rules.find(
        ({ area }) => row + index >= area.row && row + index < area.row + area.rows,
      );
      expect(rule?.accepts).toEqual({ kind: "decimal", low: "0", high: maximum });
    });
  });

  it("merges categories and indicators as printed", () => {
    const rows = (at: number) =>
      sheet("a1")
        .merges.filter(({ column: its, columns }) => its === at && columns === 1)
        .map((area) => area.rows);
    const spans = (groups: readonly number[]) => groups.filter((count) => count > 1);
    const indicators = tableA1.flatMap(({ indicators: its }) => its);
    expect(rows(1)).toEqual(
      spans(
        tableA1.map(({ indicators: its }) =>
          its.reduce((total, { items }) => total + items.length, 0),
        ),
      ),
    );
    expect(rows(2)).toEqual(spans(indicators.map(({ items }) => items.length)));
  });

  it("prints each of the six tiers of Table A.2 once, as a quotation", () => {
    const cells = sheet("a2").contents.flat().map(String);
    for (const { tiers } of tableA2)
      for (const { text } of tiers) {
        const found = cells.filter((its) => its.includes(text));
        expect(found).toHaveLength(1);
        expect(found[0]).toMatch(
          language === "zh-CN" ? /^「[^「」]+」$/ : /^“[^“”]+”\n「[^「」]+」$/,
        );
        expect(found[0]?.endsWith(`「${text}」`)).toBe(true);
      }
  });

  it("makes the list of nonconformities a table, whose sheet is open before the seal", () => {
    const { table, protection, names } = sheet("nonconformities");
    expect([table?.name, table?.area, protection]).toEqual([
      "TanpingNonconformities",
      { row: 2, column: 0, rows: 6, columns: 14 },
      "open",
    ]);
    expect([...names]).toEqual([
      ["tanping_records_nonconformities", { row: 2, column: 0, rows: 1, columns: 1 }],
    ]);
  });

  it("has a subtotal in the first row of each of the 21 indicators", () => {
    const formulas = column("a1", areaOf("tanping_a1_indicator_score"));
    expect(formulas.filter((its) => its !== null)).toHaveLength(21);
  });

  it.each(["a1_score", "a1_na", "a1_self", "a1_evidence", "a1_site", "a1_site_confirmed"])(
    "leaves tanping_%s to people",
    (name) => {
      const area = areaOf(`tanping_${name}`);
      for (let row = area.row; row < area.row + area.rows; row += 1)
        expect(isEntry("a1", { row, column: area.column })).toBe(true);
    },
  );

  it("leaves every parameter to people", () => {
    for (const key of parameterKeys) {
      const name = `tanping_${key}`;
      const home = plan.sheets.find(({ names }) => names.has(name));
      expect([name, home && isEntry(home.key, areaOf(name))]).toEqual([name, true]);
    }
  });

  it.each([
    ["a1", "a1_id"],
    ["a1", "a1_max"],
    ["a1", "a1_total"],
    ["a1", "a1_check"],
    ["a2", "intensity"],
    ["a2", "a2_score"],
    ["a3", "composite"],
    ["a3", "grade"],
    ["a3", "result_composite"],
    ["a3", "result_check"],
    ["info", "format"],
  ] as const)("locks, on %s, tanping_%s", (key, name) => {
    expect(isEntry(key, areaOf(`tanping_${name}`))).toBe(false);
  });

  it("protects every sheet but those whose tables must grow", () => {
    const open = plan.sheets.filter(({ protection }) => protection === "open");
    expect(open.map(({ key }) => key)).toEqual(["monitoring", "nonconformities"]);
  });

  it("makes the monitoring table with the contract's columns first and in its order", () => {
    const { table, contents } = sheet("monitoring");
    expect(table?.name).toBe("TanpingMonitoring");
    const headings = contents[table?.area.row ?? 0];
    expect(headings?.slice(0, 7)).toEqual(
      language === "zh-CN"
        ? ["年份", "月份", "排放源", "排放量", "产出量", "备注", "能耗量"]
        : ["Year", "Month", "Source", "Emission", "Output", "Note", "Energy"],
    );
  });
});

describe("the two languages", () => {
  const [chinese, english] = languages.map((language) => layOutWorkbook(language));

  it("put every name on the same cells, so that programs need not know the language", () => {
    const places = (plan: typeof chinese) =>
      plan?.sheets.map(({ key, names }) => [key, Object.fromEntries(names)]);
    expect(places(english)).toEqual(places(chinese));
  });

  it("keep the Chinese wording beside each English item (R15)", () => {
    const texts = english?.sheets.flatMap(({ contents }) => contents.flat()) ?? [];
    for (const { text } of scoredItems)
      expect(texts.some((its) => typeof its === "string" && its.includes(text))).toBe(true);
  });
});
