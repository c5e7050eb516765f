import { answeredIn, answersToKeep } from "../../../src/importing/write/workbook-answers";
import { gridOf } from "../assessment/sketch";

const at = { sheet: "表A.2", row: 7, column: 3 };
const place = (cell: string | null) => ({
  named: new Map([["tanping_repeated_output", gridOf(at, [[cell]])]]),
});
const ofFormat1 = { named: new Map<string, ReturnType<typeof gridOf>>() };
const asking = { problems: [{ code: "output-repeated", count: 12, listed: [] }] } as const;
const plain = { problems: [] };

it.each([
  ["只计一次", { "output-repeated": "once" }],
  ["Each source its own", { "output-repeated": "each" }],
  ["也许", {}],
  [null, {}],
])("a workbook that says %p has answered %p", (cell, answers) => {
  expect(answeredIn(place(cell))).toEqual(answers);
});

it("a workbook of format 1 has no place for an answer, and keeps none", () => {
  expect(answeredIn(ofFormat1)).toEqual({});
  expect(answersToKeep(ofFormat1, asking, { "output-repeated": "each" })).toEqual({});
});

it("an import keeps in the workbook that each source has its own output", () => {
  const each = { "output-repeated": "each" } as const;
  expect(answersToKeep(place(null), asking, each)).toEqual({ repeated_output: "each" });
  expect(answersToKeep(place("只计一次"), asking, each)).toEqual({ repeated_output: "each" });
});

it("keeps nothing where it is said already, was not asked, or an output counts once and is written once", () => {
  const each = { "output-repeated": "each" } as const;
  expect(answersToKeep(place("各自计入"), asking, each)).toEqual({});
  expect(answersToKeep(place(null), plain, each)).toEqual({});
  expect(answersToKeep(place(null), asking, { "output-repeated": "once" })).toEqual({});
  expect(answersToKeep(place(null), asking, {})).toEqual({});
});
