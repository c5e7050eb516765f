import { noticeSentence } from "../../../src/strings/sentences";
import { languages } from "../../../src/strings/language";
import { advanced, check, finished, score, type Sketch } from "./sketch";

const noticesIn = (sketch: Sketch) => check(sketch).notices;

const boasting: Sketch = { ...finished, selfScores: { "1.1.1": 2.5, "1.1.2": 1 } };
const ahead: Sketch = {
  ...finished,
  rows: [...finished.rows, [2026, null, null, 1, 1], [2025, null, null, 1, 1]],
};

it("a plain assessment has nothing worth a word", () => {
  expect([finished, advanced].flatMap(noticesIn)).toEqual([]);
});

it.each([
  ["a self-score above its item's points", boasting, "self-score-above-maximum", "表A.1!J4"],
  [
    "an assessment date within the evaluation year",
    { ...finished, date: 45_351 },
    "year-not-over",
    "评价信息!B14",
  ],
  ["years of data after the evaluation year", ahead, "years-not-evaluated", "表A.2!D4"],
] as const)("%s is said with its cell, and withholds nothing", (_, sketch, code, where) => {
  const [found, ...others] = noticesIn(sketch);
  if (!found) throw new Error("Nothing is said.");
  expect([found.code, others]).toEqual([code, []]);
  expect(score(sketch).composite).not.toBeNull();
  for (const language of languages) {
    const sentence = noticeSentence(found, language);
    expect(sentence.startsWith(where)).toBe(true);
    for (const fact of Object.values(found.facts)) expect(sentence).toContain(fact);
  }
});

it("years after the evaluation year are named, the earliest first", () => {
  expect(noticesIn(ahead)[0]?.facts).toEqual({ years: "2025, 2026", year: "2024" });
});

it("a self-score at its maximum, below it or of words says nothing", () => {
  expect(noticesIn({ ...finished, selfScores: { "1.1.1": 2, "1.1.2": "好", "1.2.1": 0 } })).toEqual(
    [],
  );
});

it.each([
  [45_656, ["year-not-over"]],
  [45_657, []],
  [45_658, []],
])("the evaluation year 2024 is over on its last day: serial %d", (date, codes) => {
  expect(noticesIn({ ...finished, date }).map(({ code }) => code)).toEqual(codes);
});
