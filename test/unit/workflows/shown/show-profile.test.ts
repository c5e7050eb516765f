import { showProfile } from "../../../../src/workflows/shown/show-profile";
import { scoredItems } from "../../../../src/standard/table-a1";
import { finished, withParameters, type Sketch } from "../../assessment/sketch";
import { checkedSketch } from "./checked-book";

const first = (sketch: Partial<Sketch>) => {
  const [category] = showProfile(checkedSketch({ ...finished, ...sketch }));
  if (!category) throw new Error("There are six categories.");
  const { items, ...its } = category;
  return { ...its, count: items.length };
};

const ofFirst = scoredItems.filter(({ category }) => category.id === "1");
const selfScores = Object.fromEntries(ofFirst.map(({ id, maximum }) => [id, Number(maximum)]));

it("has each category's score against full and against the self-score", () => {
  const selves = { ...selfScores, "1.1.1": 1.3 };
  expect(first({ scores: { "1.1.2": 0.6 }, selfScores: selves })).toEqual({
    id: "1",
    name: "组织构建",
    maximum: "14",
    score: "12.6",
    self: "13.3",
    shares: { score: 0.9, self: 0.95 },
    count: 9,
  });
  expect(showProfile(checkedSketch(finished)).map(({ maximum }) => maximum)).toEqual([
    "14",
    "25",
    "18",
    "17",
    "20",
    "6",
  ]);
});

it("adds no blanks up: a category with an open item has no score, and no self-score with one missing", () => {
  const rest = { ...selfScores, "1.1.1": null };
  expect(first({ scores: { "1.1.2": null }, selfScores: rest })).toMatchObject({
    score: "–",
    self: "–",
    shares: { score: null, self: null },
  });
});

it("leaves out what does not apply", () => {
  const { parameters } = withParameters(finished, { na_rule: "excluded" });
  const reasons = Object.fromEntries(ofFirst.map(({ id }) => [id, "没有该类设施"]));
  expect(first({ parameters, reasons: { "1.1.1": "没有该类设施" } })).toMatchObject({
    maximum: "12",
    score: "12",
  });
  expect(first({ parameters, reasons })).toMatchObject({
    maximum: "0",
    shares: { score: null, self: null },
  });
});
