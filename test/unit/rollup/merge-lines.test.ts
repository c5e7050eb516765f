import { mergeLines } from "../../../src/rollup/merge-lines";
import type { RollupLine } from "../../../src/rollup/rollup-line";
import { someCounted, someScheme, someUncounted } from "./some-lines";

const ranksOf = (lines: readonly RollupLine[]) =>
  mergeLines(lines).schemes.map(({ workbooks }) =>
    workbooks.map(({ rank, line }) => [rank, line.file]),
  );

it("workbooks are ranked by exact decimals, equal ones share a rank, and the next is as far on as there are better ones", () => {
  expect(
    ranksOf([
      someCounted("d", { composite: "9.5" }),
      someCounted("a", { composite: "89.9999999999999999999" }),
      someCounted("c", { composite: "90.0" }),
      someCounted("b", { composite: "90" }),
    ]),
  ).toEqual([
    [
      [1, "b"],
      [1, "c"],
      [3, "a"],
      [4, "d"],
    ],
  ]);
});

it.each([
  ["name", { ...someScheme, name: "方案乙" }],
  ["version", { ...someScheme, version: "V2" }],
  [
    "weights",
    { ...someScheme, parameters: { ...someScheme.parameters, weight_qualitative: "0.7" } },
  ],
  ["method", { ...someScheme, parameters: { ...someScheme.parameters, method: "advanced" } }],
])("workbooks whose schemes differ in their %s are not ranked together", (_, scheme) => {
  expect(ranksOf([someCounted("a"), someCounted("b", { scheme })])).toHaveLength(2);
});

it("a workbook is counted once, however many files have it with the same entries: the sealed one, else the first", () => {
  const its = { workbookId: "w", digest: "d" };
  const { schemes, uncounted } = mergeLines([
    someCounted("c", its),
    someCounted("b", { ...its, seal: "unsealed" }),
    someCounted("a", { ...its, seal: "unsealed" }),
    someCounted("d", its),
  ]);
  expect(schemes[0]?.workbooks.map(({ line }) => line.file)).toEqual(["c"]);
  expect(uncounted.map(({ file, reason, detail }) => [file, reason, detail["en-US"]])).toEqual(
    ["a", "b", "d"].map((file) => [
      file,
      "twice",
      'The same workbook with the same entries as "c", and counted once.',
    ]),
  );
});

it("one id with other entries is another workbook", () => {
  const lines = [someCounted("a", { workbookId: "w" }), someCounted("b", { workbookId: "w" })];
  expect(ranksOf(lines)).toEqual([
    [
      [1, "a"],
      [1, "b"],
    ],
  ]);
});

it("of several lines of a file the latest holds, in whatever order they come", () => {
  const old = someUncounted("a", { modified: 1 });
  const later = someCounted("a", { modified: 2 });
  const other = someCounted("a", { modified: 2, sha256: "0", composite: "1" });
  for (const lines of [
    [old, later, other],
    [other, later, old],
  ]) {
    const { schemes, uncounted } = mergeLines(lines);
    expect(schemes[0]?.workbooks.map(({ line }) => line.composite)).toEqual(["85.25"]);
    expect(uncounted).toEqual([]);
  }
});

it("what does not count is listed by file", () => {
  const { uncounted, schemes } = mergeLines([someUncounted("b"), someUncounted("a")]);
  expect([uncounted.map(({ file }) => file), schemes]).toEqual([["a", "b"], []]);
});
