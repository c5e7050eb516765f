import { columnStretches, stretchAt } from "../../../src/saved/column-stretches";
import { XmlElement } from "@tanping/ooxml/xml/xml-element";

const sheetWith = (...cols: readonly (readonly [min: number, max: number])[]): XmlElement => {
  const root = new XmlElement("worksheet", {}, "");
  const list = new XmlElement("cols", {}, "");
  root.children.push(list);
  for (const [min, max] of cols)
    list.children.push(new XmlElement("col", { min: String(min), max: String(max) }, ""));
  return root;
};

it("every column is found in its stretch, in whatever order the sheet has them", () => {
  const stretches = columnStretches(sheetWith([6, 6], [2, 3], [9, 16384], [4, 4]));
  const firsts = Array.from({ length: 10 }, (_, column) => stretchAt(stretches, column)?.first);
  const none = undefined;
  expect(firsts).toEqual([none, 1, 1, 3, none, 5, none, none, 8, 8]);
  expect(stretchAt(stretches, 16383)?.last).toBe(16383);
  expect(stretchAt([], 0)).toBeUndefined();
});

it("a column that is there twice is refused, whatever stands between", () => {
  expect(() => columnStretches(sheetWith([1, 5], [9, 9], [3, 3]))).toThrow(
    expect.objectContaining({ code: "ambiguous" }),
  );
});
