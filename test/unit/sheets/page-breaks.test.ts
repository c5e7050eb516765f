import { pageBreaks, pageHeight } from "../../../src/sheets/page-breaks";

/** Groups of rows of these heights, each row a block. */
const groups = (...all: (number | readonly number[])[]) => {
  let row = 0;
  return all.map((its) => [its].flat().map((height) => ({ row: row++, height })));
};

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
  const room = { first: 120, rest: 120 };
  expect(pageBreaks(groups(60, [50, 50, 50]), room)).toEqual([2]);
});

test("a group leaves a page that is two thirds full as it is, and fills a page that is less", () => {
  const room = { first: 120, rest: 120 };
  expect(pageBreaks(groups(80, [30, 30]), room)).toEqual([1]);
  expect(pageBreaks(groups(79, [30, 30]), room)).toEqual([2]);
});

test("a page begins early where the next block is higher than what is left", () => {
  expect(pageBreaks(groups(30, [100, 10]), { first: 120, rest: 120 })).toEqual([1]);
});

test("a group that the first page alone would hold is not put whole on a later one, which has less room", () => {
  expect(pageBreaks(groups(90, [50, 60]), { first: 120, rest: 100 })).toEqual([1, 2]);
});

test("nothing begins above the first row, however high it is", () => {
  expect(pageBreaks(groups(200, 20), { first: 120, rest: 100 })).toEqual([1]);
});
