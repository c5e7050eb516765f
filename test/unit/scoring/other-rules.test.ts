import fc from "fast-check";
import { toText } from "../../../src/exact/ratio";
import { choices } from "../../../src/standard/choices";
import { finished, score, withParameters, type Sketch } from "../assessment/sketch";
import { changesOf } from "./standings";

/** 1.1.1 (2 points) and 5.3.1 (4 points) do not apply; 2.1.1 lost a point. */
const some: Sketch = {
  ...withParameters(finished, { na_rule: "excluded" }),
  scores: { "1.1.1": null, "5.3.1": null, "2.1.1": 0 },
  reasons: { "1.1.1": "无此类岗位", "5.3.1": "无此活动" },
};

const shown = (sketch: Sketch) =>
  changesOf(sketch).rules.map(({ rule, composite }) => [
    rule,
    composite && toText(composite.score),
    composite?.grade.id,
  ]);

it("tells the result by each rule that the body did not choose, and that one of them withholds it (4.3, R4)", () => {
  const by = (rule: string) => {
    const { composite } = score(withParameters(some, { na_rule: rule }));
    return composite && [toText(composite.score), composite.grade.id];
  };
  const [text, grade] = by("full-marks") ?? [];
  expect(shown(some)).toEqual([
    ["not-allowed", null, undefined],
    ["full-marks", text, grade],
  ]);
  expect(by("not-allowed")).toBeNull();
  expect(shown(withParameters(some, { na_rule: "full-marks" }))[1]?.[0]).toBe("excluded");
});

it("says nothing where every item applies", () => {
  expect(shown(finished)).toEqual([]);
});

it("is what scoring by that rule gives, whatever does not apply", () => {
  const items = ["1.1.1", "1.2.1", "3.2.2", "4.2.1", "5.3.1", "5.3.2"] as const;
  fc.assert(
    fc.property(
      fc.subarray([...items], { minLength: 1 }),
      fc.constantFrom("full-marks", "excluded"),
      fc.constantFrom(0, 0.5, 1),
      (left, rule, lost) => {
        const sketch: Sketch = {
          ...withParameters(finished, { na_rule: rule }),
          scores: { "2.4.1": lost, ...Object.fromEntries(left.map((id) => [id, null])) },
          reasons: Object.fromEntries(left.map((id) => [id, "没有该类设施"])),
        };
        for (const other of choices.na_rule.filter((its) => its !== rule)) {
          const { composite } = score(withParameters(sketch, { na_rule: other }));
          expect(shown(sketch)).toContainEqual([
            other,
            composite && toText(composite.score),
            composite?.grade.id,
          ]);
        }
      },
    ),
    { numRuns: 60 },
  );
});
