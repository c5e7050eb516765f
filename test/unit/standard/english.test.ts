import { clauses } from "../../../src/standard/clauses";
import { scoredItems, tableA1 } from "../../../src/standard/table-a1";
import { tableA2 } from "../../../src/standard/table-a2";
import { clausesEnglish } from "../../../src/strings/en-US/clauses";
import { tableA1English } from "../../../src/strings/en-US/table-a1";
import { methodsEnglish, tiersEnglish } from "../../../src/strings/en-US/table-a2";

const indicators = tableA1.flatMap((category) => category.indicators);

const numbered = [
  ...scoredItems.map(({ id, text }) => [id, text, tableA1English[id]] as const),
  ...tableA2.flatMap(({ tiers }) =>
    tiers.map(({ id, text }) => [id, text, tiersEnglish[id]] as const),
  ),
];

const everySentence = [
  ...new Set(Object.values(clausesEnglish)),
  ...Object.values(tableA1English),
  ...Object.values(tiersEnglish),
  ...Object.values(methodsEnglish).flatMap(({ category, indicator, explanation }) => [
    category,
    indicator,
    ...(explanation === null ? [] : [explanation]),
  ]),
];

describe("the English of the standard", () => {
  it.each(numbered)("numbers %s as the Chinese does", (_, chinese, english) => {
    expect(english.slice(0, 3)).toBe(`${chinese.slice(0, 1)}. `);
  });

  it.each(numbered)("ends %s as the Chinese does", (_, chinese, english) => {
    const ends: Record<string, string> = { "；": ";", "。": "." };
    expect(/[;.]?$/.exec(english)?.[0]).toBe(ends[chinese.slice(-1)] ?? "");
  });

  it.each(everySentence)("is plain English text: %s", (sentence) => {
    expect(sentence).toMatch(/^[A-Za-z0-9 ,.;:%'()[\]-]+$/);
    expect(sentence).toBe(sentence.trim().replace(/ {2,}/g, " "));
  });

  it("says different things where the Chinese does", () => {
    const english = scoredItems.map(({ id }) => tableA1English[id]);
    expect(new Set(english).size).toBe(scoredItems.length);
  });

  it("translates exactly the rows there are", () => {
    const rows = [...tableA1, ...indicators, ...scoredItems].map(({ id }) => id);
    expect(Object.keys(tableA1English).sort()).toEqual([...rows].sort());
  });

  it("gives every clause a title, and one title to those that have one in Chinese", () => {
    expect(Object.keys(clausesEnglish).sort()).toEqual(clauses.map(({ id }) => id).sort());
    const titled = new Map<string, Set<string>>();
    const indicatorTitles = indicators.map(({ id, name }) => [name, tableA1English[id]] as const);
    const clauseTitles = clauses.map(({ id, title }) => [title, clausesEnglish[id]] as const);
    for (const [chinese, english] of [...indicatorTitles, ...clauseTitles])
      titled.set(chinese, new Set([...(titled.get(chinese) ?? []), english]));
    expect([...titled].filter(([, titles]) => titles.size > 1)).toEqual([]);
  });

  it("explains a row of Table A.2 where the Chinese explains it", () => {
    for (const { id, explanation } of tableA2) {
      expect(methodsEnglish[id].explanation === null).toBe(explanation === null);
    }
  });
});
