import { checkRecords } from "../../../src/assessment/check-records";
import { addressText } from "../../../src/cells/address";
import { columnsOfList, type RecordListKey } from "../../../src/standard/record-lists";
import { languages } from "../../../src/strings/language";
import { noticeSentence } from "../../../src/strings/sentences";
import { gridOf, type Typed } from "./sketch";
import { entryAt, type Entry } from "../../../src/cells/grid";

/** A list whose rows stand from row 4 on, by the keys of its columns. */
const listOf = (list: RecordListKey, ...rows: readonly Readonly<Record<string, Typed>>[]) => {
  const keys = columnsOfList(list).map(([key]) => key);
  const cells = rows.map((row) => keys.map((key) => row[key] ?? null));
  const grid = gridOf({ sheet: list, row: 3, column: 0 }, cells);
  return {
    list,
    rows: rows.map((_, row) => new Map(keys.map((key, at) => [key, entryAt(grid, row, at)]))),
  };
};

const noInfo = { kind: null, reportDate: null };
const entered = (value: Typed): Entry =>
  entryAt(gridOf({ sheet: "评价信息", row: 6, column: 1 }, [[value]]), 0, 0);

const noticesOf = (
  records: Parameters<typeof checkRecords>[0]["records"],
  info: Parameters<typeof checkRecords>[0]["info"] = noInfo,
  assessed: string | null = null,
) => checkRecords({ records, info } as Parameters<typeof checkRecords>[0], assessed);

const said = (...lists: readonly ReturnType<typeof listOf>[]) =>
  noticesOf(lists).map(({ code, where }) => `${code} ${addressText(where)}`);

it("records as they should be are not worth a word", () => {
  const lists = [
    listOf("evidence", { item: "1.1.1", text: "方针", method: "查", date: 46000 }, { text: "续" }),
    listOf("evidence", { item: "1.1.1", text: "方针", method: "—", date: "—" }),
    listOf("nonconformities", { number: 1, item: "5.1.1", clause: "6.1 b)、7.2", kind: "minor" }),
    listOf("plan", { date: 18264, clause: "12.4.3" }, { date: 109939, clause: "4" }),
    listOf("team", { name: "张工", independent: "Yes" }),
    listOf("second_scores", { item: "1.1.1", score: 2 }, { item: "1.1.2", score: 0 }),
    listOf("closures", { number: "1", response: "dissent", closed: "否" }),
  ];
  expect(said(...lists)).toEqual([]);
});

it.each<[RecordListKey, string, Typed, string]>([
  ["evidence", "item", "1.1.9", "record-item-unknown evidence!A4"],
  ["evidence", "method", "听", "record-choice-unknown evidence!E4"],
  ["evidence", "date", "去年", "record-date-invalid evidence!G4"],
  ["evidence", "date", 18263, "record-date-invalid evidence!G4"],
  ["evidence", "date", 109940, "record-date-invalid evidence!G4"],
  ["plan", "clause", "3.1", "record-clause-unclear plan!D4"],
  ["plan", "clause", "13", "record-clause-unclear plan!D4"],
  ["plan", "clause", "7.1、附录", "record-clause-unclear plan!D4"],
  ["plan", "clause", "6.1 b", "record-clause-unclear plan!D4"],
  ["nonconformities", "kind", "轻微", "record-choice-unknown nonconformities!G4"],
])("of %s, %s is checked: %j", (list, column, value, notice) => {
  const rest = column === "item" || list !== "evidence" ? {} : { item: "1.1.1" };
  expect(said(listOf(list, { ...rest, [column]: value }))).toEqual([notice]);
});

it.each<[Typed, string[]]>([
  [2, []],
  [2.01, ["record-score-above-maximum rescoring!B4"]],
  [-0.1, ["record-score-invalid rescoring!B4"]],
  ["2", ["record-score-invalid rescoring!B4"]],
])("a score of %j for an item of 2 points", (value, notices) => {
  expect(said(listOf("rescoring", { item: "1.1.1", score: value }))).toEqual(notices);
});

it("a row must be of an item; a piece of evidence takes that of the one before", () => {
  expect(said(listOf("consensus", { item: "1.1.1" }, { reason: "商定" }))).toEqual([
    "record-without-item consensus!A5",
  ]);
  expect(said(listOf("evidence", { text: "一" }, { text: "二" }))).toEqual([
    "record-without-item evidence!A4",
  ]);
});

it("a closure is of a number that the list of nonconformities has", () => {
  const closures = listOf("closures", { number: 1 }, { number: "2" });
  expect(said(listOf("nonconformities", { number: "1" }), closures)).toEqual([
    "record-number-unknown closures!A5",
  ]);
});

it("a surveillance is within the validity of the result, as far as that is known", () => {
  // 2025-12-31, 2026-01-01, 2028-12-31 and 2029-01-01
  const days = [46_022, 46_023, 47_118, 47_119].map((date) => ({ date }));
  const surveillance = [listOf("surveillance", ...days, { date: "明年" })];
  const outside = noticesOf(surveillance, noInfo, "2026-01-01").filter(
    ({ code }) => code === "surveillance-outside",
  );
  expect(outside.map(({ where, facts }) => [addressText(where), facts])).toEqual([
    ["surveillance!A4", { date: "2025-12-31", from: "2026-01-01", until: "2028-12-31" }],
    ["surveillance!A7", { date: "2029-01-01", from: "2026-01-01", until: "2028-12-31" }],
  ]);
  expect(noticesOf(surveillance).map(({ code }) => code)).toEqual(["record-date-invalid"]);
});

it("the kind of assessment is one of two, the report's date a date", () => {
  const codes = (kind: Typed, date: Typed) =>
    noticesOf([], { kind: entered(kind), reportDate: entered(date) }).map(({ code }) => code);
  expect(codes(null, null)).toEqual([]);
  expect(codes("自评", 46000)).toEqual([]);
  expect(codes("内审", "十一月")).toEqual(["info-choice-unknown", "info-date-invalid"]);
});

it("says no more than a thousand, each with its place, a rule and a remedy in both languages", () => {
  const wrong = Array.from({ length: 1200 }, () => ({ kind: "x", clause: "x", raised_on: "x" }));
  const notices = noticesOf([listOf("nonconformities", ...wrong)]);
  expect(notices).toHaveLength(1000);
  for (const language of languages)
    for (const its of notices.slice(0, 3))
      expect(noticeSentence(its, language)).toMatch(/^nonconformities![A-Z]4.*(请|Please).*[。.]$/);
});
