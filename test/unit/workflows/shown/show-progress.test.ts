import { showProgress } from "../../../../src/workflows/shown/show-progress";
import { finished, type Sketch } from "../../assessment/sketch";
import { checkedSketch } from "./checked-book";

const shown = (sketch: Partial<Sketch>) => showProgress(checkedSketch({ ...finished, ...sketch }));

it("counts what is judged, and the points so far of those that can be had by it", () => {
  expect(shown({})).toMatchObject({ judged: 52, count: 52, earned: "100", possible: "100" });
  expect(shown({ scores: { "1.1.1": 0.5, "1.1.2": null } })).toMatchObject({
    judged: 51,
    earned: "96.5",
    possible: "98",
  });
});

it("keeps entries to be corrected from those to be filled in", () => {
  const { wrong, open } = shown({ scores: { "1.1.1": 9, "1.1.2": null, "1.1.3": "x" } });
  expect(wrong.map(({ code, where }) => [code, "row" in where && where.row])).toEqual([
    ["item-above-maximum", 3],
    ["item-not-a-number", 5],
  ]);
  expect(open.map(({ code, where }) => [code, "row" in where && where.row])).toEqual([
    ["item-blank", 4],
  ]);
});

it("offers numbers for texts that could be some", () => {
  expect(shown({ scores: { "1.1.1": "1.5 " } }).offers).toEqual([
    { place: "表A.1!E4", text: "1.5 ", number: 1.5 },
  ]);
});

it("shows every item in its category, with what it has of what it can have", () => {
  const { categories } = shown({
    scores: { "1.1.1": 0.5, "1.1.2": null, "1.1.3": "x" },
    reasons: { "1.1.4": "没有该活动" },
    parameters: { ...finished.parameters, na_rule: "excluded" },
  });
  expect(categories.map(({ name, maximum, items }) => [name, maximum, items.length])).toEqual([
    ["组织构建", "14", 9],
    ["策划", "25", 14],
    ["支持", "18", 9],
    ["运行", "17", 9],
    ["绩效评价", "20", 8],
    ["改进", "6", 3],
  ]);
  const [first] = categories;
  expect(
    first?.items.slice(0, 4).map(({ id, state, score, maximum }) => [id, state, score, maximum]),
  ).toEqual([
    ["1.1.1", "scored", "0.5", "2"],
    ["1.1.2", "open", "–", "2"],
    ["1.1.3", "wrong", "–", "2"],
    ["1.1.4", "not-applicable", "–", "1"],
  ]);
  expect(first?.items[0]).toMatchObject({
    text: "1.任命管理者代表，批准组建碳排放管理团队；",
    clauses: ["6.1 b)", "6.3 a)"],
    where: { sheet: "表A.1", row: 3, column: 4 },
  });
});

it("knows no place for an item whose row is gone", () => {
  const { categories } = shown({ ids: finished.ids.map((id) => (id === "1.1.1" ? null : id)) });
  expect(categories[0]?.items[0]).toMatchObject({ id: "1.1.1", score: "–", where: null });
});
