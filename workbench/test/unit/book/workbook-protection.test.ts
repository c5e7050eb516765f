import { Book } from "../../../book/book";
import type { Origin } from "../../../book/event";
import { createCalculator } from "../../../calc/calculator";
import { readXlsx } from "../../../xlsx/read-xlsx";
import { writeXlsx } from "../../../xlsx/write-xlsx";
import { openBook, refusal } from "./open-book";

const openTwoSheets = () => {
  const { book, sheet } = openBook();
  const second = book.addSheet("Second", "user");
  return { book, sheet, second };
};

type Deed = (book: Book, second: string, origin: Origin) => void;

const deeds: readonly (readonly [says: string, does: Deed])[] = [
  ["adds a sheet", (book, _, origin) => book.addSheet(undefined, origin)],
  ["deletes a sheet", (book, second, origin) => book.deleteSheet(second, origin)],
  ["renames a sheet", (book, second, origin) => book.renameSheet(second, "Other", origin)],
  ["moves a sheet", (book, second, origin) => book.moveSheet(second, 0, origin)],
  ["copies a sheet", (book, second, origin) => book.copySheet(second, origin)],
  [
    "hides a sheet",
    (book, second, origin) => book.setSheetView(second, { visibility: "hidden" }, origin),
  ],
];

describe.each<Origin>(["user", "add-in"])(
  "a protected workbook, when it is the %s who",
  (origin) => {
    it.each(deeds)("%s, refuses and stays as it was", (_says, does) => {
      const { book, second } = openTwoSheets();
      book.protectWorkbook(null, "user");
      const before = book.snapshot();
      expect(refusal(() => does(book, second.id, origin))).toBe("AccessDenied");
      expect(book.snapshot()).toEqual(before);
      book.unprotectWorkbook(null, "user");
      expect(refusal(() => does(book, second.id, origin))).toBe("done");
    });
  },
);

describe("a protected workbook", () => {
  it("lets cells and the looks of sheets change", () => {
    const { book, sheet } = openTwoSheets();
    book.protectWorkbook("secret", "user");
    expect(book.typeEntry({ sheetId: sheet.id, row: 0, column: 0 }, "1")).toEqual({
      kind: "entered",
    });
    book.setSheetView(sheet.id, { showGridlines: false }, "user");
    expect(sheet.showGridlines).toBe(false);
  });

  it("is protected once, and unprotected by its password only", () => {
    const { book } = openTwoSheets();
    book.protectWorkbook("secret", "add-in");
    expect(refusal(() => book.protectWorkbook(null, "add-in"))).toBe("AccessDenied");
    expect(refusal(() => book.unprotectWorkbook("wrong", "add-in"))).toBe("AccessDenied");
    expect(book.isProtected).toBe(true);
    book.unprotectWorkbook("secret", "add-in");
    expect(book.isProtected).toBe(false);
  });

  it("leaves nothing to undo, and goes when what protected it is taken back", () => {
    const { book, sheet } = openTwoSheets();
    book.typeEntry({ sheetId: sheet.id, row: 0, column: 0 }, "1");
    book.attempt(() => {
      book.protectWorkbook(null, "user");
      return "discard";
    });
    expect([book.isProtected, book.canUndo]).toEqual([false, true]);
    book.protectWorkbook(null, "user");
    expect([book.isProtected, book.canUndo]).toEqual([true, false]);
  });

  it("is so again in the book that is loaded from its snapshot", () => {
    const { book } = openTwoSheets();
    book.protectWorkbook("secret", "user");
    const again = Book.load(createCalculator(), book.snapshot());
    expect(refusal(() => again.addSheet(undefined, "user"))).toBe("AccessDenied");
  });

  it("is so in its file, whose password is told by a hash alone", async () => {
    const { book } = openTwoSheets();
    book.protectWorkbook("secret", "user");
    const read = await readXlsx(await writeXlsx(book), createCalculator());
    const { protection } = read.book.snapshot();
    expect(refusal(() => read.book.addSheet(undefined, "user"))).toBe("AccessDenied");
    expect(protection?.password).toBeNull();
    expect(protection?.fileHash).toMatchObject({ algorithmName: "SHA-512" });
  });
});

describe("a very hidden sheet", () => {
  it.each<Origin>(["user", "add-in"])(
    "is not deleted before the %s shows or hides it",
    (origin) => {
      const { book, second } = openTwoSheets();
      book.setSheetView(second.id, { visibility: "veryHidden" }, "add-in");
      expect(refusal(() => book.deleteSheet(second.id, origin))).toBe("InvalidOperation");
      book.setSheetView(second.id, { visibility: "hidden" }, "add-in");
      expect(refusal(() => book.deleteSheet(second.id, origin))).toBe("done");
    },
  );
});
