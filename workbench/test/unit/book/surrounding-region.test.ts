import { surroundingRegion } from "../../../book/surrounding-region";
import { area, openBook } from "./open-book";

const regionOf = (rows: readonly (readonly string[])[], from: string) => {
  const { sheet, write } = openBook();
  write(
    "A1",
    rows.map((row) => row.map((text) => (text === "." ? null : text))),
  );
  return surroundingRegion(sheet, area(from));
};

describe("the filled cells around a cell", () => {
  it("reach to the blank rows and columns around them", () => {
    const rows = [
      [".", ".", ".", ".", "x"],
      [".", "x", "x", ".", "x"],
      [".", "x", ".", ".", "x"],
      [".", ".", ".", ".", "."],
      [".", "x", "x", ".", "."],
    ];
    expect(regionOf(rows, "B3")).toEqual(area("B2:C3"));
    expect(regionOf(rows, "E2")).toEqual(area("E1:E3"));
  });

  it("go on across corners and through what grows by them", () => {
    const rows = [
      ["x", ".", ".", "x"],
      [".", "x", ".", "x"],
      [".", ".", "x", "."],
      ["x", ".", ".", "."],
    ];
    expect(regionOf(rows, "A1")).toEqual(area("A1:D4"));
  });

  it("are the cell alone where nothing is around it, at the edges of the sheet as well", () => {
    expect(regionOf([["x"]], "A1")).toEqual(area("A1"));
    expect(regionOf([["x"]], "XFD1048576")).toEqual(area("XFD1048576"));
  });

  it("are found at once in a table of very many rows", () => {
    const { sheet, write } = openBook();
    write(
      "A1",
      Array.from({ length: 100_000 }, (_, row) => [row, row]),
    );
    expect(surroundingRegion(sheet, area("B50000"))).toEqual(area("A1:B100000"));
  });
});
