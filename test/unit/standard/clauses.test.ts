import { clauses } from "../../../src/standard/clauses";
import { edition } from "../../../src/standard/edition";
import { draft } from "./draft";

const lines = draft.split("\n").map((line) => line.trim());

/** The draft prints an appendix's letter, its kind and its heading on lines of their own. */
const printedHeading = (id: string, heading: string) =>
  id === "B"
    ? /^附 录 B\n+（资料性）\n+(.+)$/m.exec(draft)?.[1] === heading
    : lines.includes(`${id} ${heading}`);

describe("clauses", () => {
  it.each(Object.entries(clauses))("%s is headed %s in the draft", (id, heading) => {
    expect(printedHeading(id, heading)).toBe(true);
  });

  it.each([
    ["6.1", "领导作用"],
    ["6.2", "领导作用和承诺"],
    ["B", "评价报告编写大纲"],
  ])("does not take %s for %s", (id, heading) => {
    expect(printedHeading(id, heading)).toBe(false);
  });
});

describe("edition", () => {
  it("bears the draft's number and title", () => {
    expect(lines).toContain(edition.number);
    expect(lines).toContain(edition.title);
  });
});
