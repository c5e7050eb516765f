import { nothingAllowed } from "../../../book/nothing-allowed";
import { area, openBook } from "./open-book";

describe("undo", () => {
  it("takes back and does again what the user did, results included", () => {
    const { book, write, value } = openBook();
    write("A1", [[1, "=A1*2"]]);
    write("A1", [[5]]);
    book.undo();
    expect([value("A1"), value("B1")]).toEqual([1, 2]);
    book.redo();
    expect([value("A1"), value("B1")]).toEqual([5, 10]);
    book.undo();
    book.undo();
    expect([value("A1"), value("B1"), book.canUndo, book.canRedo]).toEqual([
      null,
      null,
      false,
      true,
    ]);
  });

  it("takes operations done together back together", () => {
    const { book, write, sheet } = openBook();
    book.together(() => {
      write("A1", [[1]]);
      book.setStyle(sheet.id, area("A1"), { bold: true }, "user");
    });
    book.undo();
    expect([...sheet.cells()]).toEqual([]);
  });

  it("forgets what could be done again once the user does something new", () => {
    const { book, write } = openBook();
    write("A1", [[1]]);
    book.undo();
    write("A1", [[2]]);
    expect(book.canRedo).toBe(false);
  });

  it("is emptied by an add-in's change, but not by one that was refused", () => {
    const { book, write, sheet } = openBook();
    write("A1", [[1]]);
    expect(() => book.renameSheet(sheet.id, "", "add-in")).toThrow();
    expect(book.canUndo).toBe(true);
    write("A2", [[1]], "add-in");
    expect(book.canUndo).toBe(false);
  });

  it("is emptied by adding, deleting, renaming and protecting sheets", () => {
    const { book, write, sheet } = openBook();
    const works = [
      () => book.deleteSheet(book.addSheet("Other", "user").id, "user"),
      () => book.copySheet(sheet.id, "user"),
      () => book.renameSheet(sheet.id, "Data", "user"),
      () => book.protect(sheet.id, nothingAllowed, null, "user"),
    ];
    for (const [number, work] of works.entries()) {
      write("A1", [[number]]);
      expect(book.canUndo).toBe(true);
      work();
      expect(book.canUndo).toBe(false);
    }
  });

  it("leaves the selection where it is and tells listeners what changed", () => {
    const { book, sheet, write } = openBook();
    write("A1", [[1]]);
    book.insert(sheet.id, "rows", 0, 1, "user");
    book.select(sheet.id, area("B2"));
    const heard: unknown[] = [];
    book.on((event) => heard.push("change" in event ? event.change : event.kind));
    book.undo();
    book.undo();
    expect(sheet.selection.area).toEqual(area("B2"));
    expect(heard).toEqual(["RowDeleted", "RangeEdited"]);
  });

  it("does nothing where there is nothing to take back", () => {
    const { book, sheet } = openBook();
    book.undo();
    book.redo();
    expect(sheet.usedArea()).toBeNull();
  });
});
