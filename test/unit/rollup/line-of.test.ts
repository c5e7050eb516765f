import { lineOf, uncountedFor } from "../../../src/rollup/line-of";
import type { RollupFacts } from "../../../src/rollup/rollup-line";

const file = { file: "a.xlsx", size: 1, modified: 2, sha256: "ab" };

it("a line says of its file that it counts with its facts, or why it does not in both languages", () => {
  const facts = { organisation: "甲厂" } as RollupFacts;
  expect(lineOf(file, facts)).toEqual({ ...file, status: "counted", organisation: "甲厂" });
  const why = uncountedFor("damaged", (language) => `${language}: damaged`);
  expect(lineOf(file, why)).toEqual({
    ...file,
    ...{ status: "not-counted", reason: "damaged" },
    detail: { "zh-CN": "zh-CN: damaged", "en-US": "en-US: damaged" },
  });
});
