import { toText } from "../../../src/exact/ratio";
import { scoredItems } from "../../../src/standard/table-a1";
import { checkItems } from "../../../src/assessment/check-items";
import { entryAt } from "../../../src/cells/grid";
import {
  codesOf,
  entriesOf,
  finished,
  gridOf,
  score,
  withParameters,
  type Sketch,
  type Typed,
} from "./sketch";

const rules = { notApplicable: "full-marks", step: "0.01" } as const;

/** A row of Table A.1 below all others. */
const rowOf = (...typed: readonly [id: Typed, score: Typed, notApplicable: Typed]) => {
  const grid = gridOf({ sheet: "表A.1", row: 60, column: 0 }, [typed]);
  return {
    id: entryAt(grid, 0, 0),
    score: entryAt(grid, 0, 1),
    notApplicable: entryAt(grid, 0, 2),
    selfScore: null,
  };
};

const ruled = (rule: string, change: Partial<Sketch> = {}): Sketch => ({
  ...withParameters(finished, { na_rule: rule }),
  ...change,
});
const reasons = { "1.1.1": "没有该类设施", "5.3.2": "不设该职能" } as const;
const qualitativeOf = (sketch: Sketch) => {
  const { qualitative } = score(sketch);
  return qualitative && [toText(qualitative.score), qualitative.possible.toFixed()];
};

describe("a blank score", () => {
  it("is not 0: it withholds the composite, and 0 does not (R3)", () => {
    const open = score({ ...finished, scores: { "1.1.1": null } });
    const zero = score({ ...finished, scores: { "1.1.1": 0 } });
    expect([open.composite, open.qualitative]).toEqual([null, null]);
    expect(zero.composite && toText(zero.composite.score)).toBe("98.8");
  });

  it("still leaves the points so far as progress", () => {
    const { progress } = score({ ...finished, scores: { "1.1.1": null, "1.1.2": 1.5 } });
    expect({
      ...progress,
      earned: progress.earned.toFixed(),
      possible: progress.possible.toFixed(),
    }).toEqual({ judged: 51, open: 1, wrong: 0, earned: "97.5", possible: "98" });
  });

  it.each([" ", "　", "\n"])("may be white space: %j", (typed) => {
    expect(codesOf({ ...finished, scores: { "1.1.1": typed } })).toEqual(["item-blank"]);
  });
});

describe("an item that does not apply (4.3, R4)", () => {
  it.each([
    ["full-marks", ["100", "100"]],
    ["excluded", ["100", "94"]],
  ])("scores by the rule %s", (rule, expected) => {
    expect(qualitativeOf(ruled(rule, { reasons }))).toEqual(expected);
  });

  it("rescales the others to 100 where it is excluded", () => {
    const sketch = ruled("excluded", { reasons, scores: { "6.2.1": 0 } });
    expect(qualitativeOf(sketch)).toEqual(["97.87234042553191489361702127659574", "94"]);
  });

  it("is a problem where the scheme does not allow it, which it does not by default", () => {
    expect(codesOf({ ...finished, reasons })).toEqual([
      "item-not-applicable-not-allowed",
      "item-not-applicable-not-allowed",
    ]);
  });

  it("is listed with its reason in the result", () => {
    const { qualitative } = score(ruled("full-marks", { reasons }));
    expect(qualitative?.notApplicable.map(({ item, reason }) => [item.id, reason])).toEqual(
      Object.entries(reasons),
    );
  });

  it.each(["是", "√", "N/A", "不涉及", " 无关 ", 12_345, true, { error: "#N/A" }])(
    "needs words for a reason, not %j",
    (reason) => {
      expect(codesOf(ruled("full-marks", { reasons: { "1.1.1": reason } }))).toEqual([
        "item-not-applicable-without-reason",
      ]);
    },
  );

  it.each(["不涉及的", "none", "　没有设施 "])("has a reason in four characters: %j", (reason) => {
    expect(codesOf(ruled("full-marks", { reasons: { "1.1.1": reason } }))).toEqual([]);
  });

  it("is one that applies where its reason is only white space", () => {
    const sketch = ruled("full-marks", { reasons: { "1.1.1": "  " }, scores: { "1.1.1": 1 } });
    expect(qualitativeOf(sketch)).toEqual(["99", "100"]);
  });

  it("cannot be every item, by either rule", () => {
    const all = Object.fromEntries(scoredItems.map(({ id }) => [id, "整体不适用"]));
    for (const rule of ["full-marks", "excluded"])
      expect(codesOf(ruled(rule, { reasons: all }))).toEqual(["items-all-not-applicable"]);
  });

  it("may be every item but one", () => {
    const [last, ...rest] = scoredItems.toReversed();
    const sketch = ruled("excluded", {
      reasons: Object.fromEntries(rest.map(({ id }) => [id, "整体不适用"])),
      scores: last ? { [last.id]: 0.5 } : {},
    });
    expect(qualitativeOf(sketch)).toEqual(["25", "2"]);
  });
});

describe("a score", () => {
  it.each([
    [0.01, 1.99, []],
    [0.01, 1.995, ["item-off-step"]],
    [0.1, 1.9, []],
    [0.1, 0.3, []],
    [0.1, 1.95, ["item-off-step"]],
    [0.5, 1.5, []],
    [0.5, 1.6, ["item-off-step"]],
    [1, 2, []],
    [1, 1.5, ["item-off-step"]],
    [0.01, 2.000000001, ["item-above-maximum"]],
    [0.01, -0.01, ["item-below-zero"]],
    [0.01, "1.5", ["item-not-a-number"]],
    [0.01, true, ["item-not-a-number"]],
    [0.01, 0.1 + 0.2, []],
  ])("at step %d, typed as %p, has the problems %j (R2)", (step, typed, codes) => {
    const sketch = withParameters(finished, { score_step: step });
    expect(codesOf({ ...sketch, scores: { "1.1.1": typed } })).toEqual(codes);
  });

  it("is found though its id has white space around it", () => {
    const rest = entriesOf({ ...finished, ids: finished.ids.slice(1) }).items;
    const { problems } = checkItems([rowOf(" 1.1.1　", 2, null), ...rest], rules);
    expect(problems).toEqual([]);
  });

  it("counts nowhere in a row without an id, and an empty row says nothing", () => {
    const odd = [rowOf(null, 1, null), rowOf(" ", null, "没有该类设施"), rowOf(null, " ", null)];
    const { items, problems } = checkItems([...entriesOf(finished).items, ...odd], rules);
    expect(problems.map(({ code, facts }) => [code, facts])).toEqual([
      ["item-unknown", { text: "" }],
      ["item-unknown", { text: "" }],
    ]);
    expect(items.map(({ state }) => state.kind)).not.toContain("wrong");
  });

  it("is wrong where the item's row is gone", () => {
    const { items } = checkItems([], { notApplicable: null, step: null });
    expect(items.map(({ where, state }) => [where, state.kind])).toEqual(
      scoredItems.map(() => [null, "wrong"]),
    );
  });

  it("moves with its id: rows may stand in any order", () => {
    const scores = { "1.1.1": 0.5, "5.3.1": 2.5 };
    const sorted = { ...finished, scores, ids: finished.ids.toReversed() };
    expect(qualitativeOf(sorted)).toEqual(qualitativeOf({ ...finished, scores }));
  });
});
