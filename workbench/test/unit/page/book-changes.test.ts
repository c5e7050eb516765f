import { Book } from "../../../book/book";
import { createCalculator } from "../../../calc/calculator";
import { followChanges } from "../../../page/files/book-changes";

const open = (start: "in-file" | "in-no-file" = "in-file") => {
  const book = new Book(createCalculator());
  return { book, id: book.activeSheet.id, changes: followChanges(book, start) };
};

const write = ({ book, id }: { book: Book; id: string }, value: string) =>
  book.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ value }]], "pasted");

describe("the changes of a book", () => {
  it("are none where it was only looked at", () => {
    const { book, changes } = open();
    const other = book.addSheet("Other", "user");
    changes.saved(changes.count());
    book.activate(other.id, "user");
    book.select(other.id, { row: 2, column: 2, rows: 1, columns: 1 });
    expect(changes.areUnsaved()).toBe(false);
  });

  it("stay unsaved where they were made while the file was written", () => {
    const opened = open();
    write(opened, "in the file");
    const written = opened.changes.count();
    write(opened, "later");
    opened.changes.saved(written);
    expect(opened.changes.areUnsaved()).toBe(true);
    opened.changes.saved(opened.changes.count());
    expect(opened.changes.areUnsaved()).toBe(false);
  });

  it("include a change that was undone", () => {
    const opened = open();
    write(opened, "undone");
    opened.book.undo();
    expect(opened.changes.areUnsaved()).toBe(true);
  });

  it("that were brought back stand in no file", () => {
    expect(open("in-no-file").changes.areUnsaved()).toBe(true);
  });
});
