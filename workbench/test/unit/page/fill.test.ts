import { fillFromEdge } from "../../../page/fill/fill-from-edge";
import { fillTo } from "../../../page/fill/fill-to";
import { area } from "../book/open-book";

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
