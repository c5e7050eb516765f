import { readFileSync } from "node:fs";
import { untouchedClauses } from "../../../src/standard/clause-items";
import { namedClauses, type ClauseReference } from "../../../src/standard/clauses";
import { newInTableA1, table11 } from "../../../src/standard/table-11";
import { scoredItems, tableA1 } from "../../../src/standard/table-a1";
import { clauseLabel } from "../../../src/strings/clause-label";

const page = readFileSync("docs/standard.md", "utf8");

/** The rows of the first table below a heading, without its own heading. */
const tableBelow = (heading: string): readonly (readonly string[])[] => {
  const [, below = ""] = page.split(`\n### ${heading}\n`);
  const [table = ""] = /(?:^\|.*\n)+/m.exec(below) ?? [];
  return table
    .trim()
    .split("\n")
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
};

/** References as the page cites them: clauses apart, their parts together. */
const cited = (references: readonly ClauseReference[]): readonly string[] =>
  namedClauses(references).map(({ clause, parts }) => {
    const places = parts.length === clause.parts.length ? [] : parts.map(({ place }) => place);
    return clauseLabel(clause.id, places, "zh-CN");
  });

const indicatorNames = new Map<string, string>(
  tableA1.flatMap(({ indicators }) => indicators.map(({ id, name }) => [id, name] as const)),
);

describe("docs/standard.md", () => {
  it("lists the clauses of every item, in the order of Table A.1", () => {
    const rows = tableBelow("细则与条款 · The clauses behind the items");
    expect(rows.map(([id, clauses]) => [id, clauses])).toEqual(
      scoredItems.map(({ id, clauses }) => [id, cited(clauses).join("；")]),
    );
  });

  it("lists what no item rests on, with the titles", () => {
    const untouched = untouchedClauses();
    const titles = namedClauses(untouched).map(({ clause }) => clause.title);
    expect(tableBelow("没有细则依据的条文 · What no item rests on")).toEqual(
      cited(untouched).map((its, index) => [its, titles[index]]),
    );
  });

  it("sets Table 11 beside Table A.1, and adds what is new there", () => {
    const fates = { kept: "独立", moved: "独立，改属", merged: "并入" } as const;
    const now = (id: string) => `${id} ${indicatorNames.get(id) ?? ""}`;
    expect(tableBelow("表 11 与表 A.1 · Table 11 beside Table A.1")).toEqual([
      ...table11.map(({ category, name, fate, indicator }) => [
        category,
        name,
        fates[fate],
        now(indicator),
      ]),
      ...newInTableA1.map((id) => ["–", "–", "新有", now(id)]),
    ]);
  });
});
