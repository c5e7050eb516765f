import { showReasons } from "../../../../src/workflows/shown/show-reasons";
import { finished, withParameters, type Sketch } from "../../assessment/sketch";
import { checkedSketch } from "./checked-book";

const remediesOf = (sketch: Sketch) =>
  showReasons(checkedSketch(sketch)).map(({ problem, remedy }) => [problem.code, remedy]);

it("leads to the card of an item, the field of a parameter, or else the cell", () => {
  const sketch = withParameters(finished, { limit_full: null, weight_qualitative: 0.7 });
  const rows = [...finished.rows, [2021, null, null, -1, 10]];
  expect(remediesOf({ ...sketch, rows, scores: { "1.1.1": null, "1.1.2": 9 } })).toEqual([
    ["item-blank", { kind: "item", id: "1.1.1" }],
    ["item-above-maximum", { kind: "item", id: "1.1.2" }],
    ["monitoring-negative", { kind: "place", where: expect.objectContaining({ column: 3 }) }],
    ["parameter-blank", { kind: "parameter", key: "limit_full" }],
    ["weights-not-one", { kind: "parameter", key: "weight_quantitative" }],
  ]);
});

it("has nothing to say of a result that stands", () => {
  expect(remediesOf(finished)).toEqual([]);
});
