import { powerPlant } from "../../../src/samples/power-plant";
import { monitoringRows, namedCells, recordRows } from "../../../src/samples/sample-texts";
import type { Sample } from "../../../src/samples/sample";

const works: Sample = {
  file: "works",
  title: { "zh-CN": "厂", "en-US": "Works" },
  figures: {
    info: { kind: "external", date: "2026-11-20" },
    scores: [[2, null], [1]],
    selfScores: [[2, 2]],
    siteConfirmed: { "1.1.1": "yes" },
    choices: { method: "historical" },
    parameters: { year: "2019" },
    rows: [
      { year: 2019, emission: 10, output: 4, note: 0 },
      { year: 2020, month: 3, source: 0, emission: 11, output: 5, note: 1 },
    ],
    records: { evidence: [{ item: "1.1.1", method: "examined" }, { version: "5" }] },
  },
  words: {
    "zh-CN": {
      info: { organisation: "某厂" },
      parameters: {},
      sources: ["窑"],
      rowNotes: ["", "抄表"],
      notes: { "1.1.2": "看过" },
      records: { evidence: [{ text: "台账" }, { text: "抽样" }] },
    },
    "en-US": { info: {}, parameters: {}, sources: ["Kiln"], rowNotes: ["", "Read"], notes: {} },
  },
};

const cells = (name: string, language: "zh-CN" | "en-US") =>
  new Map(namedCells(works, language)).get(name);

describe("what a sample says in cells", () => {
  it("is its scores in the order of Table A.1, open ones left alone", () => {
    expect(cells("tanping_a1_score", "zh-CN")).toEqual([2, null, 1]);
    expect(cells("tanping_a1_self", "zh-CN")).toEqual([2, 2]);
  });

  it("stands beside the item it is about", () => {
    expect(cells("tanping_a1_evidence", "zh-CN")?.slice(0, 3)).toEqual([
      undefined,
      "看过",
      undefined,
    ]);
    expect(cells("tanping_a1_site_confirmed", "en-US")?.[0]).toBe("Yes");
  });

  it("is in the words of the language where one chooses, else as it is written", () => {
    expect(cells("tanping_kind", "zh-CN")).toEqual(["外部评价"]);
    expect(cells("tanping_method", "en-US")).toEqual(["Best historical year"]);
    expect(cells("tanping_date", "en-US")).toEqual(["2026-11-20"]);
    expect(cells("tanping_organisation", "zh-CN")).toEqual(["某厂"]);
  });

  it("has the measured rows with source and note", () => {
    expect(monitoringRows(works, "en-US")).toEqual([
      [2019, undefined, undefined, 10, 4, ""],
      [2020, 3, "Kiln", 11, 5, "Read"],
    ]);
  });

  it("has a record's words beside its codes, a column each; no list without rows", () => {
    expect(recordRows(works, "zh-CN")).toEqual([
      [
        "evidence",
        [
          ["1.1.1", "台账", undefined, undefined, "查", undefined, undefined, undefined],
          [undefined, "抽样", undefined, "5", undefined, undefined, undefined, undefined],
        ],
      ],
    ]);
  });
});

it("a sample that says little leaves the cells of the rest alone, and a code without words as it is", () => {
  const bare: Sample = {
    ...works,
    figures: {
      info: {},
      scores: [[1]],
      choices: { emission_unit: "tCO2e" },
      parameters: {},
      rows: [],
    },
  };
  const said = new Map(namedCells(bare, "en-US"));
  expect(said.get("tanping_a1_self")).toEqual([]);
  expect(said.get("tanping_a1_na")?.every((cell) => cell === undefined)).toBe(true);
  expect(said.get("tanping_a1_site_confirmed")?.every((cell) => cell === undefined)).toBe(true);
  expect(said.get("tanping_kind")).toEqual([undefined]);
  expect(said.get("tanping_emission_unit")).toEqual(["tCO2e"]);
  expect(recordRows(bare, "en-US")).toEqual([]);
});

it("the power plant keeps six lists of records", () => {
  expect(recordRows(powerPlant, "en-US").map(([list]) => list)).toEqual([
    "evidence",
    "plan",
    "team",
    "meetings",
    "materials",
    "interviews",
  ]);
});
