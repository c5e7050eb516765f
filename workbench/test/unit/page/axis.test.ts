import { layOutAxis, pixelsOf, pointsOf } from "../../../page/grid/axis";
import { scrollToShow } from "../../../page/grid/scroll-to-show";
import { shownIn, visibleSpan } from "../../../page/grid/visible-span";

const sizes = [10, 0, 30, 20];
const axis = layOutAxis(sizes.length, (index) => sizes[index] ?? 0);
const even = layOutAxis(100_000, () => 20);

describe("an axis", () => {
  it("says where each row starts and how long all are", () => {
    expect([0, 1, 2, 3, 4].map((index) => axis.offset(index))).toEqual([0, 10, 10, 40, 60]);
    expect(axis.total).toBe(60);
    expect(axis.size(1)).toBe(0);
  });

  it("finds the row at a position and never a hidden one", () => {
    expect([0, 9, 10, 39, 40, 59].map((at) => axis.indexAt(at))).toEqual([0, 0, 2, 2, 3, 3]);
  });

  it("answers the first or last row for positions outside", () => {
    expect(axis.indexAt(-5)).toBe(0);
    expect(axis.indexAt(1000)).toBe(3);
  });

  it("turns points into whole pixels and back", () => {
    expect(pixelsOf(15)).toBe(20);
    expect(pixelsOf(14.4)).toBe(19);
    expect(pointsOf(20)).toBe(15);
  });
});

describe("the rows drawn", () => {
  it("fill the window with a margin, in whole steps, wherever one scrolls", () => {
    expect(visibleSpan(even, 0, 0, 600)).toEqual({ first: 0, last: 40 });
    const { first, last } = visibleSpan(even, 0, 1_000_000, 600);
    expect(first).toBeLessThanOrEqual(50_000);
    expect(last).toBeGreaterThanOrEqual(50_030);
    expect(last - first).toBeLessThan(60);
  });

  it("stay the same while one scrolls by less than a step", () => {
    expect(visibleSpan(even, 0, 1_000_030, 600)).toEqual(visibleSpan(even, 0, 1_000_000, 600));
  });

  it("begin after the frozen ones and end with the last", () => {
    expect(visibleSpan(even, 3, 0, 600).first).toBe(3);
    expect(visibleSpan(even, 0, even.total - 600, 600).last).toBe(99_999);
  });

  it("leave out hidden ones", () => {
    expect(shownIn(axis, { first: 0, last: 3 })).toEqual([0, 2, 3]);
  });
});

describe("scrolling to a row", () => {
  const view = { scroll: 200, length: 100 };

  it("does nothing where the row is seen whole", () => {
    expect(scrollToShow(even, 12, 0, view)).toBe(200);
  });

  it("moves as little as possible up or down", () => {
    expect(scrollToShow(even, 5, 0, view)).toBe(100);
    expect(scrollToShow(even, 20, 0, view)).toBe(320);
  });

  it("keeps the row out from under the frozen ones, and leaves frozen ones alone", () => {
    expect(scrollToShow(even, 11, 2, view)).toBe(180);
    expect(scrollToShow(even, 1, 2, view)).toBe(200);
  });
});
