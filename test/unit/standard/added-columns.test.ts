/** @jest-environment node */
import type { Grid } from "../../../src/cells/grid";
import { monitoringColumns, type MonitoringColumn } from "../../../src/standard/monitoring-columns";
import { monitoringColumns as english } from "../../../src/strings/en-US/monitoring-columns";
import { languages } from "../../../src/strings/language";
import { monitoringColumns as chinese } from "../../../src/strings/zh-CN/monitoring-columns";

/**
 * Two columns that nobody has asked for yet, added as a developer would add them: a row in the registry and its words.
 * Everything else is loaded afterwards, since it derives what it does from the registry when it is loaded.
 */
const rows = {
  voucher: { kind: "text", need: "optional", width: 110 },
  scope2: { kind: "amount", unit: "emission_unit", need: "optional", width: 90 },
};
const ask = { prompt: "…", error: "…" };
const [voucher, scope2] = Object.keys(rows) as MonitoringColumn[];
Object.assign(monitoringColumns, rows);
Object.assign(chinese, {
  voucher: { heading: "凭证号", ...ask, knownBy: { likely: /单据号/ } },
  scope2: { heading: "范围二", ...ask, knownBy: {} },
});
Object.assign(english, {
  voucher: { heading: "Voucher", ...ask, knownBy: { likely: /receipt/ } },
  scope2: { heading: "Scope 2", ...ask, knownBy: {} },
});

const load = async () => ({
  ...(await import("../../../src/importing/shape/roles")),
  ...(await import("../../../src/importing/write/import-log")),
  ...(await import("../../../src/importing/write/table-rows")),
  ...(await import("../../../src/seal/data-digests")),
  ...(await import("../../../src/sheets/lay-out-workbook")),
  ...(await import("../../../src/sheets/plan-migration")),
  ...(await import("../../../src/tabular/open-source")),
  ...(await import("../assessment/sketch")),
  ...(await import("../importing/tables")),
});
type House = Awaited<ReturnType<typeof load>>;
let house: House;
beforeAll(async () => {
  house = await load();
});

const headings = {
  "zh-CN": ["年份", "月份", "排放源", "排放量", "产出量", "备注", "能耗量", "凭证号", "范围二"],
  "en-US": [
    "Year",
    "Month",
    "Source",
    "Emission",
    "Output",
    "Note",
    "Energy",
    "Voucher",
    "Scope 2",
  ],
} as const;

/** Two days of a month, each with its voucher, as a file has them. */
const file = `日期,排放量(t),发电量(MWh),Voucher,范围二(t)
2023-01-05,1,10,PZ-17,0.25
2023-01-06,2,20,PZ-18,0.5
`;
const sourceIn = async ({ openSource, sourceOf }: House, text: string) => {
  const source = await openSource({ name: "data.csv", bytes: new TextEncoder().encode(text) });
  return sourceOf((await source.sheet(0)).rows);
};

describe.each(languages)("columns added to the registry, in %s", (language) => {
  const sheetOf = ({ layOutWorkbook }: House) => {
    const sheet = layOutWorkbook(language).sheets.find(({ key }) => key === "monitoring");
    if (!sheet?.table) throw new Error("No monitoring table.");
    return { ...sheet, table: sheet.table };
  };

  it("stand at the end of the table, in sight and in print", () => {
    const { contents, table, columnWidths, hiddenColumns, printed } = sheetOf(house);
    expect(contents[table.area.row]).toEqual(headings[language]);
    expect(table.area.columns).toBe(9);
    expect(columnWidths.slice(7)).toEqual([110, 90]);
    expect([hiddenColumns, printed.columns]).toEqual([null, 9]);
  });

  it("take what their kind takes: any text, or a number of 0 or more", () => {
    const { rules, entries } = sheetOf(house);
    const taken = rules.filter(({ area }) => area.column >= 7).map(({ accepts }) => accepts);
    expect(taken).toEqual([
      { kind: "text", longest: 2000 },
      { kind: "atLeast", low: "0" },
    ]);
    expect(entries.filter(({ column }) => column >= 7)).toHaveLength(2);
  });

  it("are imported and written under their headings", async () => {
    const source = await sourceIn(house, file);
    expect(source.settings.columns).toMatchObject({ voucher: 3, scope2: 4 });
    const analysis = await house.analysisOf(source);
    const shape = house.tableShape(headings[language], language, {
      analysis,
      wholeYears: new Set(),
    });
    const written = (await house.rowsOf([source])).map((row) => house.cellsOf(row, shape));
    expect(written.map((cells) => [cells[3], ...cells.slice(7)])).toEqual([
      [3, "PZ-17；PZ-18", 0.75],
    ]);
  });

  it("are named in the log of the import", async () => {
    const source = await sourceIn(house, file);
    const analysis = await house.analysisOf(source);
    const wanted = { emission: "t", output: "MWh", [scope2 ?? ""]: "t" };
    const record = {
      time: "",
      from: "",
      answers: {},
      accepted: [],
      mode: "append",
      sources: [source],
      written: 1,
    } as const;
    const said = house
      .importLog({ ...record, analysis, wanted }, language)
      .map((line) => line.join(" "));
    const [, , , , , , , text, measure] = headings[language];
    expect(said).toContainEqual(expect.stringContaining(`${text} ← Voucher`));
    expect(said).toContainEqual(expect.stringContaining(`${measure} 0.75 t`));
  });
});

