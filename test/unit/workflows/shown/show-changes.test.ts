import { showChanges } from "../../../../src/workflows/shown/show-changes";
import { advanced, finished, withParameters, type Sketch } from "../../assessment/sketch";
import { standingSketch } from "../../scoring/standings";
import { scoredItems } from "../../../../src/standard/table-a1";
import { checkedSketch } from "./checked-book";

const shown = (sketch: Sketch) => {
  const changes = showChanges(checkedSketch(sketch));
  if (!changes) throw new Error("It has no grade.");
  return changes;
};

/** Full marks but for ten points, 80 by Table A.2: 86, three stars. */
const threeStars = standingSketch(
  scoredItems.map(({ id, maximum }) => (/^2\.2\.1|^2\.3/.test(id) ? 0 : Number(maximum) * 100)),
  600_000,
  950,
);

it("tells the values of a1 and of each limit with which the grade is the same", () => {
  expect(shown(threeStars).intervals).toEqual([
    {
      key: "weight_qualitative",
      now: "0.6",
      from: { text: "0", isIn: true },
      to: { text: "0.999999", isIn: true },
      unit: "",
    },
    {
      key: "limit_full",
      now: "10",
      from: { text: "5", isIn: false },
      to: { text: "100", isIn: true },
      unit: "%",
    },
    {
      key: "limit_partial",
      now: "0",
      from: { text: "-100", isIn: true },
      to: { text: "5", isIn: true },
      unit: "%",
    },
  ]);
});

it("shows an end that no short decimal writes as one within the range", () => {
  const thirds = { ...finished, rows: finished.rows.map((row) => [...row]) };
  const limits = (sketch: Sketch) =>
    shown(withParameters(sketch, { weight_qualitative: 0, weight_quantitative: 1 })).intervals;
  expect(limits(thirds).find(({ key }) => key === "limit_full")).toMatchObject({
    from: { text: "0", isIn: false },
    to: { text: "33.3333", isIn: true },
  });
  const against = { ...advanced, rows: [[2024, null, null, 200, 900]] };
  expect(limits(withParameters(against, { advanced_value: 300 }))[1]).toEqual({
    key: "advanced_value",
    now: "300",
    from: { text: "222.223", isIn: true },
    to: null,
    unit: "kgCO2e",
  });
});

it("tells what the next grade takes, with the items and the emission in the data's unit", () => {
  const { grade, spare, next } = shown(threeStars);
  expect([grade, spare]).toEqual(["three-star", "10"]);
  expect(next).toMatchObject({ grade: "four-star", missing: "4.00", quantitative: "90" });
  expect(next?.tiers.map(({ items, ...its }) => [its, items.map(({ id }) => id)])).toEqual([
    [
      { tier: "historical.2", score: "80", amount: null, points: "6.67" },
      ["2.2.1", "2.3.1", "2.3.2", "2.3.3"],
    ],
    [{ tier: "historical.1", score: "100", amount: "900 tCO2e", points: "0" }, []],
  ]);
  expect(next?.tiers[0]?.items.at(-1)).toMatchObject({ needed: "0.67", winnable: "2" });
});

it("names the energy that may be used where energy is compared", () => {
  const sketch = withParameters(
    {
      ...finished,
      rows: [
        [2023, null, null, 1, 1, null, 1000],
        [2024, null, null, 1, 1, null, 950],
      ],
    },
    {
      indicator: "energy-per-output",
      indicator_reason: "按产品能耗限额管理",
      energy_unit: "tce",
      weight_qualitative: 0,
      weight_quantitative: 1,
    },
  );
  expect(shown(sketch).next?.tiers[1]?.amount).toBe("900 tce");
});

it("is nothing while there is no grade", () => {
  expect(showChanges(checkedSketch({ ...finished, scores: { "1.1.1": null } }))).toBeNull();
});

it("tells the composite and the grade by the other rules for items that do not apply", () => {
  const sketch: Sketch = {
    ...withParameters(finished, { na_rule: "excluded" }),
    scores: { "1.1.1": null, "2.1.1": 0 },
    reasons: { "1.1.1": "没有该类设施" },
  };
  expect(shown(sketch).rules).toEqual([
    { rule: "not-allowed", result: null },
    { rule: "full-marks", result: { score: "99.40", grade: "four-star" } },
  ]);
});
