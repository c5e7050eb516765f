import { asSelfScored, restInFull } from "../../../../src/workflows/batch-scores";
import { judgeScore } from "../../../../src/workflows/judge-score";
import {
  assessorsOf,
  findItems,
  type ItemFilter,
} from "../../../../src/workflows/shown/find-items";
import { saidOfItem } from "../../../../src/workflows/shown/said-of-item";
import { showItems } from "../../../../src/workflows/shown/show-items";
import type { Checked } from "../../../../src/workflows/check-workbook";
import { finished, type Sketch } from "../../assessment/sketch";
import { listsOf } from "../../sheets/lists-of";
import { checkedSketch } from "./checked-book";

const sketched = (sketch: Partial<Sketch>) => checkedSketch({ ...finished, ...sketch });
const items = (sketch: Partial<Sketch>) => showItems(sketched(sketch));
const stepOf = (score_step: string) => ({
  parameters: { ...finished.parameters, score_step },
});

it("shows what stands in an item's row, and blank is not zero", () => {
  const [first, second, third] = items({ scores: { "1.1.1": 0.5, "1.1.2": null, "1.1.3": 0 } });
  expect(first).toMatchObject({
    score: "0.5",
    maximum: "2",
    isBelowFull: true,
    entries: { score: 0.5 },
  });
  expect(second).toMatchObject({ score: "–", state: "open", entries: { score: null } });
  expect(third).toMatchObject({ score: "0", isBelowFull: true, entries: { score: 0 } });
});

it("works the items of a checked workbook out once, and those of another anew", () => {
  const [one, other] = [sketched({}), sketched({ scores: { "1.1.1": 0 } })];
  expect(showItems(one)).toBe(showItems(one));
  expect(showItems(other)[0]).toMatchObject({ score: "0" });
});

it("offers the scheme's own ladder where it is short", () => {
  expect(items(stepOf("0.5"))[0]?.rungs).toEqual(["0", "0.5", "1", "1.5", "2"]);
  expect(items(stepOf("1"))[0]?.rungs).toEqual(["0", "1", "2"]);
  expect(items(stepOf("0.01"))[0]?.rungs).toEqual([]);
});

it.each<[string, ReturnType<typeof judgeScore>]>([
  ["2", 2],
  ["０．５", 0.5],
  ["1.", 1],
])("takes %s for a score", (text, score) => {
  expect(judgeScore(text, "1.1.1", sketched({}))).toBe(score);
});

it.each([
  ["2.5", "item-above-maximum"],
  ["0.333", "item-off-step"],
  ["1.2.3", "item-not-a-number"],
  [".", "item-not-a-number"],
  ["0,2", "item-not-a-number"],
  ["1/2", "item-not-a-number"],
  ["-1", "item-below-zero"],
])("names what is wrong with %s before it is entered", (text, code) => {
  expect(judgeScore(text, "1.1.1", sketched({}))).toMatchObject({ code });
});

it("names that an item with a reason not to apply has no score", () => {
  const checked = sketched({
    scores: { "1.1.4": null },
    reasons: { "1.1.4": "没有该活动" },
    parameters: { ...finished.parameters, na_rule: "excluded" },
  });
  expect(judgeScore("1", "1.1.4", checked)).toMatchObject({
    code: "item-not-applicable-and-scored",
  });
});

const found = (filter: ItemFilter, text: string, sketch: Partial<Sketch> = {}) =>
  findItems(items(sketch), { filter, text, assessor: "" }, saidOfItem).map(({ id }) => id);

it.each<[ItemFilter, Partial<Sketch>, readonly string[]]>([
  ["open", { scores: { "1.1.2": null, "6.2.1": null } }, ["1.1.2", "6.2.1"]],
  ["below", { scores: { "1.1.1": 1.5, "1.1.2": null } }, ["1.1.1"]],
  ["wrong", { scores: { "1.1.1": 9, "1.1.2": "x" } }, ["1.1.1", "1.1.2"]],
])("lists the items that are %s", (filter, sketch, ids) => {
  expect(found(filter, "", sketch)).toEqual(ids);
});

it("lists an assessor's own items, and who is responsible for any", () => {
  const [first, ...others] = items({});
  if (!first) throw new Error("There is no item.");
  const records = { ...first.records, assessor: "甲" };
  const all = [{ ...first, records }, ...others];
  expect(assessorsOf(all)).toEqual(["甲"]);
  const mine = findItems(all, { filter: "all", text: "", assessor: "甲" }, saidOfItem);
  expect(mine.map(({ id }) => id)).toEqual([first.id]);
});

it("finds items by id, wording in both languages, and clause", () => {
  expect(found("all", "5.3.1")).toEqual(["5.3.1"]);
  expect(found("all", "任命 管理者代表")).toContain("1.1.1");
  expect(found("all", "management representative")).toContain("1.1.1");
  expect(found("all", "6.3")).toContain("1.1.1");
  expect(found("all", "没有这样的话")).toEqual([]);
});

it("gives full scores to what is left of an indicator, and to nothing else", () => {
  const left = items({ scores: { "1.1.1": 0.5, "1.1.2": null, "1.1.4": null, "1.2.1": null } });
  expect(restInFull(left, "1.1")).toEqual([
    { item: "1.1.2", column: "score", value: 2 },
    { item: "1.1.4", column: "score", value: 1 },
  ]);
  expect(asSelfScored(left, () => true)).toEqual([]);
});

it("works out what the lists say of an item once, for every reading of the same lists", () => {
  const lists = listsOf({
    evidence: [
      ["编号", "证据内容"],
      ["1.1.1", "任命文件"],
    ],
  });
  const withLists = ({ reading, ...its }: Checked) => ({ ...its, reading: { ...reading, lists } });
  const before = showItems(withLists(sketched({})))[0];
  const after = showItems(withLists(sketched({ scores: { "1.1.1": 0 } })))[0];
  expect(before?.pieces).toMatchObject([{ text: "任命文件" }]);
  expect(after?.score).toBe("0");
  expect(after?.pieces).toBe(before?.pieces);
});
