import { isRequirement, itemsOn, untouchedClauses } from "../../../src/standard/clause-items";
import { clauses, referredTo, type ClauseReference } from "../../../src/standard/clauses";
import { itemById, scoredItems, tableA1 } from "../../../src/standard/table-a1";

/** The clauses that each indicator's items must name at least one of: those of its own title. */
const chapters: Readonly<Record<string, readonly string[]>> = {
  "1.1": ["6.1"],
  "1.2": ["6.2"],
  "1.3": ["6.3"],
  "2.1": ["7.1"],
  "2.2": ["7.2"],
  "2.3": ["7.3", "7.4", "7.5", "7.6"],
  "2.4": ["7.7"],
  "2.5": ["7.8", "7.9"],
  "3.1": ["8.2"],
  "3.2": ["8.3"],
  "3.3": ["8.4"],
  "3.4": ["8.5"],
  "4.1": ["9.3"],
  "4.2": ["9.4", "9.5"],
  "4.3": ["9.5"],
  "4.4": ["9.6"],
  "5.1": ["10.1"],
  "5.2": ["10.2"],
  "5.3": ["10.3"],
  "6.1": ["11.2"],
  "6.2": ["11.3"],
};

describe("the clauses behind the items (R17)", () => {
  it.each<[string, readonly ClauseReference[]]>([
    ["1.1.1", ["6.1 b)", "6.3 a)"]],
    ["4.2.1", ["9.5 b)"]],
    ["4.4.1", ["9.6.1"]],
    ["4.4.2", ["9.6.2"]],
    ["5.1.1", ["10.1.2 b)"]],
    ["5.1.2", ["10.1.2 a)"]],
    ["5.1.3", ["10.1.2 d)"]],
    ["5.1.4", ["10.1.2 c)"]],
    ["5.3.1", ["10.3.2"]],
    ["5.3.2", ["10.3.3"]],
    ["2.5.3", ["7.8 a)", "10.1.3"]],
  ])("%s rests on %j", (id, references) => {
    expect(itemById(id)?.clauses).toEqual(expect.arrayContaining([...references]));
  });

  it("are in the data, each with text of its own", () => {
    for (const { id, clauses: references } of scoredItems) {
      expect([id, references.length > 0]).toEqual([id, true]);
      for (const reference of references)
        expect([reference, referredTo(reference).parts.length > 0]).toEqual([reference, true]);
    }
  });

  it("are named in printed order, and no text twice by one item", () => {
    const order = clauses.flatMap(({ parts }) => parts);
    for (const { id, clauses: references } of scoredItems) {
      const places = references.flatMap((its) =>
        referredTo(its).parts.map((part) => order.indexOf(part)),
      );
      expect([id, places]).toEqual([id, [...new Set(places)].sort((one, two) => one - two)]);
    }
  });

  it.each(tableA1.flatMap(({ indicators }) => indicators))(
    "of every item of $id are among those of the indicator's own title",
    ({ id, items }) => {
      const own = chapters[id] ?? [];
      for (const { clauses: references } of items) {
        const found = references.map((its) => referredTo(its).clause.id);
        expect(
          found.some((its) => own.some((clause) => its === clause || its.startsWith(`${clause}.`))),
        ).toBe(true);
      }
    },
  );
});

describe("itemsOn", () => {
  const itemsAt = (reference: ClauseReference) =>
    referredTo(reference).parts.flatMap((part) => itemsOn(part));

  it("finds the items that name the part, and those that name its whole clause", () => {
    expect(itemsAt("8.2 e)")).toEqual(["3.1.1", "4.3.1"]);
    expect(itemsAt("6.3 a)")).toEqual(["1.1.1", "1.3.1", "1.3.2", "1.3.3"]);
    expect(itemsAt("10.1.3 closing")).toEqual(["2.5.3"]);
  });

  it("finds none where none does", () => {
    expect(itemsAt("9.4 b)")).toEqual([]);
  });
});

describe("untouchedClauses", () => {
  it("lists what no item rests on", () => {
    const print = `4.1; 4.2 a); 4.2 c); 4.3 a); 4.3 b); 4.4; 5 opening; 5 a); 5 c); 5 d); 6.1 c); 6.3 b);
      7.2 b); 7.2 d); 7.2 e); 7.2 f); 7.2 h); 7.5 a); 7.5 b); 7.5 c); 7.7 d); 7.7 e); 7.7 f); 7.7 g); 7.7 closing;
      7.8 closing; 8.1; 9.1; 9.2; 9.3 a); 9.4 b); 10.1.1; 10.2.2 b); 11.1; 11.2 e)`;
    expect(untouchedClauses()).toEqual(print.split(";").map((its) => its.trim()));
  });

  it("leaves out every requirement that an item rests on, and no other", () => {
    const listed = new Set(untouchedClauses().flatMap((its) => referredTo(its).parts));
    for (const { parts } of clauses)
      for (const part of parts.filter(isRequirement))
        expect([part.lines[0], listed.has(part)]).toEqual([
          part.lines[0],
          itemsOn(part).length === 0,
        ]);
  });
});

describe("isRequirement", () => {
  const isOf = (reference: ClauseReference) => referredTo(reference).parts.map(isRequirement);

  it("takes an opening that says more than what its letters are", () => {
    expect([isOf("7.2 opening"), isOf("7.6 opening")]).toEqual([[true], [true]]);
  });

  it("takes no opening of one sentence, and no note", () => {
    expect(isOf("6.2 opening")).toEqual([false]);
    expect(isOf("4.1")).toEqual([true, false, false]);
  });
});
