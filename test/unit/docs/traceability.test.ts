import { readFileSync } from "node:fs";
import { tracedPage, traces } from "../../../scripts/traces";

/** A table without the widths that Prettier gives its columns. */
const plain = (text: string): string =>
  text.replaceAll(/-{2,}/g, "-").replaceAll(/\s+/g, " ").trim();

test("docs/traceability.md is what the code says now (npm run traceability)", () => {
  expect(plain(readFileSync("docs/traceability.md", "utf8"))).toBe(plain(tracedPage()));
});

test.each(traces().rows)("$id has code and a test that name it", ({ code, tests }) => {
  expect(code).not.toEqual([]);
  expect(tests).not.toEqual([]);
});

test("all rows of docs/standard.md are traced", () => {
  expect(traces().rows.map(({ id }) => id)).toEqual(
    Array.from({ length: 17 }, (_, index) => `R${index + 1}`),
  );
});