it("a column that was added is known by its own heading and by its words", () => {
  const { roleOf } = house;
  expect(["凭证号", "voucher", "单据号", "Receipt no."].map(roleOf)).toEqual(
    Array<unknown>(4).fill(voucher),
  );
  expect(["范围二(t)", "Scope 2"].map(roleOf)).toEqual([scope2, scope2]);
});

it("a measure that was added is added up by year, and a text alone says nothing", () => {
  const series = house.seriesIn({
    headings: headings["zh-CN"],
    rows: [
      [2023, 1, null, 1, 10, null, null, "PZ-17", 0.25],
      [2023, 2, null, 2, 20, null, null, null, 0.5],
      [null, null, null, null, null, null, null, "PZ-18", null],
    ],
    below: [],
  });
  expect(series.problems).toEqual([]);
  const totals = series.years.map(
    (its) => Object.entries(its).find(([key]) => key === scope2)?.[1],
  );
  expect(totals.map(String)).toEqual(["0.75"]);
});

it.each([
  ["a text", "abc"],
  ["less than 0", -1],
])("%s in a measure that was added is a problem of its cell", (_, typed) => {
  const row = [2023, null, null, 1, 10, null, null, null, typed];
  const series = house.seriesIn({ headings: headings["zh-CN"], rows: [row], below: [] });
  expect(series.problems).toMatchObject([
    { where: { column: 8, row: 3 }, facts: { column: scope2 } },
  ]);
});

it("the workbook's own count of faults counts those of a measure that was added", () => {
  const formulas = house
    .layOutWorkbook("zh-CN")
    .sheets.flatMap(({ contents }) => contents.flat())
    .filter((content) => String(content).includes("TanpingMonitoring[范围二]"));
  expect(formulas).toHaveLength(1);
  expect(String(formulas[0])).toContain(`COUNTIF(TanpingMonitoring[范围二],"<0")`);
});

describe("what the columns that were added hold", () => {
  const place = { sheet: "监测数据", row: 3, column: 0 };
  const gridWith = (text: string, amount: number): Grid =>
    house.gridOf(place, [[2023, null, null, 1, 10, null, null, text, amount]]);

  it("is sealed", () => {
    const digestOf = (text: string, amount: number) => {
      const digests = new house.DataDigests();
      digests.add(gridWith(text, amount));
      return digests.finish().map(({ digest }) => digest);
    };
    const sealed = digestOf("PZ-17", 0.25);
    expect(digestOf("PZ-17", 0.25)).toEqual(sealed);
    expect(digestOf("PZ-18", 0.25)).not.toEqual(sealed);
    expect(digestOf("PZ-17", 0.5)).not.toEqual(sealed);
  });

  it("goes along when a workbook is migrated", () => {
    const headers = house.gridOf({ ...place, row: 2 }, [headings["en-US"]]);
    const [moved] = house.movedRows(gridWith("PZ-17", 0.25), headers);
    expect(moved?.slice(7)).toEqual([
      { kind: "text", text: "PZ-17" },
      { kind: "number", double: 0.25 },
    ]);
  });
});
