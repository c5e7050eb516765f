import { travel } from "../../../page/keys/travel";
import { area, openBook } from "../book/open-book";

type Opened = ReturnType<typeof openBook>;

/** Where a step back and the same step again lead, from a cell far away. */
const leadsTo = (does: (opened: Opened) => unknown) => {
  const opened = openBook();
  const { book, sheet, write } = opened;
  write("A1", [[1], [2]]);
  does(opened);
  return (["undo", "redo"] as const).map((way) => {
    book.select(sheet.id, area("Z99"));
    travel(book, way);
    return sheet.selection.area;
  });
};
const both = (address: string) => [area(address), area(address)];

describe("taking back and doing again", () => {
  it("selects the cells that changed", () => {
    expect(leadsTo(({ type }) => type("C3", "x"))).toEqual(both("C3"));
    expect(leadsTo(({ book, at }) => book.pasteText(at("D4"), "1\t2\n3\t4"))).toEqual(
      both("D4:E5"),
    );
    expect(leadsTo(({ book, sheet }) => book.insert(sheet.id, "rows", 0, 2, "user"))).toEqual(
      both("A1:XFD2"),
    );
  });

  it("selects all that was filled bit by bit", () => {
    const down = { side: "down", count: 7, constants: "series" } as const;
    const fill = ({ book, sheet }: Opened) =>
      book.fillCells({ sheetId: sheet.id, area: area("A1:A2") }, down);
    expect(leadsTo(fill)).toEqual(both("A3:A9"));
  });

  it("selects what was moved where it is now", () => {
    const move = ({ book, sheet, at }: Opened) =>
      book.moveCells({ sheetId: sheet.id, area: area("A1:A2") }, at("F20"));
    expect(leadsTo(move)).toEqual([area("A1:A2"), area("F20:F21")]);
  });

  it("shows the sheet it happened on", () => {
    const { book, sheet, type } = openBook();
    const other = book.addSheet("Other", "user");
    type("C3", "x");
    book.activate(other.id, "user");
    travel(book, "undo");
    expect([book.activeSheet.id, sheet.selection.area]).toEqual([sheet.id, area("C3")]);
  });

  it("selects nothing else where no cell changed, or nothing is left to take back", () => {
    const { book, sheet } = openBook();
    book.select(sheet.id, area("B2"));
    book.setColumnWidth(sheet.id, 0, 1, 99, "user");
    travel(book, "undo");
    travel(book, "undo");
    expect(sheet.selection.area).toEqual(area("B2"));
    expect(book.canUndo).toBe(false);
  });
});
