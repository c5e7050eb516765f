import type { ClauseReference } from "../../../../src/standard/clauses";
import { coversClause } from "../../../../src/sheets/process/covers-clause";

it.each<readonly [written: string, reference: ClauseReference, covers: boolean]>([
  ["6.1 b)", "6.1 b)", true],
  ["6.1b）", "6.1 b)", true],
  ["6.1 a)", "6.1 b)", false],
  ["6.1", "6.1 b)", true],
  ["6", "6.1 b)", true],
  ["1", "11.3", false],
  ["11", "11.3", true],
  ["9.6.1", "9.6.2", false],
  ["11.2 a)", "11.2 closing", true],
  ["7.2", "7.2 opening", true],
  ["6.1 a)", "6.2 opening", false],
  ["方针", "6.1 b)", false],
  ["", "6.1 b)", false],
])("who is sent to “%s” comes to %s: %s", (written, reference, covers) => {
  expect(coversClause([written], reference)).toBe(covers);
});

it("one of several clauses is enough, and a part of the clause that is rested on", () => {
  expect(coversClause(["4.1", "11.3"], "11.3")).toBe(true);
  expect(coversClause(["11.2 a)"], "11.3")).toBe(false);
  expect(coversClause(["9.6.1"], "9.6" as ClauseReference)).toBe(true);
  expect(coversClause([], "11.3")).toBe(false);
});
