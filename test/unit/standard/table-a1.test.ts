import { itemById, scoredItems, tableA1 } from "../../../src/standard/table-a1";
import type { CategoryRow } from "../../../src/standard/table-a1/category-row";
import { disagreementsWithDraft } from "./disagreements-with-draft";

const indicators = tableA1.flatMap((category) => category.indicators);

const sum = (rows: readonly { maximum: string }[]) =>
  String(rows.reduce((total, { maximum }) => total + Number(maximum), 0));

/** Table A.1 with every item's text changed as told. */
const retold = (change: (id: string, text: string) => string): CategoryRow[] =>
  tableA1.map((category) => ({
    ...category,
    indicators: category.indicators.map((indicator) => ({
      ...indicator,
      items: indicator.items.map((item) => ({ ...item, text: change(item.id, item.text) })),
    })),
  }));

/** The same table with every string equal to `from` replaced, wherever it stands under `key`. */
const reworded = (key: string, from: string, to: string): CategoryRow[] =>
  JSON.parse(JSON.stringify(tableA1), (name, value: unknown) =>
    name === key && value === from ? to : value,
  ) as CategoryRow[];

describe("Table A.1", () => {
  it("has 6 categories, 21 indicators and 52 items", () => {
    expect([tableA1.length, indicators.length, scoredItems.length]).toEqual([6, 21, 52]);
  });

  it("sums to exactly 100 points, 14, 25, 18, 17, 20 and 6 by category", () => {
    expect(tableA1.map(({ maximum }) => maximum)).toEqual(["14", "25", "18", "17", "20", "6"]);
    expect(sum(tableA1)).toBe("100");
    expect(sum(scoredItems)).toBe("100");
  });

  it.each(tableA1)("gives category $id the sum of its indicators", (category) => {
    expect(sum(category.indicators)).toBe(category.maximum);
  });

  it.each(indicators)("gives indicator $id the sum of its items", (indicator) => {
    expect(sum(indicator.items)).toBe(indicator.maximum);
  });

  it("numbers categories, indicators and items from 1, each within the one above", () => {
    tableA1.forEach((category, c) => {
      expect(category.id).toBe(`${c + 1}`);
      category.indicators.forEach((indicator, i) => {
        expect(indicator.id).toBe(`${category.id}.${i + 1}`);
        indicator.items.forEach((item, n) => expect(item.id).toBe(`${indicator.id}.${n + 1}`));
      });
    });
  });

  it("words each item with the number its id ends in", () => {
    for (const { id, text } of scoredItems) {
      expect(text.replace(/[.．].*/, "")).toBe(id.split(".")[2]);
    }
  });

  it("says of every category where it stands", () => {
    expect(new Set(tableA1.map(({ place }) => place))).toEqual(new Set(["附录A 表A.1"]));
  });
});

describe("the wording of Table A.1", () => {
  it("is the draft's, no character more, less or elsewhere", () => {
    expect(disagreementsWithDraft(tableA1)).toEqual([]);
  });

  it("would not pass with any one character of any item left out", () => {
    for (const { id, text } of scoredItems) {
      for (let at = 0; at < text.length; at++) {
        const damaged = retold((other, whole) =>
          other === id ? whole.slice(0, at) + whole.slice(at + 1) : whole,
        );
        expect({ id, at, found: disagreementsWithDraft(damaged).length > 0 }).toEqual({
          id,
          at,
          found: true,
        });
      }
    }
  });

  it.each([
    [
      "a full stop of the other width",
      reworded("text", "2．确定碳排放基准值和先进值。", "2.确定碳排放基准值和先进值。"),
    ],
    ["a changed category name", reworded("name", "支持", "支撑")],
    ["a changed indicator name", reworded("name", "采购控制", "采购管理")],
    ["an indicator's other maximum", reworded("maximum", "7", "8")],
    ["an item's other maximum", reworded("maximum", "1", "2")],
    ["two categories exchanged", [...tableA1].reverse()],
    ["a category left out", tableA1.slice(0, 5)],
    ["space inside an item", retold((_, text) => text.replace("，", "， "))],
  ])("would not pass with %s", (_, table) => {
    expect(disagreementsWithDraft(table)).not.toEqual([]);
  });

  it.each([
    ["1.1.1", "1.1.2"],
    ["2.3.2", "2.3.3"],
    ["5.3.1", "5.3.2"],
  ])("would not pass with %s and %s exchanged", (one, other) => {
    const words = new Map<string, string>(scoredItems.map(({ id, text }) => [id, text]));
    const partner = new Map([
      [one, words.get(other)],
      [other, words.get(one)],
    ]);
    expect(disagreementsWithDraft(retold((id, text) => partner.get(id) ?? text))).not.toEqual([]);
  });
});

describe("itemById", () => {
  it("finds an item with its indicator and category", () => {
    const item = itemById("2.3.4");
    expect([item?.clauses, item?.indicator.id, item?.category.id]).toEqual([["7.6"], "2.3", "2"]);
  });

  it.each(["", "2.3", "2.3.5", " 2.3.4", "7.1.1"])("finds none for %j", (id) => {
    expect(itemById(id)).toBeUndefined();
  });
});
