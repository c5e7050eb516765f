import { blank, type CellValue } from "../../../src/cells/cell-value";
import { movedRows, planMigration } from "../../../src/sheets/plan-migration";
import { scoredItems } from "../../../src/standard/table-a1";
import { gridOf, type Typed } from "../assessment/sketch";
import { readingOf } from "./reading-of";

const text = (its: string): CellValue => ({ kind: "text", text: its });
const number = (double: number): CellValue => ({ kind: "number", double });

const [first, second, third] = scoredItems;
if (!first || !second || !third) throw new Error("Table A.1 has items.");

/** A row of an older Table A.1: id, wording, maximum, score, evidence. */
type OldRow = readonly [id: Typed, text: Typed, maximum: Typed, score: Typed, evidence: Typed];

const oldRows: readonly OldRow[] = [
  [third.id, third.text, Number(third.maximum), 1, "见记录"],
  [null, null, null, null, null],
  [` ${first.id} `, "早先的说法", Number(first.maximum), 1.5, "见手册"],
  [second.id, second.text, 99, null, null],
  ["9.9.9", "取消的一项", 3, 2, null],
];

const column = (index: number) => oldRows.map((row) => [row[index] ?? null]);

const old = readingOf(
  {
    tanping_a1_id: column(0),
    tanping_a1_text: column(1),
    tanping_a1_max: column(2),
    tanping_a1_score: column(3),
    tanping_a1_evidence: column(4),
    tanping_organisation: [["某公司"]],
    tanping_year: [[2024]],
    tanping_excluded_year: [[null], [2019], [null], [2020]],
    tanping_excluded_reason: [[null], ["停产"], [" "], [null]],
  },
  { headings: ["年份", "排放量（tCO2e）", "产出量"], rows: [[2024, 1, 2]] },
);

const migrate = (reading = old) =>
  planMigration({ reading, rows: [[number(2024)]] }, new Map(), (score) => `原得分 ${score}`);

it("an item of the same wording and maximum is carried over with its score", () => {
  const { items, cells } = migrate();
  expect(items.find(({ item }) => item === third.id)).toEqual({
    item: third.id,
    fate: "carried",
    before: third.text,
    score: "1",
  });
  expect(cells.get("tanping_a1_score")?.[2]).toEqual(number(1));
  expect(cells.get("tanping_a1_evidence")?.[2]).toEqual(text("见记录"));
});

it("an item that was reworded keeps its evidence, with its score for the record alone", () => {
  const { items, cells } = migrate();
  expect(items[0]).toEqual({
    item: first.id,
    fate: "reworded",
    before: "早先的说法",
    score: "1.5",
  });
  expect(cells.get("tanping_a1_score")?.[0]).toEqual(blank);
  expect(cells.get("tanping_a1_evidence")?.[0]).toEqual(text("原得分 1.5\n见手册"));
});

it("an item of another maximum is reworded; without a score there is nothing to record", () => {
  const { items, cells } = migrate();
  expect(items[1]).toMatchObject({ fate: "reworded", score: "" });
  expect(cells.get("tanping_a1_evidence")?.[1]).toEqual(blank);
});

it("items that are new or gone are named", () => {
  const { items } = migrate();
  expect(items[3]).toEqual({ item: scoredItems[3]?.id, fate: "new", before: "", score: "" });
  expect(items.at(-1)).toEqual({ item: "9.9.9", fate: "gone", before: "取消的一项", score: "2" });
  expect(items).toHaveLength(scoredItems.length + 1);
});

it("a wording is compared with that of the new workbook's language", () => {
  const texts = new Map([[first.id as string, "早先的说法"]]);
  const { items } = planMigration({ reading: old, rows: [] }, texts, String);
  expect(items[0]).toMatchObject({ fate: "carried", score: "1.5" });
});

it("single entries go by their names, lists without the blank rows between", () => {
  const { cells } = migrate();
  expect(cells.get("tanping_organisation")).toEqual([text("某公司")]);
  expect(cells.get("tanping_year")).toEqual([number(2024)]);
  expect(cells.has("tanping_leader")).toBe(false);
  expect(cells.get("tanping_excluded_year")).toEqual([number(2019), number(2020)]);
  expect(cells.get("tanping_excluded_reason")).toEqual([text("停产"), blank]);
});

it("a heading that names a unit goes where its figures go, and the rows as they are given", () => {
  const { headings, monitoring } = migrate();
  expect(headings).toEqual([null, null, null, "排放量（tCO2e）", null, null, null]);
  expect(monitoring).toEqual([[number(2024)]]);
});

it("of a file that lost its names and its table nothing is taken over", () => {
  const { items, headings, cells } = migrate(readingOf({}));
  expect(new Set(items.map(({ fate }) => fate))).toEqual(new Set(["new"]));
  expect(new Set(headings)).toEqual(new Set([null]));
  expect(cells.get("tanping_a1_score")).toEqual(scoredItems.map(() => blank));
});

it("rows of data come in the order of our columns, without blank ones and the user's own columns", () => {
  const place = { sheet: "监测数据", row: 2, column: 0 };
  const headers = gridOf(place, [["备考", "排放量", "年份"]]);
  const rows = gridOf({ ...place, row: 3 }, [
    ["甲", 5, 2024],
    [null, " ", null],
  ]);
  const empty = Array<CellValue>(4).fill(blank);
  const [year, month, source] = [number(2024), blank, blank];
  expect(movedRows(rows, headers)).toEqual([[year, month, source, number(5), ...empty.slice(1)]]);
});

it("nonconformities of an earlier format become rows of the list, numbered; whether they were verified, closures", () => {
  const { cells, lists } = migrate(
    readingOf({
      tanping_nc_finding: [["缺记录"], [null], ["缺签字"]],
      tanping_nc_kind: [["不符合"]],
      tanping_nc_verified: [[null], [null], ["是"]],
    }),
  );
  expect([...cells.keys()].filter((name) => name.includes("_nc_"))).toEqual([]);
  const empty = Array<CellValue>(14).fill(blank);
  expect([...lists]).toEqual([
    [
      "nonconformities",
      [
        empty.with(0, text("1")).with(4, text("缺记录")).with(6, text("不符合")),
        empty.with(0, text("2")).with(4, text("缺签字")),
      ],
    ],
    ["closures", [empty.slice(0, 8).with(0, text("2")).with(7, text("是"))]],
  ]);
});

it("lists of records go by their headings, without blank rows and the user's own columns", () => {
  const place = { sheet: "团队", row: 2, column: 0 };
  const read = {
    headers: gridOf(place, [["Role", "电话", "姓名"]]),
    rows: gridOf({ ...place, row: 3 }, [
      [null, null, null],
      ["组长", 1, "张工"],
    ]),
  };
  const reading = { ...old, lists: new Map([["team", read] as const]) };
  expect(migrate(reading).lists.get("team")).toEqual([
    [text("张工"), text("组长"), blank, blank, blank],
  ]);
});

it("confirmed figures stay in their rows: each row has its own meaning", () => {
  const { cells } = migrate(
    readingOf({
      tanping_confirmed_figure: [[null], [150], [null], [2025]],
      tanping_confirmed_reason: [[null], ["试验线"], [null], ["仍适用"]],
    }),
  );
  expect(cells.get("tanping_confirmed_figure")).toEqual([
    ...[blank, number(150), blank, number(2025)],
  ]);
  expect(cells.get("tanping_confirmed_reason")).toEqual([
    ...[blank, text("试验线"), blank, text("仍适用")],
  ]);
  expect(migrate().cells.has("tanping_confirmed_figure")).toBe(false);
});
