import { selectWhole } from "../../../page/keys/select-whole";
import { area, openBook } from "../book/open-book";

const opened = openBook();
const { book, sheet, write } = opened;
write("B2", [
  [1, 2],
  [3, 4],
]);
const selected = (address: string, what: Parameters<typeof selectWhole>[1]) => {
  book.select(sheet.id, area(address));
  const { selection } = selectWhole(sheet, what);
  return [selection.area, selection.row, selection.column];
};
const everything = area("A1:XFD1048576");

describe("selecting more by a key", () => {
  it("takes the filled cells around the active one, and stays at that one", () => {
    expect(selected("C3", "region")).toEqual([area("B2:C3"), 2, 2]);
    expect(selected("C3:D4", "region")).toEqual([area("B2:C3"), 2, 2]);
  });

  it("takes the whole sheet where these are selected, or none are around", () => {
    expect(selected("B2:C3", "region")).toEqual([everything, 1, 1]);
    expect(selected("F9", "region")).toEqual([everything, 8, 5]);
    expect(selected("C3", "all")).toEqual([everything, 2, 2]);
  });

  it("takes the whole rows or columns of what is selected", () => {
    expect(selected("C3:D4", "rows")).toEqual([area("A3:XFD4"), 2, 2]);
    expect(selected("C3:D4", "columns")).toEqual([area("C1:D1048576"), 2, 2]);
  });
});
