import { fillFromEdge } from "../../../page/fill/fill-from-edge";
import { fillAlong } from "../../../page/fill/fill-along";
import { fillTo } from "../../../page/fill/fill-to";
import { area, openBook } from "../book/open-book";

describe("what Ctrl+D and Ctrl+R fill from", () => {
  it("is the first row or column of the selection", () => {
    expect(fillFromEdge(area("B2:C5"), "down")).toEqual({ from: area("B2:C2"), count: 3 });
    expect(fillFromEdge(area("B2:C5"), "right")).toEqual({ from: area("B2:B5"), count: 1 });
  });

  it("is the one before where the selection is no more than one", () => {
    expect(fillFromEdge(area("B2:C2"), "down")).toEqual({ from: area("B1:C1"), count: 1 });
    expect(fillFromEdge(area("B2:B5"), "right")).toEqual({ from: area("A2:A5"), count: 1 });
  });

  it("is nothing at the sheet's edge", () => {
    expect(fillFromEdge(area("B1:C1"), "down")).toBeNull();
    expect(fillFromEdge(area("A2:A5"), "right")).toBeNull();
  });
});

describe("where the fill handle leads", () => {
  it.each([
    ["D9", "down", 5],
    ["F6", "right", 3],
    ["C1", "up", 1],
    ["A3", "left", 1],
  ])("to %s it leads %s", (cell, side, count) => {
    expect(fillTo(area("B2:C4"), area(cell))).toEqual({ side, count });
  });

  it("leads nowhere within the block", () => {
    expect(fillTo(area("B2:C4"), area("C3"))).toBeNull();
  });
});

describe("how far a double click on the fill handle goes", () => {
  const { sheet, write } = openBook();
  write("A1", [[1], [2], [3], [null], [5]]);
  write("E1", [[1], [2]]);

  it("is as far as the column before is filled without a gap", () => {
    expect(fillAlong(sheet, area("B1"))).toBe(2);
    expect(fillAlong(sheet, area("B1:D2"))).toBe(1);
  });

  it("is as far as the column after is, where the one before says nothing", () => {
    expect(fillAlong(sheet, area("D1"))).toBe(1);
    expect(fillAlong(sheet, area("A1"))).toBe(0);
  });

  it("is nowhere where neither does, at the edges of the sheet as well", () => {
    expect(fillAlong(sheet, area("B3"))).toBe(0);
    expect(fillAlong(sheet, area("XFD1"))).toBe(0);
  });
});
