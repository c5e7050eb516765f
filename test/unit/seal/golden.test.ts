import { createHash } from "node:crypto";
import { canonicalRows } from "../../../src/seal/canonical-rows";
import { DataDigests } from "../../../src/seal/data-digests";
import { digestReading, sealDigest } from "../../../src/seal/digest";
import { formatText, newFormat } from "../../../src/sheets/file-format";
import { gridOf, type Typed } from "../assessment/sketch";
import { readingOf } from "../sheets/reading-of";

/**
 * What a seal of form tanping-seal-1 digests. Whoever changes one of these values makes every seal there is invalid: a
 * new form needs a new name.
 */
const table = { headings: ["年份", "排放量"], rows: [[2023, 1.5], [], [2024, "缺"]] };
const reading = readingOf(
  {
    tanping_format: [["1 ceca-g-draft"]],
    tanping_language: [["zh-CN"]],
    tanping_organisation: [["某公司"]],
    tanping_year: [[2024]],
    tanping_weight_qualitative: [[0.6]],
    tanping_a1_id: [["1.1.2"], ["1.1.1"]],
    tanping_a1_max: [[1], [2]],
    tanping_a1_score: [[0.1 + 0.2], [1.5]],
    tanping_a1_evidence: [["见\r\n记录"], [null]],
    tanping_excluded_year: [[2020]],
    tanping_excluded_reason: [["停产"]],
    tanping_nc_item: [["1.1.1"]],
    tanping_result_composite: [[99.7]],
    tanping_result_grade: [["四星"]],
  },
  table,
);

const canonicalText = `["file","tanping_format",["t","1 ceca-g-draft"]]
["file","tanping_language",["t","zh-CN"]]
["info","tanping_organisation",["t","某公司"]]
["parameters","tanping_year",["n","2024"]]
["parameters","tanping_weight_qualitative",["n","0.6"]]
["items","1.1.1",["n","2"],["n","1.5"],[],[],[],[],[]]
["items","1.1.2",["n","1"],["n","0.3"],[],[],["t","见\\n记录"],[],[]]
["exclusions","exclusions:1",["n","2020"],["t","停产"]]
["monitoring","monitoring:0",["t","A3"],["t","年份"],["t","排放量"]]
["nonconformities","nonconformities:1",["t","1.1.1"]]
["result","tanping_result_composite",["n","99.7"]]
["result","tanping_result_grade",["t","四星"]]`;

it("the canonical text is the one of every seal so far", () => {
  expect(
    canonicalRows(reading)
      .map(({ text }) => text)
      .join("\n"),
  ).toBe(canonicalText);
});

const digestsOf = async () => {
  const data = new DataDigests();
  data.add(gridOf({ sheet: "监测数据", row: 3, column: 0 }, table.rows));
  return digestReading(reading, data.finish());
};

it("the digests of rows and sections are those of every seal so far", async () => {
  const { rows, sections } = await digestsOf();
  expect(rows.map(({ key, digest }) => `${key} ${digest.slice(0, 16)}`)).toEqual([
    "tanping_format 94ebc7617b97a497",
    "tanping_language 6ea42e79013bf27a",
    "tanping_organisation dc92bed226068302",
    "tanping_year 6b8982eab1e9798b",
    "tanping_weight_qualitative f1e7413c885bbd94",
    "1.1.1 02a1ca832a1d0b1c",
    "1.1.2 f6fb59ae83707e46",
    "exclusions:1 70aac69a44761f1e",
    "monitoring:0 624cfc6e3173b3e2",
    "monitoring:1 21ccb9999f5b2291",
    "monitoring:2 01272d5902a14568",
    "nonconformities:1 68ec87198f93af85",
    "tanping_result_composite 9308e19d975a4b30",
    "tanping_result_grade cb60b70bea44e69d",
  ]);
  expect([...sections].map(([key, digest]) => `${key} ${digest.slice(0, 16)}`)).toEqual([
    "file 0ac167360b94bc99",
    "info ed7b85c465c7a4c0",
    "parameters e5ea957970853a87",
    "items e9d5e6ba875bdccd",
    "exclusions 67ffd603423cf8c7",
    "monitoring ea1ee039cf3c9be4",
    "nonconformities 5142133ce10e575b",
    "result 8f01f569b98a6eb4",
  ]);
});

it("the digest of the whole is that of every seal so far", async () => {
  const { sections } = await digestsOf();
  expect(await sealDigest(sections, { by: "张工", time: "2026-11-23T12:00:00+08:00" })).toBe(
    "3d643e815cb0ba35724c42f951893a5c4bf2d9be60fa3a88d95c4e5f2e5c8106",
  );
});

it("what stood in the file at sealing makes a form of another name", async () => {
  const { sections } = await digestsOf();
  const signer = { by: "张工", time: "2026-11-23T12:00:00+08:00" };
  const stood = [{ key: "drawing-over-cells 表A.3!B9", digest: "c".repeat(64) }];
  const lines = [...sections].map(([key, digest]) => `${key} ${digest}`);
  const text = ["tanping-seal-2", signer.by, signer.time, ...lines].join("\n");
  expect(await sealDigest(sections, signer, stood)).toBe(
    createHash("sha256")
      .update(`${text}\nstood drawing-over-cells 表A.3!B9 ${"c".repeat(64)}`)
      .digest("hex"),
  );
});

describe("a seal of a file of format 2", () => {
  const listed = (rows: readonly (readonly Typed[])[]) => ({
    headers: gridOf({ sheet: "评价组", row: 2, column: 0 }, [["姓名", "职责"]]),
    rows: gridOf({ sheet: "评价组", row: 3, column: 0 }, rows),
  });
  const named = readingOf({
    tanping_format: [[formatText(newFormat)]],
    tanping_workbook_id: [["w"]],
    tanping_purpose: [["目的"]],
    tanping_nc_item: [["1.1.1"]],
  });
  const ofFormat2 = {
    ...named,
    lists: new Map([
      ["closures", listed([["1", "认可"]])],
      [
        "team",
        listed([
          ["张工", "组长"],
          [null, " "],
          ["李工", null],
        ]),
      ],
    ] as const),
  };

  it("covers ids, report and the lists of the assessment, in one section, and neither earlier names nor later records", () => {
    expect(canonicalRows(ofFormat2).map(({ text }) => text)).toEqual([
      `["file","tanping_format",["t","2 T/CECA-G-00XX-2023-draft"]]`,
      `["file","tanping_workbook_id",["t","w"]]`,
      `["info","tanping_purpose",["t","目的"]]`,
      `["records","team:0",["t","姓名"],["t","职责"]]`,
      `["records","team:1",["t","张工"],["t","组长"]]`,
      `["records","team:2",["t","李工"],[]]`,
    ]);
  });

  it("has a section of records where earlier ones had nonconformities", async () => {
    const { sections } = await digestReading(ofFormat2, []);
    expect([...sections.keys()]).toEqual(
      "file info parameters items exclusions monitoring records result".split(" "),
    );
  });

  it("lists of the same names in a file of an earlier format are a person's own", () => {
    const earlier = { ...reading, lists: ofFormat2.lists };
    expect(canonicalRows(earlier)).toEqual(canonicalRows(reading));
  });
});
