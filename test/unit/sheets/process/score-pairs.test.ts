import { disagreements, scorePairs } from "../../../../src/sheets/process/score-pairs";
import type { Typed } from "../../assessment/sketch";
import { scoredBook } from "../../plain-book/finished-book";
import { fillName } from "../../plain-book/fill-book";
import { readPlain } from "../../plain-book/read-plain";
import { listsOf, type Lists } from "../lists-of";

const headings = ["编号", "得分", "说明", "评价人员"];

/** The pairs of a finished workbook whose columns of Table A.1 begin so, with these lists. */
const pairs = (columns: Readonly<Record<string, readonly Typed[]>>, lists: Lists) => {
  const book = scoredBook("zh-CN", "");
  for (const [name, values] of Object.entries(columns))
    fillName(book, `tanping_a1_${name}`, values);
  return scorePairs({ ...readPlain(book), lists: listsOf(lists) });
};

const told = (found: ReturnType<typeof pairs>) =>
  found.map(({ item, assessor, first, second, difference, state }) =>
    [item, assessor, String(first), String(second), difference?.toFixed() ?? "", state].join(" "),
  );

it("scores stand beside each other item by item in the order of Table A.1, their difference exact", () => {
  const second_scores = [
    headings,
    ["1.1.3", 1.4, "台账缺三月", "李工"],
    ["1.1.1", 0.3, null, "李工"],
    ["1.1.2", 1.5, null, "李工"],
  ];
  const found = pairs(
    { score: [0.1, 1.5, 2], evidence: ["方针", "", "查台账"] },
    { second_scores },
  );
  expect(told(found)).toEqual([
    "1.1.1 李工 0.1 0.3 0.2 open",
    "1.1.2 李工 1.5 1.5 0 same",
    "1.1.3 李工 2 1.4 -0.6 open",
  ]);
  expect(disagreements(found).map(({ item }) => item)).toEqual(["1.1.1", "1.1.3"]);
  expect(found.map(({ firstNote, secondNote }) => [firstNote, secondNote])).toEqual([
    ["方针", ""],
    ["", ""],
    ["查台账", "台账缺三月"],
  ]);
});

it("an item left out is no score: alike where both leave it out, unlike where one does", () => {
  const second_scores = [
    headings,
    ["1.1.1", null, "不适用：没有外购热力", "李工"],
    ["1.1.2", null, "Not applicable: no heat is bought", "李工"],
    ["1.1.3", 2, null, "李工"],
  ];
  const found = pairs(
    { score: [null, 1, null], na: ["没有外购热力", null, "没有外购热力"] },
    { second_scores },
  );
  expect(told(found)).toEqual([
    "1.1.1 李工 not-applicable not-applicable  same",
    "1.1.2 李工 1 not-applicable  open",
    "1.1.3 李工 not-applicable 2  open",
  ]);
});

it("a first score that is still missing or no number is unlike a second", () => {
  const second_scores = [headings, ["1.1.1", 0, null, "李工"], ["1.1.2", 1, null, "李工"]];
  expect(told(pairs({ score: [null, "一分"] }, { second_scores }))).toEqual([
    "1.1.1 李工 none 0  open",
    "1.1.2 李工 none 1  open",
  ]);
});

it("rows of no item or without a judgement say nothing, and each of several assessors has a pair", () => {
  const second_scores = [
    headings,
    ["9.9.9", 1, null, "李工"],
    ["1.1.1", null, "再看", "李工"],
    ["1.1.1", "两分", null, "李工"],
    ["1.1.1", 2, null, "王工"],
    ["1.1.1", 1, null, "赵工"],
  ];
  expect(told(pairs({ score: [2] }, { second_scores }))).toEqual([
    "1.1.1 王工 2 2 0 same",
    "1.1.1 赵工 2 1 -1 open",
  ]);
});

it("what was agreed last holds, and is followed once Table A.1 says the same", () => {
  const second_scores = [
    headings,
    ["1.1.1", 1, null, "李工"],
    ["1.1.2", 1, null, "李工"],
    ["1.1.3", 1, null, "李工"],
  ];
  const consensus = [
    ["编号", "商定得分", "理由"],
    ["1.1.1", 2, "先议"],
    ["1.1.1", 1.5, "补了台账"],
    ["1.1.2", 1, "台账缺两月"],
    ["1.1.3", null, "不适用：没有外购热力"],
  ];
  const found = pairs(
    { score: [1.5, 2, null], na: [null, null, "没有外购热力"] },
    { second_scores, consensus },
  );
  expect(told(found)).toEqual([
    "1.1.1 李工 1.5 1 -0.5 agreed",
    "1.1.2 李工 2 1 -1 not-followed",
    "1.1.3 李工 not-applicable 1  agreed",
  ]);
  expect(found[0]?.agreed).toMatchObject({ reason: "补了台账" });
});

it("without the list, or without the rows of Table A.1, there are no pairs", () => {
  expect(pairs({}, {})).toEqual([]);
  const lists = listsOf({ second_scores: [headings, ["1.1.1", 1, null, "李工"]] });
  const empty = { named: new Map(), monitoring: null, lists, protectedSheets: new Set<string>() };
  expect(scorePairs(empty)).toEqual([]);
});
