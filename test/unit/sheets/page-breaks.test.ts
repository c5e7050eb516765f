import { pageBreaks, pageHeight } from "../../../src/sheets/page-breaks";

const groups = (...heights: number[]) => heights.map((height, row) => ({ row, heights: [height] }));

test("a group that fits what is left of the page stays on it", () => {
  expect(pageBreaks(groups(40, 40, 20), { first: 100, rest: 120 })).toEqual([]);
});

test("a group that does not fit begins a page, which has the room of the rest", () => {
  expect(pageBreaks(groups(40, 70, 50, 10), { first: 100, rest: 120 })).toEqual([1, 3]);
});

test("a sheet wider than the paper is shrunk, so a page holds more of its rows", () => {
  const narrow = pageHeight("portrait", { width: 539, sides: 28, ends: 48 });
  const wide = pageHeight("portrait", { width: 1078, sides: 28, ends: 48 });
  expect(wide / narrow).toBe(2);
});

test("a group that no page holds goes on from row to row, from where the page before it ends", () => {
  const tall = { row: 1, heights: [50, 50, 50] };
  expect(pageBreaks([{ row: 0, heights: [60] }, tall], { first: 120, rest: 120 })).toEqual([2]);
});
