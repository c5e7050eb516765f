import { cellValueFrom } from "../../../src/reading/cell-value-from";
import { reachOf } from "../../../src/reading/reach";
import { plan } from "../attachment/one-sheet";

it.each([
  [1.5, "Double", undefined, { kind: "number", double: 1.5 }],
  [true, "Boolean", undefined, { kind: "boolean", truth: true }],
  ["甲", "String", undefined, { kind: "text", text: "甲" }],
  ["#N/A", "Error", undefined, { kind: "error", code: "#N/A" }],
  ["", "Empty", undefined, { kind: "blank" }],
  [null, undefined, undefined, { kind: "blank" }],
  [undefined, undefined, undefined, { kind: "blank" }],
  [3, undefined, "=1+2", { kind: "number", double: 3, formula: "=1+2" }],
  ["=甲", undefined, "=甲", { kind: "text", text: "=甲" }],
  [3, undefined, 3, { kind: "number", double: 3 }],
])("Excel's %j of type %s, given as %j, is read", (value, type, formula, cell) => {
  expect(cellValueFrom(value, type, formula)).toEqual(cell);
});

it("a survey reaches some lines beyond the longest and widest sheets of the plans", () => {
  const empty = { ...plan, contents: [], columnWidths: [] };
  const of = (sheets: readonly (typeof plan)[]) =>
    reachOf([{ sheets, formulaNames: new Map(), footer: "" }]);
  expect(of([plan, empty])).toEqual({ rows: 301, columns: 32, widths: 2 });
  expect(of([empty])).toEqual({ rows: 300, columns: 30, widths: 0 });
});
