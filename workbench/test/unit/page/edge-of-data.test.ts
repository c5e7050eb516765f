import { edgeOfData, type Line } from "../../../page/keys/edge-of-data";

/** x is filled, . is blank, h is hidden and filled. */
const line = (cells: string, last = 99): Line => ({
  isFilled: (index) => "xh".includes(cells[index] ?? "."),
  isHidden: (index) => cells[index] === "h",
  lastUsed: Math.max(cells.lastIndexOf("x"), cells.lastIndexOf("h")),
  last,
});

describe("Ctrl+arrow", () => {
  it("goes to the end of the block it stands in", () => {
    expect(edgeOfData(line("xxx.x"), 0, 1)).toBe(2);
    expect(edgeOfData(line(".xxx"), 3, -1)).toBe(1);
  });

  it("goes to the start of the next block from a blank cell or a block's end", () => {
    expect(edgeOfData(line("xx..xx"), 1, 1)).toBe(4);
    expect(edgeOfData(line("...x"), 0, 1)).toBe(3);
    expect(edgeOfData(line("xx..xx"), 4, -1)).toBe(1);
  });

  it("goes to the edge of the sheet where nothing follows", () => {
    expect(edgeOfData(line("xx"), 1, 1)).toBe(99);
    expect(edgeOfData(line(""), 5, 1)).toBe(99);
    expect(edgeOfData(line("...x"), 2, -1)).toBe(0);
  });

  it("comes back from far below what is used", () => {
    expect(edgeOfData(line("xx", 1_048_575), 1_048_575, -1)).toBe(1);
  });

  it("steps over hidden cells", () => {
    expect(edgeOfData(line("xhx."), 0, 1)).toBe(2);
  });

  it("stays at the edge", () => {
    expect(edgeOfData(line("x"), 99, 1)).toBe(99);
    expect(edgeOfData(line("x"), 0, -1)).toBe(0);
  });
});
