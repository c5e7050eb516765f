import { showWaterfall } from "../../../../src/workflows/shown/show-waterfall";
import { finished, withParameters } from "../../assessment/sketch";
import { checkedSketch } from "./checked-book";

it("goes from nothing to the composite, each step from where the last one ended", () => {
  const waterfall = showWaterfall(checkedSketch({ ...finished, scores: { "1.1.1": 0.5 } }));
  expect(waterfall?.bounds).toEqual([90, 80, 60]);
  expect(waterfall?.steps.map(({ points, from, to }) => [points, from, to])).toEqual([
    ["7.50", 0, 7.5],
    ["15.00", 7.5, 22.5],
    ["10.80", 22.5, 33.3],
    ["10.20", 33.3, 43.5],
    ["12.00", 43.5, 55.5],
    ["3.60", 55.5, 59.1],
    ["40.00", 59.1, 99.1],
  ]);
  expect(waterfall?.steps[0]).toMatchObject({
    part: { id: "1", name: "组织构建" },
    formula: "0.6 × 12.5",
  });
  expect(waterfall?.steps.at(-1)).toMatchObject({ part: "quantitative", formula: "0.4 × 100" });
});

it("says how points are rescaled where items are left out", () => {
  const sketch = withParameters(finished, { na_rule: "excluded" });
  const waterfall = showWaterfall(
    checkedSketch({ ...sketch, reasons: { "1.1.1": "没有该类设施" } }),
  );
  expect(waterfall?.steps[0]).toMatchObject({ points: "7.35", formula: "0.6 × 12 × 100 ÷ 98" });
  expect(waterfall?.steps.at(-1)?.to).toBe(100);
});

it("is nothing while the composite is withheld", () => {
  expect(showWaterfall(checkedSketch({ ...finished, scores: { "1.1.1": null } }))).toBeNull();
});
